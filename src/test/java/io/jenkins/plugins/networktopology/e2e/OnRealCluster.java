package io.jenkins.plugins.networktopology.e2e;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Tests that change a real cluster: they run in {@code mvn -Pe2e verify} with {@code KUBECONFIG}, else are skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("e2e")
@ExtendWith(OnRealCluster.Named.class)
public @interface OnRealCluster {

    /** Whether the profile is on and the cluster is named. */
    final class Named implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (!Boolean.getBoolean("nettopo.e2e")) {
                return ConditionEvaluationResult.disabled("for a real cluster: mvn -Pe2e verify with KUBECONFIG set");
            }
            return RealCluster.kubeconfigFile()
                    .map(file -> ConditionEvaluationResult.enabled("against " + file))
                    .orElseGet(() -> ConditionEvaluationResult.disabled(
                            "no real cluster is named: KUBECONFIG is not set to one kubeconfig file"));
        }
    }
}
