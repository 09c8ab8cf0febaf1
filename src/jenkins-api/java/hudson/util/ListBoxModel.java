package hudson.util;

import hudson.model.ModelObject;
import java.util.ArrayList;
import java.util.Collection;
import org.kohsuke.stapler.HttpResponse;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class ListBoxModel extends ArrayList<ListBoxModel.Option> implements HttpResponse {
    public ListBoxModel(int a) {}

    public ListBoxModel() {}

    public ListBoxModel(Collection<ListBoxModel.Option> a) {}

    public ListBoxModel(ListBoxModel.Option[] a) {}

    public void add(String a, String b) {
        add(new Option(a, b));
    }

    public void add(ModelObject a, String b) {}

    public ListBoxModel add(String a) {
        add(new Option(a));
        return this;
    }

    public static final class Option {
        public String name;
        public String value;
        public boolean selected;

        public Option(String a, String b) {
            name = a;
            value = b;
        }

        public Option(String a) {
            this(a, a);
        }

        public Option(String a, String b, boolean c) {
            this(a, b);
            selected = c;
        }
    }
}
