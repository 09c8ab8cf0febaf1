package io.jenkins.plugins.networktopology.plan;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.kubernetes.client.openapi.JSON;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Represent;
import org.yaml.snakeyaml.representer.Representer;

/**
 * Writes a plan as the YAML documents that {@code kubectl apply -f -} takes, in the order of creation; links that go to
 * etcd follow as comments, each the command that puts them there.
 */
public final class PlanWriter {

    private PlanWriter() {}

    public static String yaml(LabPlan plan) {
        // The client's own Gson: quantities, ports that are text or number, and binary data as Kubernetes wants them.
        new JSON();
        Gson gson = JSON.getGson();
        Yaml yaml = new Yaml(new Texts(options()), options());
        StringBuilder text = new StringBuilder();
        for (PlannedObject object : plan.objects()) {
            text.append("---\n")
                    .append(yaml.dump(plain(gson.toJsonTree(object.body()), object.body() instanceof CustomObject)));
        }
        for (PodLinks links : plan.links()) {
            text.append("# etcdctl put ")
                    .append(links.key())
                    .append(" '")
                    .append(links.json())
                    .append("'\n");
        }
        return text.toString();
    }

    private static DumperOptions options() {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setSplitLines(false);
        return options;
    }

    private static Object plain(JsonElement json, boolean whole) {
        if (json instanceof JsonObject object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.entrySet().stream()
                    .filter(entry -> whole || !isNothing(entry.getKey(), entry.getValue()))
                    .forEach(entry -> map.put(entry.getKey(), plain(entry.getValue(), whole)));
            return map;
        }
        if (json instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(item -> list.add(plain(item, whole)));
            return list;
        }
        JsonPrimitive value = json.getAsJsonPrimitive();
        if (value.isBoolean()) {
            return value.getAsBoolean();
        }
        return value.isNumber() ? (Object) value.getAsLong() : value.getAsString();
    }

    /** The client's models write each list that they might have; in all objects of a plan an empty one says nothing. */
    private static boolean isNothing(String key, JsonElement value) {
        return value instanceof JsonArray array && array.isEmpty() && !key.equals("links")
                || value instanceof JsonObject object && object.isEmpty();
    }

    /** Several lines as a block, so that people can read them. */
    private static final class Texts extends Representer {

        Texts(DumperOptions options) {
            super(options);
            Represent usual = representers.get(String.class);
            representers.put(
                    String.class,
                    data -> ((String) data).indexOf('\n') < 0
                            ? usual.representData(data)
                            : representScalar(Tag.STR, (String) data, DumperOptions.ScalarStyle.LITERAL));
        }
    }
}
