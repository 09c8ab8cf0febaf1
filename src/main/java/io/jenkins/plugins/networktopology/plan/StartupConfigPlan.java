package io.jenkins.plugins.networktopology.plan;

import io.kubernetes.client.openapi.models.V1Secret;
import io.kubernetes.client.openapi.models.V1SecretVolumeSource;
import io.kubernetes.client.openapi.models.V1Volume;
import io.kubernetes.client.openapi.models.V1VolumeMount;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Start-up configuration files. Always a Secret: a device's configuration is seldom free of passwords. */
final class StartupConfigPlan {

    private static final String VOLUME = "startup-config";

    /** The API server refuses larger ones. */
    private static final int MOST_BYTES = 1024 * 1024;

    private final String node;
    private final String path;
    private final byte[] content;

    private StartupConfigPlan(String node, String path, byte[] content) {
        this.node = node;
        this.path = path;
        this.content = content;
    }

    /** The file of a node, or empty if its image reads none or there is nothing to say. */
    static Optional<StartupConfigPlan> of(NodePlan node, PlanProblems problems) {
        List<String> lines = node.startupConfig();
        if (node.family().configPath().isEmpty() || lines.isEmpty()) {
            return Optional.empty();
        }
        byte[] content = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        if (content.length > MOST_BYTES) {
            problems.add(
                    "the configuration of " + node.name() + " has " + content.length + " bytes",
                    "expected at most " + MOST_BYTES + ", which is what a Kubernetes Secret holds");
        }
        return Optional.of(
                new StartupConfigPlan(node.name(), node.family().configPath().get(), content));
    }

    String secretName() {
        return node + "-config";
    }

    private String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    V1Secret secret(PlanContext context, NodePlan plan) {
        return new V1Secret()
                .apiVersion("v1")
                .kind("Secret")
                .metadata(context.metadata(secretName(), plan))
                .type("Opaque")
                .immutable(true)
                .data(Map.of(fileName(), content));
    }

    /** For a virtual machine, whose own cloud-init puts the file in its place. */
    V1Secret cloudInit(PlanContext context, NodePlan plan) {
        String text = "#cloud-config\nwrite_files:\n- path: " + path + "\n  encoding: b64\n  content: "
                + Base64.getEncoder().encodeToString(content) + "\n";
        return secret(context, plan).data(Map.of("userdata", text.getBytes(StandardCharsets.UTF_8)));
    }

    V1Volume volume() {
        return new V1Volume().name(VOLUME).secret(new V1SecretVolumeSource().secretName(secretName()));
    }

    /** By subPath, so that the image's other files in that directory stay. */
    V1VolumeMount mount() {
        return new V1VolumeMount()
                .name(VOLUME)
                .mountPath(path)
                .subPath(fileName())
                .readOnly(true);
    }
}
