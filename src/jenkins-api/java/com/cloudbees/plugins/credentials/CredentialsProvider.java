package com.cloudbees.plugins.credentials;

import com.cloudbees.plugins.credentials.common.IdCredentials;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Queue;
import hudson.model.Run;
import hudson.model.queue.Tasks;
import hudson.security.ACL;
import hudson.security.Permission;
import hudson.security.PermissionScope;
import hudson.util.ListBoxModel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;

/** Signature of credentials, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class CredentialsProvider extends Descriptor<CredentialsProvider>
        implements ExtensionPoint, Describable<CredentialsProvider> {
    public static final Permission USE_ITEM = new Permission(null, "UseItem", null, null, (PermissionScope) null);
    public static final Permission VIEW = null;

    public CredentialsProvider() {}

    public Descriptor<CredentialsProvider> getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> List<C> lookupCredentialsInItemGroup(
            Class<C> a, ItemGroup b, Authentication c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> List<C> lookupCredentialsInItemGroup(
            Class<C> a, ItemGroup b, Authentication c, List<DomainRequirement> d) {
        return all().stream()
                .flatMap(provider -> provider.getCredentialsInItemGroup(a, b, c, d).stream())
                .toList();
    }

    public static <C extends IdCredentials> ListBoxModel listCredentialsInItemGroup(
            Class<C> a, ItemGroup b, Authentication c, List<DomainRequirement> d, CredentialsMatcher e) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> List<C> lookupCredentialsInItem(Class<C> a, Item b, Authentication c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> List<C> lookupCredentialsInItem(
            Class<C> a, Item b, Authentication c, List<DomainRequirement> d) {
        return all().stream()
                .flatMap(provider -> provider.getCredentialsInItem(a, b, c, d).stream())
                .toList();
    }

    public static <C extends IdCredentials> ListBoxModel listCredentialsInItem(
            Class<C> a, Item b, Authentication c, List<DomainRequirement> d, CredentialsMatcher e) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends IdCredentials> C findCredentialById(String a, Class<C> b, Run<?, ?> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends IdCredentials> C findCredentialById(
            String a, Class<C> b, Run<?, ?> c, DomainRequirement... d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends IdCredentials> C findCredentialById(
            String a, Class<C> b, Run<?, ?> c, List<DomainRequirement> d) {
        Item job = c.getParent();
        Authentication who = job instanceof Queue.Task task ? Tasks.getAuthenticationOf2(task) : ACL.SYSTEM2;
        return Stream.of(who, ACL.SYSTEM2)
                .distinct()
                .filter(as -> as == who || job.hasPermission2(who, USE_ITEM))
                .flatMap(as -> lookupCredentialsInItem(b, job, as, d).stream())
                .filter(known -> known.getId().equals(a))
                .findFirst()
                .orElse(null);
    }

    public static ExtensionList<CredentialsProvider> all() {
        return ExtensionList.lookup(CredentialsProvider.class);
    }

    public <C extends Credentials> List<C> getCredentialsInItemGroup(
            Class<C> a, ItemGroup b, Authentication c, List<DomainRequirement> d) {
        return List.of();
    }

    public <C extends Credentials> List<C> getCredentialsInItem(
            Class<C> a, Item b, Authentication c, List<DomainRequirement> d) {
        return getCredentialsInItemGroup(a, b.getParent(), c, d);
    }

    public static <C extends Credentials> C track(Run a, C b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> C track(Item a, C b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
