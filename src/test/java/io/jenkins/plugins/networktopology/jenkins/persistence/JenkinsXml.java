package io.jenkins.plugins.networktopology.jenkins.persistence;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.converters.basic.AbstractSingleValueConverter;
import com.thoughtworks.xstream.io.xml.DomDriver;
import hudson.model.Descriptor;

/** XML as Jenkins writes it: by XStream, which may read the plugin's own classes and the plainest of Java's. */
final class JenkinsXml {

    private JenkinsXml() {}

    static String write(Object object) {
        return xstream().toXML(object);
    }

    static Object read(String xml) {
        return xstream().fromXML(xml);
    }

    /** An exception is in a program, never in XML; its text is enough to compare by. */
    private static final class Told extends AbstractSingleValueConverter {

        @Override
        @SuppressWarnings("rawtypes")
        public boolean canConvert(Class type) {
            return type != null && Throwable.class.isAssignableFrom(type);
        }

        @Override
        public Object fromString(String text) {
            throw new UnsupportedOperationException("an exception in XML: " + text);
        }
    }

    private static XStream xstream() {
        XStream xstream = new XStream(new DomDriver());
        xstream.allowTypesByWildcard(new String[] {PluginClasses.ROOT + "jenkins.**"});
        xstream.omitField(Descriptor.class, "clazz"); // which is transient
        xstream.registerConverter(new Told());
        return xstream;
    }
}
