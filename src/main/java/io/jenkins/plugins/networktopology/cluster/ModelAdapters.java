package io.jenkins.plugins.networktopology.cluster;

import com.google.gson.Gson;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.annotations.SerializedName;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Writes client-java's model objects, most of whose fields are not set. Gson's own adapter for such a class has one for
 * each type that it could ever hold, hundreds for a pod, and asks that of a field's type before it sees that there is
 * nothing in it; here both come with the first value.
 */
final class ModelAdapters implements TypeAdapterFactory {

    private static final String MODELS = "io.kubernetes.client.openapi.models";

    /** What only the API server writes. */
    private static final String SERVERS_OWN = "managedFields";

    @Override
    public <T> TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
        Class<? super T> model = type.getRawType();
        return model.getPackageName().equals(MODELS) && !model.isEnum() ? new ModelAdapter<>(slots(gson, model)) : null;
    }

    private static List<Slot> slots(Gson gson, Class<?> model) {
        return Arrays.stream(model.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(SerializedName.class))
                .map(field -> new Slot(gson, field))
                .filter(slot -> !slot.name.equals(SERVERS_OWN))
                .toList();
    }

    private static final class ModelAdapter<T> extends TypeAdapter<T> {

        private final List<Slot> slots;

        ModelAdapter(List<Slot> slots) {
            this.slots = slots;
        }

        @Override
        public void write(JsonWriter out, T model) throws IOException {
            if (model == null) {
                out.nullValue();
                return;
            }
            out.beginObject();
            for (Slot slot : slots) {
                slot.write(out, model);
            }
            out.endObject();
        }

        @Override
        public T read(JsonReader in) {
            throw new UnsupportedOperationException("model objects are only written");
        }
    }

    /** One field of a model class. */
    private static final class Slot {

        private final Gson gson;
        private final Field field;
        private final String name;
        private volatile Optional<TypeAdapter<Object>> adapter = Optional.empty();

        Slot(Gson gson, Field field) {
            this.gson = gson;
            this.field = field;
            this.name = field.getAnnotation(SerializedName.class).value();
            field.setAccessible(true);
        }

        void write(JsonWriter out, Object model) throws IOException {
            Object value;
            try {
                value = field.get(model);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
            if (value != null) {
                out.name(name);
                adapter().write(out, value);
            }
        }

        @SuppressWarnings("unchecked")
        private TypeAdapter<Object> adapter() {
            if (adapter.isEmpty()) {
                adapter = Optional.of((TypeAdapter<Object>) gson.getAdapter(TypeToken.get(field.getGenericType())));
            }
            return adapter.orElseThrow();
        }
    }
}
