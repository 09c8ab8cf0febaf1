package io.jenkins.plugins.networktopology.jenkins.config;

import io.jenkins.plugins.networktopology.plan.Wiring;
import java.util.Optional;
import org.kohsuke.stapler.QueryParameter;

/** What the fields of a form say of a wiring, when a button of the form is pressed; any may be null or empty. */
public record AskedWiring(String wiring, String endpoints, String certificateAuthority, String clientCredentialsId) {

    /** Stapler calls it wherever a method that answers a form wants to know the wiring; it knows it by this name. */
    public static AskedWiring fromStapler(
            @QueryParameter String wiring,
            @QueryParameter String endpoints,
            @QueryParameter String certificateAuthority,
            @QueryParameter String clientCredentialsId) {
        return new AskedWiring(wiring, endpoints, certificateAuthority, clientCredentialsId);
    }

    /** @throws IllegalArgumentException naming the field that cannot be used */
    LabWiring read() {
        Wiring kind = Wiring.of(ClusterValues.given(wiring).orElse(Wiring.MESHNET.label()));
        if (kind.byResources() || ClusterValues.text(endpoints).isEmpty()) {
            return new LabWiring("", kind, Optional.empty());
        }
        MeshnetEtcd etcd = new MeshnetEtcd(endpoints);
        etcd.setCertificateAuthority(certificateAuthority);
        etcd.setClientCredentialsId(clientCredentialsId);
        return new LabWiring("", kind, Optional.of(etcd));
    }
}
