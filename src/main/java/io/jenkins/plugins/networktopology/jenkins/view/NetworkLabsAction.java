package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.Extension;
import hudson.model.Api;
import hudson.model.RootAction;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import io.jenkins.plugins.networktopology.lab.LabSummary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import jenkins.model.Jenkins;
import org.kohsuke.stapler.HttpResponse;
import org.kohsuke.stapler.HttpResponses;
import org.kohsuke.stapler.QueryParameter;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;
import org.kohsuke.stapler.interceptor.RequirePOST;

/** The labs of this controller that run now, on every cluster. */
@Extension
@ExportedBean
public final class NetworkLabsAction implements RootAction {

    /** All clusters, asked at the same time. */
    public List<ClusterLabs> getClusters() {
        LabService service = JenkinsFacade.get().labs();
        Map<String, CompletableFuture<List<LabSummary>>> answers = new LinkedHashMap<>();
        for (LabCluster cluster : JenkinsFacade.get().clusters()) {
            answers.put(cluster.getName(), ClusterLabs.ask(service, cluster));
        }
        List<ClusterLabs> clusters = new ArrayList<>();
        answers.forEach((name, answer) -> clusters.add(ClusterLabs.await(name, answer)));
        return clusters;
    }

    /** For the remote API. */
    @Exported(name = "labs", inline = true)
    public List<RunningLabRow> getLabs() {
        return getClusters().stream()
                .flatMap(cluster -> cluster.getLabs().stream())
                .toList();
    }

    /** Lab by lab, why its removal has not succeeded yet; for administrators. */
    public Map<String, String> getPending() {
        Map<String, String> pending = new LinkedHashMap<>();
        if (Jenkins.get().hasPermission(Jenkins.ADMINISTER)) {
            JenkinsFacade.get().labs().pending().all().forEach((lab, why) -> pending.put(lab.toString(), why));
        }
        return pending;
    }

    /** Begins to remove a lab; what fails is tried again by the reaper. */
    @RequirePOST
    public HttpResponse doRemove(@QueryParameter String cluster, @QueryParameter String lab) {
        Jenkins.get().checkPermission(Jenkins.READ);
        RunningLabRow row = getLabs().stream()
                .filter(known ->
                        known.getCluster().equals(cluster) && known.getLab().equals(lab))
                .findFirst()
                .orElseThrow(HttpResponses::notFound);
        if (!row.isRemovable()) {
            throw HttpResponses.forbidden();
        }
        LabHandle handle = LabHandle.of(new LabId(lab), row.getNamespace(), cluster);
        LabService service = JenkinsFacade.get().labs();
        service.background(() -> service.down(handle, LabListener.NONE));
        return HttpResponses.redirectToDot();
    }

    /** The remote API. */
    public Api getApi() {
        return new Api(this);
    }

    @Override
    public String getIconFileName() {
        return LabResultAction.ICON;
    }

    @Override
    public String getDisplayName() {
        return "Network labs";
    }

    @Override
    public String getUrlName() {
        return "network-labs";
    }
}
