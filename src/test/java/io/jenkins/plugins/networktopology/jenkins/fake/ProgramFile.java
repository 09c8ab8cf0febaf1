package io.jenkins.plugins.networktopology.jenkins.fake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jboss.marshalling.Marshaller;
import org.jboss.marshalling.Marshalling;
import org.jboss.marshalling.MarshallingConfiguration;
import org.jboss.marshalling.ObjectResolver;
import org.jboss.marshalling.Unmarshaller;
import org.jboss.marshalling.river.RiverMarshallerFactory;

/**
 * What Pipeline writes down of its steps, by the same library and version as workflow-support: JBoss Marshalling River
 * 2.2.2. A context is written as a mark and becomes another one when it is read, as after a restart.
 */
public final class ProgramFile {

    private ProgramFile() {}

    private static final class Mark implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    public static byte[] write(Object program) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Marshaller marshaller = new RiverMarshallerFactory().createMarshaller(configuration(null))) {
            marshaller.start(Marshalling.createByteOutput(bytes));
            marshaller.writeObject(program);
            marshaller.finish();
        }
        return bytes.toByteArray();
    }

    /** The same where nobody can take the exception. */
    public static byte[] written(Object program) {
        try {
            return write(program);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static <T> T read(byte[] bytes, Class<T> type, FakeStepContext context)
            throws IOException, ClassNotFoundException {
        try (Unmarshaller unmarshaller = new RiverMarshallerFactory().createUnmarshaller(configuration(context))) {
            unmarshaller.start(Marshalling.createByteInput(new ByteArrayInputStream(bytes)));
            return type.cast(unmarshaller.readObject());
        }
    }

    private static MarshallingConfiguration configuration(FakeStepContext context) {
        MarshallingConfiguration configuration = new MarshallingConfiguration();
        configuration.setObjectResolver(new ObjectResolver() {
            @Override
            public Object readResolve(Object read) {
                return read instanceof Mark ? context : read;
            }

            @Override
            public Object writeReplace(Object original) {
                return original instanceof FakeStepContext ? new Mark() : original;
            }
        });
        return configuration;
    }
}
