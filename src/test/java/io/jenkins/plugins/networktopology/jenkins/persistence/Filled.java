package io.jenkins.plugins.networktopology.jenkins.persistence;

import com.thoughtworks.xstream.converters.reflection.SunUnsafeReflectionProvider;
import hudson.AbortException;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeStepContext;
import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenkinsci.plugins.workflow.steps.BodyExecution;
import org.jenkinsci.plugins.workflow.steps.StepContext;

/**
 * Makes an object of any class with something in each field that is persisted, as if it had gone through all that it can
 * go through. A type that is not known here is one that nobody has shown to come back.
 */
final class Filled {

    private final StepContext context;
    private final Set<Class<?>> within = new HashSet<>();

    Filled(StepContext context) {
        this.context = context;
    }

    static Object of(Class<?> type, FakeStepContext context) throws ReflectiveOperationException {
        return new Filled(context).instance(type);
    }

    private Object instance(Class<?> type) throws ReflectiveOperationException {
        Object made = new SunUnsafeReflectionProvider().newInstance(type);
        within.add(type);
        for (Field field : persisted(type)) {
            field.setAccessible(true);
            field.set(made, value(field, field.getGenericType()));
        }
        within.remove(type);
        return made;
    }

    /** The fields that are written down, those of superclasses first. */
    static List<Field> persisted(Class<?> type) {
        List<Field> fields = new ArrayList<>();
        for (Class<?> each = type; each != null && each != Object.class; each = each.getSuperclass()) {
            for (Field field : each.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers())) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }

    private Object value(Field field, Type wanted) throws ReflectiveOperationException {
        if (wanted instanceof ParameterizedType generic) {
            Type[] of = generic.getActualTypeArguments();
            if (generic.getRawType() == ArrayList.class) {
                return new ArrayList<>(List.of(value(field, of[0])));
            }
            if (generic.getRawType() == LinkedHashMap.class) {
                LinkedHashMap<Object, Object> map = new LinkedHashMap<>();
                map.put(value(field, of[0]), value(field, of[1]));
                return map;
            }
        }
        if (wanted instanceof Class<?> type) {
            return plain(field, type);
        }
        throw unknown(field, wanted);
    }

    private Object plain(Field field, Class<?> type) throws ReflectiveOperationException {
        if (type == String.class || type == Object.class) {
            return field.getName();
        }
        if (type == int.class) {
            return 7;
        }
        if (type == long.class) {
            return 7L;
        }
        if (type == double.class) {
            return 7.5;
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == Duration.class) {
            return Duration.ofSeconds(7);
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(7);
        }
        if (type == Date.class) {
            return new Date(7);
        }
        if (type == Throwable.class) {
            return new AbortException("why");
        }
        if (type == StepContext.class) {
            return context;
        }
        if (type == BodyExecution.class || within.contains(type)) {
            return null;
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (type.getName().startsWith(PluginClasses.ROOT)
                && !Modifier.isAbstract(type.getModifiers())
                && ObjectStreamClass.lookup(type) != null) {
            return instance(type);
        }
        if (type.getName().startsWith(PluginClasses.ROOT) && !type.isInterface()) {
            return plain(field, ofOurs(type).orElseThrow(() -> unknown(field, type)));
        }
        throw unknown(field, type);
    }

    /** An abstract class of ours comes back if one of its own does. */
    private static Optional<Class<?>> ofOurs(Class<?> parent) {
        return PluginClasses.serializable().stream()
                .filter(parent::isAssignableFrom)
                .filter(type -> type != parent)
                .findFirst();
    }

    private static IllegalStateException unknown(Field field, Type type) {
        return new IllegalStateException(field.getDeclaringClass().getName() + "." + field.getName() + " is of "
                + type.getTypeName() + ": take a class that is known to come back, such as ArrayList for List and"
                + " LinkedHashMap for Map, or make the field transient");
    }
}
