package jenkins.model;

import hudson.ExtensionPoint;
import hudson.model.ModelObject;

/** Signature of jenkins-core-2.479.3, for the compiler only. */
public abstract class GlobalConfigurationCategory implements ExtensionPoint, ModelObject {
    protected GlobalConfigurationCategory() {}
}
