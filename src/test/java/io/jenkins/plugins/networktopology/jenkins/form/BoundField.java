package io.jenkins.plugins.networktopology.jenkins.form;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kohsuke.stapler.DataBoundConstructor;
import org.kohsuke.stapler.DataBoundSetter;

/**
 * A field of a form, as Stapler binds it.
 *
 * @param getter what a form shows
 * @param taker of what is submitted: a setter, or the constructor's parameter
 */
record BoundField(Class<?> type, String name, Optional<Class<?>> getter, Optional<Class<?>> taker) {

    static BoundField of(Class<?> type, String name) {
        String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Optional<Class<?>> getter = Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + capital)
                        || method.getName().equals("is" + capital))
                .<Class<?>>map(Method::getReturnType)
                .findFirst();
        Optional<Class<?>> setter = Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(DataBoundSetter.class))
                .filter(method -> method.getName().equals("set" + capital))
                .<Class<?>>map(method -> method.getParameterTypes()[0])
                .findFirst();
        return new BoundField(type, name, getter, setter.or(() -> parameter(type, name)));
    }

    private static Optional<Class<?>> parameter(Class<?> type, String name) {
        return Arrays.stream(type.getConstructors())
                .filter(constructor -> constructor.isAnnotationPresent(DataBoundConstructor.class))
                .map(Constructor::getParameters)
                .flatMap(Arrays::stream)
                .filter(parameter -> parameter.getName().equals(name))
                .<Class<?>>map(Parameter::getType)
                .findFirst();
    }

    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (getter.isEmpty()) {
            missing.add("a getter of " + name);
        }
        if (taker.isEmpty()) {
            missing.add("a setter or constructor parameter for " + name);
        }
        if (getter.isPresent() && taker.isPresent() && !getter.equals(taker)) {
            missing.add(name + " is shown as " + getter.get() + " and taken as " + taker.get());
        }
        return missing;
    }
}
