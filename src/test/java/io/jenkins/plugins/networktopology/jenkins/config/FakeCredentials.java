package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.common.StandardCredentials;
import hudson.util.Secret;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;

/** Credentials that a test may use. */
public final class FakeCredentials implements CredentialSource {

    private final Map<String, StandardCredentials> known = new LinkedHashMap<>();

    public FakeCredentials file(String id, String content) {
        known.put(id, proxy(FileCredentials.class, content));
        return this;
    }

    public FakeCredentials text(String id, String secret) {
        known.put(id, proxy(StringCredentials.class, secret));
        return this;
    }

    private static <C extends StandardCredentials> C proxy(Class<C> type, String content) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> switch (method.getName()) {
                    case "getContent" -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    case "getSecret" -> Secret.fromString(content);
                    default -> throw new UnsupportedOperationException(method.getName());
                }));
    }

    @Override
    public <C extends StandardCredentials> Optional<C> find(String id, Class<C> type) {
        return Optional.ofNullable(known.get(id)).filter(type::isInstance).map(type::cast);
    }
}
