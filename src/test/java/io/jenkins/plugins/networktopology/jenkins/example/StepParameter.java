package io.jenkins.plugins.networktopology.jenkins.example;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * A parameter of a step, as its data-bound constructor and setters have it.
 *
 * @param setter empty for a parameter of the constructor, which must be given
 */
public record StepParameter(String name, Type type, Optional<Method> setter) {

    /** Those of a step: the constructor's in their order, then the others by name. */
    public static List<StepParameter> of(Class<?> step) {
        List<StepParameter> found = new ArrayList<>();
        for (Parameter parameter : constructor(step).getParameters()) {
            found.add(new StepParameter(parameter.getName(), parameter.getParameterizedType(), Optional.empty()));
        }
        Arrays.stream(step.getMethods())
                .filter(method -> method.isAnnotationPresent(DataBoundSetter.class))
                .map(method -> new StepParameter(
                        Character.toLowerCase(method.getName().charAt(3))
                                + method.getName().substring(4),
                        method.getGenericParameterTypes()[0],
                        Optional.of(method)))
                .sorted(Comparator.comparing(StepParameter::name))
                .forEach(found::add);
        return found;
    }

    static Constructor<?> constructor(Class<?> step) {
        return Arrays.stream(step.getConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(DataBoundConstructor.class))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(step + " has no data-bound constructor"));
    }

    public boolean required() {
        return setter.isEmpty();
    }

    /** As a reader calls it. */
    public String typeName() {
        if (type instanceof ParameterizedType list) {
            return "list of " + ((Class<?>) list.getActualTypeArguments()[0]).getSimpleName();
        }
        return ((Class<?>) type).getSimpleName();
    }

    /** The value that the step takes, of the one that was written. */
    Object value(Object written) {
        if (type instanceof ParameterizedType list && written instanceof Iterable<?> elements) {
            List<Object> values = new ArrayList<>();
            for (Object element : elements) {
                values.add(value((Class<?>) list.getActualTypeArguments()[0], element));
            }
            return values;
        }
        return type instanceof Class<?> plain ? value(plain, written) : refuse(written);
    }

    private Object value(Class<?> plain, Object written) {
        if (plain == String.class) {
            return written instanceof CharSequence ? written.toString() : refuse(written);
        }
        boolean fits = plain == int.class
                ? written instanceof Integer
                : plain == boolean.class ? written instanceof Boolean : plain.isInstance(written);
        return fits ? written : refuse(written);
    }

    private Object refuse(Object written) {
        throw new IllegalArgumentException(name + " expects " + typeName() + ", found "
                + (written == null ? "null" : written.getClass().getSimpleName() + " " + written));
    }
}
