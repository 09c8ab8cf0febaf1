package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;

/**
 * Removes a lab that did not come up. An interrupt that came before does not keep it from its work; one that comes
 * while it waits cuts the waiting short. Never throws: what brought it about matters more.
 */
final class Cleanup {

    private final LabRemoval removal;
    private final LabId lab;

    Cleanup(Cluster cluster, LabSettings settings, LabId lab) {
        this.removal = new LabRemoval(cluster, settings, lab);
        this.lab = lab;
    }

    void run(Progress progress) {
        boolean interrupted = Thread.interrupted();
        try {
            progress.time(Phase.DOWN, () -> {
                removal.remove(progress.listener());
                return null;
            });
        } catch (ClusterException left) {
            progress.listener().note(left.getMessage());
        } catch (InterruptedException hurry) {
            interrupted = true;
            inHaste(progress.listener());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void inHaste(LabListener listener) {
        listener.note("lab " + lab + " is being removed, which is not waited for; nettopo reap frees its link ids");
        try {
            removal.removeInHaste();
        } catch (ClusterException left) {
            listener.note(left.getMessage());
        } catch (InterruptedException enough) {
            Thread.currentThread().interrupt();
        }
    }
}
