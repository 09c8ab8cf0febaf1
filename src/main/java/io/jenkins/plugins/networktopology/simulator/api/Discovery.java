package io.jenkins.plugins.networktopology.simulator.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceType.Trait;
import io.jenkins.plugins.networktopology.simulator.api.schema.ResourceTypes;
import io.jenkins.plugins.networktopology.simulator.api.store.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tells clients what there is: {@code /api}, {@code /apis}, their versions, {@code /version}. */
final class Discovery {

    static final String RELEASE = "v1.33.0-nettopo-simulator";

    private static final List<String> VERBS =
            List.of("create", "delete", "deletecollection", "get", "list", "patch", "update", "watch");
    private static final String REVIEWS = "authorization.k8s.io/v1";

    private final ClusterState state;

    Discovery(ClusterState state) {
        this.state = state;
    }

    /** The answer to a path, or empty if it is not one of discovery. */
    Optional<Answer> answer(String path) {
        String[] words = path.replaceAll("^/|/$", "").split("/");
        return switch (words[0]) {
            case "version" -> Optional.of(Reply.json(200, version()));
            case "healthz", "livez", "readyz" -> Optional.of(Reply.text(200, "ok"));
            case "api" ->
                words.length == 1
                        ? Optional.of(Reply.json(200, coreVersions()))
                        : words.length == 2 && words[1].equals("v1") ? resources("v1") : Optional.empty();
            case "apis" ->
                words.length == 1
                        ? Optional.of(Reply.json(200, groups()))
                        : words.length == 2
                                ? group(words[1])
                                : words.length == 3 ? resources(words[1] + "/" + words[2]) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static ObjectNode version() {
        return Json.object()
                .put("major", "1")
                .put("minor", "33")
                .put("gitVersion", RELEASE)
                .put("gitCommit", "")
                .put("gitTreeState", "clean")
                .put("buildDate", "1970-01-01T00:00:00Z")
                .put("goVersion", "")
                .put("compiler", "")
                .put("platform", "linux/amd64");
    }

    private static ObjectNode coreVersions() {
        ObjectNode versions = Json.object().put("kind", "APIVersions");
        versions.putArray("versions").add("v1");
        versions.putArray("serverAddressByClientCIDRs");
        return versions;
    }

    /** Group to its versions, the preferred one first. */
    private Map<String, SortedSet<String>> groupVersions() {
        Map<String, SortedSet<String>> groups = new TreeMap<>();
        groups.put("authorization.k8s.io", new TreeSet<>(Set.of("v1")));
        for (ServedType served : state.served()) {
            groups.computeIfAbsent(served.type().group(), group -> new TreeSet<>(VersionOrder.PREFERRED_FIRST))
                    .add(served.type().version());
        }
        groups.remove("");
        return groups;
    }

    private ObjectNode groups() {
        ObjectNode list = Json.object().put("kind", "APIGroupList").put("apiVersion", "v1");
        ArrayNode groups = list.putArray("groups");
        groupVersions().forEach((group, versions) -> groups.add(describe(group, versions)));
        return list;
    }

    private Optional<Answer> group(String name) {
        return Optional.ofNullable(groupVersions().get(name)).map(versions -> {
            ObjectNode group = Json.object().put("kind", "APIGroup").put("apiVersion", "v1");
            group.setAll(describe(name, versions));
            return Reply.json(200, group);
        });
    }

    private static ObjectNode describe(String group, SortedSet<String> versions) {
        ObjectNode one = Json.object().put("name", group);
        ArrayNode all = one.putArray("versions");
        versions.forEach(version -> all.add(describe(group, version)));
        one.set("preferredVersion", describe(group, versions.first()));
        return one;
    }

    private static ObjectNode describe(String group, String version) {
        return Json.object().put("groupVersion", group + "/" + version).put("version", version);
    }

    private Optional<Answer> resources(String groupVersion) {
        ObjectNode list = Json.object()
                .put("kind", "APIResourceList")
                .put("apiVersion", "v1")
                .put("groupVersion", groupVersion);
        ArrayNode resources = list.putArray("resources");
        state.served().stream()
                .map(ServedType::type)
                .filter(type -> type.apiVersion().equals(groupVersion))
                .forEach(type -> describe(type, resources));
        if (groupVersion.equals(REVIEWS)) {
            add(
                    resources,
                    "selfsubjectaccessreviews",
                    "selfsubjectaccessreview",
                    false,
                    "SelfSubjectAccessReview",
                    List.of("create"));
        }
        return resources.isEmpty() ? Optional.empty() : Optional.of(Reply.json(200, list));
    }

    private static void describe(ResourceType type, ArrayNode resources) {
        ObjectNode one = add(resources, type.plural(), type.singular(), type.namespaced(), type.kind(), VERBS);
        if (!type.shortNames().isEmpty()) {
            type.shortNames().forEach(one.putArray("shortNames")::add);
        }
        if (type.has(Trait.CATEGORY_ALL)) {
            one.putArray("categories").add("all");
        }
        if (type.has(Trait.STATUS)) {
            add(
                    resources,
                    type.plural() + "/status",
                    "",
                    type.namespaced(),
                    type.kind(),
                    List.of("get", "patch", "update"));
        }
        if (type.equals(ResourceTypes.PODS)) {
            add(resources, "pods/log", "", true, "Pod", List.of("get"));
            add(resources, "pods/binding", "", true, "Binding", List.of("create"));
        }
        if (type.equals(ResourceTypes.NAMESPACES)) {
            add(resources, "namespaces/finalize", "", false, "Namespace", List.of("update"));
        }
    }

    private static ObjectNode add(
            ArrayNode resources, String name, String singular, boolean namespaced, String kind, List<String> verbs) {
        ObjectNode one = resources
                .addObject()
                .put("name", name)
                .put("singularName", singular)
                .put("namespaced", namespaced)
                .put("kind", kind);
        verbs.forEach(one.putArray("verbs")::add);
        return one;
    }
}
