package io.jenkins.plugins.networktopology.jenkins.persistence;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jenkinsci.plugins.workflow.steps.Step;

/** Makes a configured object of any describable class, with something else than the default in each property. */
public final class Samples {

    /** Values that the properties of these names take; a property that is not here takes any text. */
    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("allowedImages", "registry.example/*"),
            Map.entry("checks", "ping"),
            Map.entry("command", "show version"),
            Map.entry("endpoints", "https://etcd.example:2379"),
            Map.entry("expect", "fail"),
            Map.entry("failOn", "error"),
            Map.entry("faults", "image-missing:r1"),
            Map.entry("for", "login"),
            Map.entry("from", "r1"),
            Map.entry("images", "juniper_vmx=registry.example/vmx:1"),
            Map.entry("keepOnFailure", "2h"),
            Map.entry("link", "r1:eth1"),
            Map.entry("namespacePrefix", "team-"),
            Map.entry("pullSecret", "pull"),
            Map.entry("registry", "registry.example/labs"),
            Map.entry("stableFor", "5s"),
            Map.entry("timeout", "3m"),
            Map.entry("to", "r2"),
            Map.entry("unstableOn", "notReady"),
            Map.entry("url", "https://api.example:6443"),
            Map.entry("wiring", "meshnet-etcd"),
            Map.entry("within", "2m"));

    /**
     * Of a step, what excludes each other: the topology as a file or as text, faults in a lab that is kept, and a link
     * beside a node.
     */
    private static final List<String> LEFT_OUT_OF_STEPS = List.of("definition", "file", "faults", "link");

    private Samples() {}

    /** An instance. */
    public static Object of(Class<?> type) {
        boolean step = Step.class.isAssignableFrom(type);
        return new Bound(type)
                .create((name, wanted) -> step && LEFT_OUT_OF_STEPS.contains(name) ? null : value(type, name, wanted));
    }

    /** An instance of what Jenkins makes itself, configured. */
    static Object configured(Class<?> type) throws ReflectiveOperationException {
        Object made = type.getConstructor().newInstance();
        new Bound(type).set(made, (name, wanted) -> value(type, name, wanted));
        return made;
    }

    private static Object value(Class<?> owner, String name, Type wanted) {
        if (wanted == String.class) {
            return TEXTS.getOrDefault(name, name + "-1");
        }
        if (wanted == int.class) {
            return 7;
        }
        if (wanted == boolean.class) {
            return true;
        }
        if (wanted instanceof ParameterizedType list && list.getRawType() == List.class) {
            return List.of(value(owner, name, list.getActualTypeArguments()[0]));
        }
        if (wanted instanceof Class<?> type && type.isEnum()) {
            return type.getEnumConstants()[type.getEnumConstants().length - 1];
        }
        if (wanted instanceof Class<?> type && type.getName().startsWith(PluginClasses.ROOT)) {
            return of(Modifier.isAbstract(type.getModifiers()) ? anyOf(type) : type);
        }
        throw new IllegalStateException(owner.getName() + "." + name + " is of " + wanted + ": say here what it takes");
    }

    private static Class<?> anyOf(Class<?> general) {
        return PluginClasses.describables().stream()
                .filter(general::isAssignableFrom)
                .filter(type -> !new Bound(type).properties().isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
