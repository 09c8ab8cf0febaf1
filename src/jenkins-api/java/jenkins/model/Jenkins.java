package jenkins.model;

import hudson.ExtensionList;
import hudson.ExtensionPoint;
import hudson.init.InitMilestone;
import hudson.model.Describable;
import hudson.model.Descriptor;
import hudson.model.Item;
import hudson.model.ItemGroup;
import hudson.model.ModelObject;
import hudson.model.PersistenceRoot;
import hudson.model.Saveable;
import hudson.model.TopLevelItem;
import hudson.security.ACL;
import hudson.security.AccessControlled;
import hudson.security.Permission;
import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import org.kohsuke.stapler.StaplerProxy;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
@SuppressWarnings({"deprecation", "rawtypes", "unchecked"})
public class Jenkins
        implements StaplerProxy,
                AccessControlled,
                ItemGroup,
                ExtensionPoint,
                PersistenceRoot,
                ModelObject,
                Saveable,
                Describable {
    public static String VERSION;
    public static final Permission ADMINISTER = null;
    public static final Permission MANAGE = null;
    public static final Permission SYSTEM_READ = null;
    public static final Permission READ = null;

    public static Jenkins get() throws IllegalStateException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public static Jenkins getInstanceOrNull() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    protected Jenkins(File a, ServletContext b) throws IOException, InterruptedException {}

    public String getLegacyInstanceId() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Descriptor getDescriptor(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Descriptor getDescriptor(Class<? extends Describable> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Descriptor getDescriptorOrDie(Class<? extends Describable> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T extends Descriptor> T getDescriptorByType(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getFullName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getDisplayName() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getUrlChildPrefix() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public String getRootUrl() throws IllegalStateException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public File getRootDir() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T> ExtensionList<T> getExtensionList(Class<T> a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ExtensionList getExtensionList(String a) throws ClassNotFoundException {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public ACL getACL() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isQuietingDown() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public boolean isTerminating() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public InitMilestone getInitLevel() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public TopLevelItem getItem(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Item getItem(String a, ItemGroup b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final Item getItem(String a, Item b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final <T extends Item> T getItem(String a, ItemGroup b, Class<T> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public final <T extends Item> T getItem(String a, Item b, Class<T> c) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public <T extends Item> T getItemByFullName(String a, Class<T> b) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public Item getItemByFullName(String a) {
        throw new UnsupportedOperationException("compile-only signature");
    }

    public void save() throws IOException {}

    public Object getTarget() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public String getUrl() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public java.util.Collection getItems() {
        throw new UnsupportedOperationException("compile-only signature");
    }

    @Override
    public hudson.model.Descriptor getDescriptor() {
        throw new UnsupportedOperationException("compile-only signature");
    }
}
