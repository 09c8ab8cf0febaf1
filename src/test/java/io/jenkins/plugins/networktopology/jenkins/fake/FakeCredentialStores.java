package io.jenkins.plugins.networktopology.jenkins.fake;

import com.cloudbees.plugins.credentials.Credentials;
import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.common.StandardCredentials;
import com.cloudbees.plugins.credentials.common.StandardUsernamePasswordCredentials;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.security.ACL;
import hudson.util.Secret;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.springframework.security.core.Authentication;

/**
 * The stores of folders, as cloudbees-folder has them: what is in a folder's is found from there inwards, by the
 * controller itself or by those jobs that run as it. Registered until it is closed.
 */
public final class FakeCredentialStores extends CredentialsProvider implements AutoCloseable {

    private final Map<ItemGroup<?>, List<StandardCredentials>> stores = new HashMap<>();

    public static FakeCredentialStores open() {
        FakeCredentialStores stores = new FakeCredentialStores();
        CredentialsProvider.all().add(stores);
        return stores;
    }

    /** Puts a secret file into a folder's store. */
    public FakeCredentialStores file(ItemGroup<?> folder, String id, String content) {
        return add(folder, FileCredentials.class, id, method -> switch (method) {
            case "getContent" -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
            default -> throw new UnsupportedOperationException(method);
        });
    }

    /** Puts a username with its password into a folder's store. */
    public FakeCredentialStores login(ItemGroup<?> folder, String id, String username, String password) {
        return add(folder, StandardUsernamePasswordCredentials.class, id, method -> switch (method) {
            case "getUsername" -> username;
            case "getPassword" -> Secret.fromString(password);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private <C extends StandardCredentials> FakeCredentialStores add(
            ItemGroup<?> folder, Class<C> type, String id, Function<String, Object> answers) {
        stores.computeIfAbsent(folder, anew -> new ArrayList<>()).add((StandardCredentials) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getName().equals("getId") ? id : answers.apply(method.getName())));
        return this;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public <C extends Credentials> List<C> getCredentialsInItemGroup(
            Class<C> type, ItemGroup group, Authentication who, List<DomainRequirement> domain) {
        List<C> found = new ArrayList<>();
        ItemGroup<?> around = group;
        while (around != null && who == ACL.SYSTEM2) {
            stores.getOrDefault(around, List.of()).stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .forEach(found::add);
            around = around instanceof Item item ? item.getParent() : null;
        }
        return found;
    }

    @Override
    public void close() {
        CredentialsProvider.all().remove(this);
    }
}
