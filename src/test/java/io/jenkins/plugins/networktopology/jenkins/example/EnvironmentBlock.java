package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.GroovyObjectSupport;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code environment { NAME = 'value' }}. */
public final class EnvironmentBlock extends GroovyObjectSupport {

    private final Map<String, String> variables = new LinkedHashMap<>();

    @Override
    public void setProperty(String name, Object value) {
        variables.put(name, String.valueOf(value));
    }

    Map<String, String> variables() {
        return Map.copyOf(variables);
    }
}
