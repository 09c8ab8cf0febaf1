package io.jenkins.plugins.networktopology.jenkins.casc;

import hudson.model.Describable;
import hudson.model.Descriptor;
import io.jenkins.plugins.networktopology.jenkins.persistence.Bound;
import io.jenkins.plugins.networktopology.jenkins.persistence.PluginClasses;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jenkinsci.Symbol;

/**
 * Reads YAML into the plugin's classes by the rules of JCasC: a map names the attributes of a data-bound class; where the
 * class is abstract, a map of one entry, or a text alone, names a descriptor's symbol first; a list is a list; an enum
 * is written by its name. An attribute that the class does not have is refused.
 */
final class Configurator {

    private Configurator() {}

    /** As JCasC does with a {@code GlobalConfiguration}, which exists already. */
    static void configure(Object configuration, Map<?, ?> attributes) throws ReflectiveOperationException {
        Bound bound = new Bound(configuration.getClass());
        refuseUnknown(configuration.getClass(), bound, attributes);
        bound.set(configuration, (name, type) -> value(type, attributes.get(name)));
    }

    static Object value(Type wanted, Object yaml) {
        if (yaml == null) {
            return null; // a setter of what is not given is not called
        }
        if (wanted instanceof ParameterizedType list) {
            return ((List<?>) yaml)
                    .stream()
                            .map(each -> value(list.getActualTypeArguments()[0], each))
                            .toList();
        }
        Class<?> type = (Class<?>) wanted;
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(yaml))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(type + " has no " + yaml));
        }
        if (!Describable.class.isAssignableFrom(type)) {
            return type == String.class ? String.valueOf(yaml) : yaml;
        }
        return Modifier.isAbstract(type.getModifiers()) ? bySymbol(type, yaml) : create(type, (Map<?, ?>) yaml);
    }

    private static Object bySymbol(Class<?> general, Object yaml) {
        if (yaml instanceof Map<?, ?> map) {
            if (map.size() != 1) {
                throw new IllegalArgumentException("expected one symbol, found " + map.keySet());
            }
            Map.Entry<?, ?> only = map.entrySet().iterator().next();
            return create(
                    type(general, String.valueOf(only.getKey())),
                    only.getValue() instanceof Map<?, ?> attributes ? attributes : Map.of());
        }
        return create(type(general, String.valueOf(yaml)), Map.of());
    }

    private static Object create(Class<?> type, Map<?, ?> attributes) {
        Bound bound = new Bound(type);
        refuseUnknown(type, bound, attributes);
        return bound.create((name, wanted) -> value(wanted, attributes.get(name)));
    }

    private static void refuseUnknown(Class<?> type, Bound bound, Map<?, ?> attributes) {
        Set<Object> unknown = new TreeSet<>(attributes.keySet());
        unknown.removeAll(bound.properties().keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(type.getSimpleName() + " has no attribute " + unknown);
        }
    }

    private static Class<?> type(Class<?> general, String symbol) {
        return descriptors().stream()
                .filter(descriptor -> general.isAssignableFrom(descriptor.clazz))
                .filter(descriptor -> symbols(descriptor).contains(symbol))
                .<Class<?>>map(descriptor -> descriptor.clazz)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + general.getSimpleName() + " is " + symbol));
    }

    static List<String> symbols(Descriptor<?> descriptor) {
        Symbol symbol = descriptor.getClass().getAnnotation(Symbol.class);
        return symbol == null ? List.of() : List.of(symbol.value());
    }

    /** One of each kind that the plugin has. */
    static List<Descriptor<?>> descriptors() {
        return PluginClasses.all().stream()
                .filter(Descriptor.class::isAssignableFrom)
                .<Descriptor<?>>map(Configurator::instance)
                .toList();
    }

    private static Descriptor<?> instance(Class<?> type) {
        try {
            return (Descriptor<?>) type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
