package io.jenkins.plugins.networktopology.jenkins.persistence;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * A type as Stapler, Pipeline and JCasC see it: the parameters of its {@code @DataBoundConstructor}, by their names in the
 * class file, and its {@code @DataBoundSetter}s; each with a getter.
 */
public final class Bound {

    private final Class<?> type;
    private final Constructor<?> constructor;
    private final Map<String, Method> setters = new TreeMap<>();

    public Bound(Class<?> type) {
        this.type = type;
        this.constructor = Arrays.stream(type.getConstructors())
                .filter(known -> known.isAnnotationPresent(DataBoundConstructor.class))
                .findFirst()
                .orElse(null);
        for (Method method : type.getMethods()) {
            if (method.isAnnotationPresent(DataBoundSetter.class)) {
                String name = method.getName().substring("set".length());
                setters.put(Character.toLowerCase(name.charAt(0)) + name.substring(1), method);
            }
        }
    }

    public boolean hasConstructor() {
        return constructor != null;
    }

    /** Name to type: first what must be given, then what may. */
    public Map<String, Type> properties() {
        Map<String, Type> properties = new LinkedHashMap<>();
        if (constructor != null) {
            for (Parameter parameter : constructor.getParameters()) {
                properties.put(parameter.getName(), parameter.getParameterizedType());
            }
        }
        setters.forEach((name, setter) -> properties.put(name, setter.getGenericParameterTypes()[0]));
        return properties;
    }

    /** The properties that cannot be read with the type that they are set with. */
    public List<String> unreadable() {
        List<String> unreadable = new ArrayList<>();
        properties().forEach((name, wanted) -> {
            if (getter(name)
                    .map(Method::getGenericReturnType)
                    .filter(wanted::equals)
                    .isEmpty()) {
                unreadable.add(type.getSimpleName() + "." + name);
            }
        });
        return unreadable;
    }

    /**
     * An instance.
     *
     * @param values makes a property's value from its name and type; null leaves out what may be left out
     */
    public Object create(BiFunction<String, Type, Object> values) {
        try {
            Object[] arguments = Arrays.stream(constructor.getParameters())
                    .map(parameter -> values.apply(parameter.getName(), parameter.getParameterizedType()))
                    .toArray();
            Object created = constructor.newInstance(arguments);
            set(created, values);
            return created;
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + ": " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Calls the setters. */
    public void set(Object object, BiFunction<String, Type, Object> values) throws ReflectiveOperationException {
        for (Map.Entry<String, Method> setter : setters.entrySet()) {
            Object value = values.apply(setter.getKey(), setter.getValue().getGenericParameterTypes()[0]);
            if (value != null) {
                setter.getValue().invoke(object, value);
            }
        }
    }

    /** What the getters say, in text. */
    public Map<String, String> read(Object object) {
        Map<String, String> values = new TreeMap<>();
        for (String name : properties().keySet()) {
            values.put(name, text(get(object, name)));
        }
        return values;
    }

    public Object get(Object object, String property) {
        try {
            return getter(property).orElseThrow().invoke(object);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(this::text).toList().toString();
        }
        return value != null && value.getClass().getName().startsWith(PluginClasses.ROOT) && !(value instanceof Enum)
                ? value.getClass().getSimpleName() + new Bound(value.getClass()).read(value)
                : String.valueOf(value);
    }

    private java.util.Optional<Method> getter(String property) {
        String capital = Character.toUpperCase(property.charAt(0)) + property.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .findFirst();
    }
}
