package io.jenkins.plugins.networktopology.cluster;

import java.time.Duration;

/** Shell scripts in pods, by the API server's exec. */
public interface Programs {

    /**
     * Runs a script with the {@code sh} of the pod's first container, without input.
     *
     * @param limit how long it may take
     * @return what it printed
     * @throws ClusterException if it cannot be run, prints to its error output, ends with an error, or takes longer; the
     *     message says which
     */
    String run(String namespace, String pod, String script, Duration limit)
            throws ClusterException, InterruptedException;
}
