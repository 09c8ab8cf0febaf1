package io.jenkins.plugins.networktopology.jenkins.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes a step, or whatever else is bound in the same way, of the arguments that it is given. */
final class StepBinding {

    private StepBinding() {}

    /**
     * Binds named arguments.
     *
     * @throws IllegalArgumentException naming the parameter that does not exist, is missing or has the wrong type
     */
    static <T> T bind(String function, Class<T> type, Map<String, ?> arguments) throws Exception {
        List<StepParameter> parameters = StepParameter.of(type);
        Map<String, Object> left = new LinkedHashMap<>(arguments);
        try {
            Object[] needed = parameters.stream()
                    .filter(StepParameter::required)
                    .map(parameter -> take(parameter, left))
                    .toArray();
            T step = type.cast(StepParameter.constructor(type).newInstance(needed));
            for (StepParameter parameter : parameters) {
                if (!parameter.required() && left.containsKey(parameter.name())) {
                    parameter.setter().orElseThrow().invoke(step, parameter.value(left.remove(parameter.name())));
                }
            }
            if (!left.isEmpty()) {
                throw new IllegalArgumentException("there is no parameter " + String.join(", ", left.keySet())
                        + "; there are "
                        + parameters.stream().map(StepParameter::name).collect(Collectors.joining(", ")));
            }
            return step;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(function + ": " + e.getMessage(), e);
        }
    }

    /** A single argument without a name is the one parameter that must be given. */
    static Map<String, Object> unnamed(String function, Class<?> type, Object argument) {
        List<StepParameter> needed =
                StepParameter.of(type).stream().filter(StepParameter::required).toList();
        if (needed.size() != 1) {
            throw new IllegalArgumentException(function + ": " + argument + " needs the name of a parameter");
        }
        return Map.of(needed.get(0).name(), argument);
    }

    private static Object take(StepParameter parameter, Map<String, Object> left) {
        return Optional.ofNullable(left.remove(parameter.name()))
                .map(parameter::value)
                .orElseThrow(() -> new IllegalArgumentException(parameter.name() + " is missing"));
    }
}
