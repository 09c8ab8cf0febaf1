package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;

/**
 * The parts of the API server's JSON that we read. All else is skipped while reading, so that a list of a thousand
 * pods never becomes a thousand whole pods in memory.
 */
final class Wire {

    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .annotationIntrospector(new SkipsWhatIsUnknown())
            .build();

    private Wire() {}

    /** Without, Jackson keeps what a record has no component for until the record is made, and then forgets it. */
    private static final class SkipsWhatIsUnknown extends JacksonAnnotationIntrospector {

        private static final long serialVersionUID = 1L;

        @Override
        public JsonIgnoreProperties.Value findPropertyIgnoralByName(MapperConfig<?> config, Annotated type) {
            return super.findPropertyIgnoralByName(config, type).withIgnoreUnknown();
        }
    }

    static JavaType listOf(Class<?> item) {
        return JSON.getTypeFactory().constructParametricType(ItemList.class, item);
    }

    static JavaType eventOf(Class<?> item) {
        return JSON.getTypeFactory().constructParametricType(Event.class, item);
    }

    /** Any object; where a watch sends an error, code and message are the error's. */
    interface Item {
        Meta metadata();

        Integer code();

        String message();
    }

    record Meta(
            String name,
            String namespace,
            String uid,
            String resourceVersion,
            Map<String, String> labels,
            Map<String, String> annotations,
            String creationTimestamp,
            String deletionTimestamp) {

        Map<String, String> labelsOrNone() {
            return labels == null ? Map.of() : labels;
        }

        Map<String, String> annotationsOrNone() {
            return annotations == null ? Map.of() : annotations;
        }
    }

    record ListMeta(
            String resourceVersion,
            @JsonProperty("continue") String more) {}

    record ItemList<T>(ListMeta metadata, List<T> items) {

        List<T> itemsOrNone() {
            return items == null ? List.of() : items;
        }
    }

    record Event<T>(String type, T object) {}

    record Named(Meta metadata, Integer code, String message) implements Item {}

    record Status(String reason, String message, Details details) {}

    record Details(List<Cause> causes, Integer retryAfterSeconds) {}

    record Cause(String reason, String message) {}

    record Namespace(Meta metadata, NamespaceStatus status, Integer code, String message) implements Item {}

    record NamespaceStatus(String phase, List<Condition> conditions) {}

    record Condition(String type, String status, String reason, String message) {}

    record Lease(Meta metadata, LeaseSpec spec) {}

    record LeaseSpec(String holderIdentity, String renewTime) {}

    record Topology(Meta metadata, TopologyStatus status, Integer code, String message) implements Item {}

    record TopologyStatus(@JsonProperty("net_ns") String netNs) {}

    record AccessReview(AccessStatus status) {}

    record AccessStatus(boolean allowed) {}

    record ConfigMap(Map<String, String> data) {}

    record Secret(Map<String, byte[]> data) {}

    record Service(Meta metadata, ServiceSpec spec) {}

    record ServiceSpec(List<ServicePort> ports) {}

    record ServicePort(int port, Integer nodePort) {}

    record Version(String gitVersion) {}

    record ApiResources(List<ApiResource> resources) {}

    record ApiResource(String name) {}

    record ApiGroup(List<ApiVersion> versions) {}

    record ApiVersion(String version) {}
}
