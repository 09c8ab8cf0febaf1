package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.SerializedString;
import com.google.gson.annotations.SerializedName;
import io.jenkins.plugins.networktopology.plan.PlannedObject;
import io.kubernetes.client.custom.IntOrString;
import io.kubernetes.client.custom.Quantity;
import io.kubernetes.client.openapi.models.V1Pod;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes client-java's model objects, most of whose fields are not set, and those of our plans, which are made alike. A
 * model's lists and maps begin empty, which says nothing and is left out; an empty object such as {@code emptyDir} says
 * something.
 */
final class ModelWriter {

    private static final String MODELS = V1Pod.class.getPackageName();
    private static final String PLANS = PlannedObject.class.getPackageName();

    /** Asked once per class: whether something is a list is a slow question, and threads that ask it disturb each other. */
    private static final ClassValue<Form> FORMS = new ClassValue<>() {
        @Override
        protected Form computeValue(Class<?> type) {
            return formOf(type);
        }
    };

    private ModelWriter() {}

    static void write(JsonGenerator out, Object value) throws IOException {
        FORMS.get(value.getClass()).write(out, value);
    }

    /** How the objects of one class, or what one field holds, are written. */
    @FunctionalInterface
    private interface Form {

        void write(JsonGenerator out, Object value) throws IOException;

        default boolean isEmpty(Object value) {
            return false;
        }
    }

    private static Form formOf(Class<?> type) {
        if (Collection.class.isAssignableFrom(type)) {
            return new Items(Declared.ANYTHING);
        }
        if (Map.class.isAssignableFrom(type)) {
            return new Entries(Declared.ANYTHING);
        }
        if (type == String.class) {
            return (out, value) -> out.writeString((String) value);
        }
        if (type == Boolean.class) {
            return (out, value) -> out.writeBoolean((Boolean) value);
        }
        if (type == Integer.class || type == Long.class) {
            return (out, value) -> out.writeNumber(((Number) value).longValue());
        }
        if (type == byte[].class) {
            return (out, value) -> out.writeBinary((byte[]) value);
        }
        if (type == Quantity.class) {
            return (out, value) -> out.writeString(((Quantity) value).toSuffixedString());
        }
        if (type == IntOrString.class) {
            return (out, value) -> {
                IntOrString either = (IntOrString) value;
                write(out, either.isInteger() ? either.getIntValue() : either.getStrValue());
            };
        }
        return Fields.of(type);
    }

    /** What a field was declared to hold, which is what it holds nearly always: its form is asked for once, not each time. */
    private static final class Declared implements Form {

        /** Where nothing is declared. */
        static final Form ANYTHING = new Declared(Object.class);

        private final Class<?> type;
        /** Found by the first who needs it, as classes contain each other; whichever thread's, it is the same. */
        private Form form;

        private Declared(Class<?> type) {
            this.type = type;
        }

        static Form of(Type type) {
            if (type instanceof ParameterizedType generic) {
                Type[] arguments = generic.getActualTypeArguments();
                if (generic.getRawType() == List.class) {
                    return new Items(of(arguments[0]));
                }
                if (generic.getRawType() == Map.class) {
                    return new Entries(of(arguments[1]));
                }
            }
            return type instanceof Class<?> plain ? new Declared(plain) : ANYTHING;
        }

        private Form formOf(Object value) {
            if (value.getClass() != type) {
                return FORMS.get(value.getClass());
            }
            Form known = form;
            if (known == null) {
                known = FORMS.get(type);
                form = known;
            }
            return known;
        }

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            formOf(value).write(out, value);
        }

        @Override
        public boolean isEmpty(Object value) {
            return formOf(value).isEmpty(value);
        }
    }

    private record Items(Form item) implements Form {

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartArray();
            for (Object one : (Collection<?>) value) {
                item.write(out, one);
            }
            out.writeEndArray();
        }

        @Override
        public boolean isEmpty(Object value) {
            return ((Collection<?>) value).isEmpty();
        }
    }

    private record Entries(Form content) implements Form {

        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
                out.writeFieldName((String) entry.getKey());
                content.write(out, entry.getValue());
            }
            out.writeEndObject();
        }

        @Override
        public boolean isEmpty(Object value) {
            return ((Map<?, ?>) value).isEmpty();
        }
    }

    /** @param leavesEmptyOut whether empty lists and maps say nothing */
    private record Fields(List<Slot> slots, boolean leavesEmptyOut) implements Form {

        static Fields of(Class<?> type) {
            boolean model = type.getPackageName().equals(MODELS);
            if (type.isEnum() || !model && !type.getPackageName().equals(PLANS)) {
                throw new IllegalArgumentException("no JSON is known for " + type.getName());
            }
            return new Fields(
                    Arrays.stream(type.getDeclaredFields())
                            .filter(field -> !Modifier.isStatic(field.getModifiers()))
                            .filter(field -> !model || field.isAnnotationPresent(SerializedName.class))
                            .map(Slot::of)
                            .toList(),
                    model);
        }

        @Override
        public void write(JsonGenerator out, Object model) throws IOException {
            out.writeStartObject();
            for (Slot slot : slots) {
                Object value = slot.read(model);
                if (value == null) {
                    continue;
                }
                if (!leavesEmptyOut || !slot.form().isEmpty(value)) {
                    out.writeFieldName(slot.name());
                    slot.form().write(out, value);
                }
            }
            out.writeEndObject();
        }
    }

    /** One field of a class. */
    private record Slot(Field field, SerializedString name, Form form) {

        static Slot of(Field field) {
            field.setAccessible(true);
            SerializedName given = field.getAnnotation(SerializedName.class);
            return new Slot(
                    field,
                    new SerializedString(given == null ? field.getName() : given.value()),
                    Declared.of(field.getGenericType()));
        }

        Object read(Object model) {
            try {
                return field.get(model);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
        }
    }
}
