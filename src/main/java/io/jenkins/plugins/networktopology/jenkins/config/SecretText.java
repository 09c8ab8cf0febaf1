package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.AbortException;
import io.jenkins.plugins.networktopology.cluster.Confidential;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;

/** What is in credentials, on its way to the API server. */
final class SecretText {

    /** No kubeconfig or certificate is larger; a mistaken upload must not fill the memory. */
    private static final int LARGEST = 1 << 20;

    private SecretText() {}

    static Confidential ofFile(CredentialSource source, String id) throws AbortException {
        try (InputStream content =
                find(source, id, FileCredentials.class, "secret file").getContent()) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new AbortException("the credentials \"" + id
                        + "\" hold more than 1 MiB: that is neither a kubeconfig nor a" + " certificate");
            }
            return Confidential.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (AbortException said) {
            throw said;
        } catch (IOException unreadable) {
            throw new AbortException("the credentials \"" + id + "\" cannot be read ("
                    + unreadable.getClass().getSimpleName() + ")");
        }
    }

    static Confidential ofToken(CredentialSource source, String id) throws AbortException {
        return Confidential.of(find(source, id, StringCredentials.class, "secret text")
                .getSecret()
                .getPlainText());
    }

    private static <C extends StandardCredentials> C find(
            CredentialSource source, String id, Class<C> type, String kind) throws AbortException {
        if (id.isEmpty()) {
            throw new AbortException(
                    "no credentials are chosen; choose a \"" + kind + "\" in the cluster's configuration");
        }
        return source.find(id, type)
                .orElseThrow(() -> new AbortException("there are no credentials \"" + id + "\" of kind \"" + kind
                        + "\" that may be used here; check the cluster's configuration and the credentials' scope"));
    }
}
