package io.jenkins.plugins.networktopology.jenkins.example;

import groovy.lang.Closure;
import groovy.lang.GroovyObjectSupport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A block whose lines are symbols, each with a block of parameters, as Job DSL has it: {@code symbol { name('value') }}. */
public final class SymbolsBlock extends GroovyObjectSupport {

    private final List<Object> bound = new ArrayList<>();

    /** Called by Groovy for a method that nobody has. */
    public Object methodMissing(String symbol, Object arguments) throws Exception {
        Class<?> type =
                Symbols.named(symbol).orElseThrow(() -> new IllegalArgumentException("there is no symbol " + symbol));
        Parameters parameters = new Parameters();
        SectionBlock.describe((Closure<?>) ((Object[]) arguments)[0], parameters);
        bound.add(StepBinding.bind(symbol, type, parameters.values));
        return null;
    }

    List<Object> bound() {
        return bound;
    }

    /** The parameters of one. */
    public static final class Parameters extends GroovyObjectSupport {

        private final Map<String, Object> values = new LinkedHashMap<>();

        /** Called by Groovy for a method that nobody has. */
        public Object methodMissing(String name, Object arguments) {
            Object[] given = (Object[]) arguments;
            if (given.length != 1) {
                throw new IllegalArgumentException(name + ": expected one value, found " + given.length);
            }
            values.put(name, given[0]);
            return null;
        }
    }
}
