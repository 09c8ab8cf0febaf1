package io.jenkins.plugins.networktopology.jenkins.config;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import hudson.model.Item;
import jenkins.model.Jenkins;

/** Who may ask the configuration page's questions. */
final class ConfigurationAccess {

    private ConfigurationAccess() {}

    /** Only those who may configure clusters: a connection test makes the controller open connections. */
    static void check() {
        Jenkins.get().checkPermission(Jenkins.ADMINISTER);
    }

    /** Whether whoever asks may see which credentials there are. */
    static boolean mayChooseCredentials(Item item) {
        return item == null
                ? Jenkins.get().hasPermission(Jenkins.ADMINISTER)
                : item.hasPermission(Item.EXTENDED_READ) || item.hasPermission(CredentialsProvider.USE_ITEM);
    }
}
