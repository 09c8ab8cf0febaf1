package hudson;

import java.util.Map;
import java.util.TreeMap;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public class EnvVars extends TreeMap<String, String> {
    public EnvVars() {}

    public EnvVars(Map<String, String> a) {
        putAll(a);
    }

    public EnvVars(EnvVars a) {
        putAll(a);
    }

    public EnvVars(String[] a) {}

    public void override(String a, String b) {
        put(a, b);
    }

    public EnvVars overrideAll(Map<String, String> a) {
        putAll(a);
        return this;
    }

    public String get(String a, String b) {
        return getOrDefault(a, b);
    }

    public String put(String a, String b) {
        return super.put(a, b);
    }

    public String expand(String a) {
        String expanded = a;
        for (Map.Entry<String, String> variable : entrySet()) {
            expanded = expanded.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return expanded;
    }
}
