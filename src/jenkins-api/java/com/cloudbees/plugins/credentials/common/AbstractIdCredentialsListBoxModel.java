package com.cloudbees.plugins.credentials.common;

import com.cloudbees.plugins.credentials.CredentialsMatcher;
import com.cloudbees.plugins.credentials.CredentialsProvider;
import com.cloudbees.plugins.credentials.domains.DomainRequirement;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.util.ListBoxModel;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.Authentication;

/** Signature of credentials, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public abstract class AbstractIdCredentialsListBoxModel<
                T extends AbstractIdCredentialsListBoxModel<T, C>, C extends IdCredentials>
        extends ListBoxModel {
    public AbstractIdCredentialsListBoxModel() {}

    protected abstract String describe(C a);

    public AbstractIdCredentialsListBoxModel<T, C> with(C a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeEmptyValue() {
        add("", "");
        return this;
    }

    public AbstractIdCredentialsListBoxModel<T, C> include(Item a, Class<? extends C> b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> include(ItemGroup a, Class<? extends C> b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeAs(Authentication a, Item b, Class<? extends C> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeAs(Authentication a, ItemGroup b, Class<? extends C> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> include(Item a, Class<? extends C> b, List<DomainRequirement> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> include(
            ItemGroup a, Class<? extends C> b, List<DomainRequirement> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeAs(
            Authentication a, Item b, Class<? extends C> c, List<DomainRequirement> d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeAs(
            Authentication a, ItemGroup b, Class<? extends C> c, List<DomainRequirement> d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeMatching(
            Item a, Class<? extends C> b, List<DomainRequirement> c, CredentialsMatcher d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeMatching(
            ItemGroup a, Class<? extends C> b, List<DomainRequirement> c, CredentialsMatcher d) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeMatchingAs(
            Authentication a, Item b, Class<? extends C> c, List<DomainRequirement> d, CredentialsMatcher e) {
        CredentialsProvider.lookupCredentialsInItem(c, b, a, d).forEach(known -> add(known.getId()));
        return this;
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeMatchingAs(
            Authentication a, ItemGroup b, Class<? extends C> c, List<DomainRequirement> d, CredentialsMatcher e) {
        CredentialsProvider.lookupCredentialsInItemGroup(c, b, a, d).forEach(known -> add(known.getId()));
        return this;
    }

    public AbstractIdCredentialsListBoxModel<T, C> includeCurrentValue(String a) {
        if (stream().noneMatch(option -> option.value.equals(a))) {
            add(a);
        }
        return this;
    }

    public boolean addMissing(Collection<? extends ListBoxModel.Option> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
