package com.cloudbees.plugins.credentials;

import com.cloudbees.plugins.credentials.common.IdCredentials;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import hudson.ExtensionPoint;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.Run;
import hudson.security.Permission;
import hudson.util.ListBoxModel;
import java.util.List;
import org.springframework.security.core.Authentication;

/** Signature of credentials, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class CredentialsProvider extends Descriptor<CredentialsProvider>
        implements ExtensionPoint, Describable<CredentialsProvider> {
    public static final Permission USE_ITEM = null;
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
        throw new UnsupportedOperationException("compile-only signature");
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
        throw new UnsupportedOperationException("compile-only signature");
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
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> C track(Run a, C b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static <C extends Credentials> C track(Item a, C b) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
