package org.kohsuke.stapler;

import jakarta.servlet.ServletException;
import java.lang.reflect.Type;
import java.util.List;
import net.sf.json.JSONObject;

/** Signature of stapler-1903, for the compiler only. */
public interface StaplerRequest2 {
    String getRestOfPath();

    <T> T findAncestorObject(Class<T> a);

    <T> T bindJSON(Class<T> a, JSONObject b);

    <T> T bindJSON(Type a, Class<T> b, Object c);

    void bindJSON(Object a, JSONObject b);

    <T> List<T> bindJSONToList(Class<T> a, Object b);

    JSONObject getSubmittedForm() throws ServletException;
}
