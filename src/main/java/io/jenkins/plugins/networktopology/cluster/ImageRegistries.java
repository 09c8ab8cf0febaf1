package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.jenkins.plugins.networktopology.cluster.ClusterException.Kind;
import io.jenkins.plugins.networktopology.cluster.ImageSighting.Presence;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks registries whether they have images, as machines would that pull them (OCI distribution specification 1.1; Docker
 * Registry HTTP API V2).
 */
public final class ImageRegistries {

    private static final int SHOWN = 10;

    private final RegistryClient client;

    private ImageRegistries(RegistryClient client) {
        this.client = client;
    }

    /** @throws ClusterException of kind CONFIGURATION if the certificates cannot be used */
    public static ImageRegistries of(RegistryAccess access) throws ClusterException {
        return new ImageRegistries(RegistryClient.of(access));
    }

    /** Whether an image's registry would be looked for on the machine that this runs on. */
    public static boolean isOnThisMachine(String image) {
        return ImageReference.of(image).local();
    }

    /** @param image as in a pod's container */
    public ImageSighting look(String image) throws InterruptedException {
        ImageReference reference = ImageReference.of(image);
        String path = "/v2/" + reference.repository() + "/manifests/" + reference.version();
        try {
            HttpResponse<String> answer = client.get(reference, path);
            return switch (answer.statusCode()) {
                case 200 -> new ImageSighting(Presence.PRESENT, "registry " + reference.registry() + " has " + image);
                case 404 ->
                    new ImageSighting(
                            Presence.ABSENT,
                            "registry " + reference.registry() + " has no " + image + catalog(reference));
                case 401, 403 ->
                    new ImageSighting(
                            Presence.REFUSED,
                            "registry " + reference.registry() + " does not let us see " + image + " ("
                                    + answer.statusCode() + ")");
                default ->
                    new ImageSighting(
                            Presence.UNKNOWN,
                            "registry " + reference.registry() + " answers " + answer.statusCode() + " about " + image);
            };
        } catch (IOException unreachable) {
            return new ImageSighting(
                    Presence.UNKNOWN,
                    "registry " + reference.registry() + " cannot be asked from here about " + image + ": "
                            + words(unreachable));
        }
    }

    /** What else there is: many a missing image is one of another name or tag. */
    private String catalog(ImageReference reference) throws InterruptedException {
        try {
            List<String> tags = texts(client.get(reference, "/v2/" + reference.repository() + "/tags/list"), "tags");
            if (!tags.isEmpty()) {
                return "; it has the tags " + words(tags);
            }
            List<String> all = texts(client.get(reference, "/v2/_catalog"), "repositories");
            return all.isEmpty() ? "" : "; it has " + words(all);
        } catch (IOException unwilling) {
            return "";
        }
    }

    private static String words(IOException failure) {
        if (failure.getMessage() != null) {
            return failure.getMessage();
        }
        // Java's client has no words of its own for it
        return failure instanceof ConnectException
                ? "no connection"
                : failure.getClass().getSimpleName();
    }

    private static String words(List<String> names) {
        return String.join(", ", names.stream().limit(SHOWN).toList())
                + (names.size() > SHOWN ? " and " + (names.size() - SHOWN) + " more" : "");
    }

    private static List<String> texts(HttpResponse<String> answer, String field) throws IOException {
        List<String> texts = new ArrayList<>();
        if (answer.statusCode() == 200) {
            JsonNode list = Wire.JSON.readTree(answer.body()).path(field);
            list.forEach(one -> texts.add(one.asText()));
        }
        return texts;
    }

    static ClusterException unusable(Exception why) {
        return new ClusterException(
                Kind.CONFIGURATION,
                "the registry's certificates cannot be used; expected PEM: " + why.getMessage(),
                why);
    }
}
