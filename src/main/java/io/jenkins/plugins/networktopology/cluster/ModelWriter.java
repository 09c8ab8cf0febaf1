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
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Writes client-java's model objects, most of whose fields are not set, and those of our plans, which are made alike. A
 * model's lists and maps begin empty, which says nothing and is left out; an empty object such as {@code emptyDir} says
 * something.
 */
final class ModelWriter {

    private static final String MODELS = V1Pod.class.getPackageName();
    private static final String PLANS = PlannedObject.class.getPackageName();

    private static final ClassValue<Slot[]> SLOTS = new ClassValue<>() {
        @Override
        protected Slot[] computeValue(Class<?> type) {
            boolean model = type.getPackageName().equals(MODELS);
            if (type.isEnum() || !model && !type.getPackageName().equals(PLANS)) {
                throw new IllegalArgumentException("no JSON is known for " + type.getName());
            }
            return Arrays.stream(type.getDeclaredFields())
                    .filter(field -> !Modifier.isStatic(field.getModifiers()))
                    .filter(field -> !model || field.isAnnotationPresent(SerializedName.class))
                    .map(field -> new Slot(field, model))
                    .toArray(Slot[]::new);
        }
    };

    private ModelWriter() {}

    static void write(JsonGenerator out, Object value) throws IOException {
        if (value instanceof String text) {
            out.writeString(text);
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            for (Object item : items) {
                write(out, item);
            }
            out.writeEndArray();
        } else if (value instanceof Map<?, ?> entries) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : entries.entrySet()) {
                out.writeFieldName((String) entry.getKey());
                write(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof byte[] bytes) {
            out.writeBinary(bytes);
        } else if (value instanceof Quantity quantity) {
            out.writeString(quantity.toSuffixedString());
        } else if (value instanceof IntOrString either) {
            write(out, either.isInteger() ? either.getIntValue() : either.getStrValue());
        } else {
            writeFields(out, value);
        }
    }

    private static void writeFields(JsonGenerator out, Object model) throws IOException {
        out.writeStartObject();
        for (Slot slot : SLOTS.get(model.getClass())) {
            Object value = slot.of(model);
            if (value != null) {
                out.writeFieldName(slot.name);
                write(out, value);
            }
        }
        out.writeEndObject();
    }

    /** One field of a class. */
    private static final class Slot {

        private final Field field;
        private final SerializedString name;
        private final boolean leavesEmptyOut;

        Slot(Field field, boolean model) {
            this.field = field;
            this.name = new SerializedString(Optional.ofNullable(field.getAnnotation(SerializedName.class))
                    .map(SerializedName::value)
                    .orElseGet(field::getName));
            this.leavesEmptyOut = model;
            field.setAccessible(true);
        }

        /** What is to be written for it, or null. */
        Object of(Object model) {
            Object value;
            try {
                value = field.get(model);
            } catch (IllegalAccessException closed) {
                throw new IllegalStateException(closed);
            }
            return leavesEmptyOut && isEmpty(value) ? null : value;
        }

        private static boolean isEmpty(Object value) {
            return value instanceof Collection<?> items && items.isEmpty()
                    || value instanceof Map<?, ?> entries && entries.isEmpty();
        }
    }
}
