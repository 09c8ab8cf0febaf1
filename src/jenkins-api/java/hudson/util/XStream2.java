package hudson.util;

import java.io.OutputStream;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class XStream2 {
    public XStream2() {}

    public void toXML(Object a, OutputStream b) {}
}
