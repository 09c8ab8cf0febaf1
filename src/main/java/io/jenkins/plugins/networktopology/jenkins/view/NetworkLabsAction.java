package io.jenkins.plugins.networktopology.jenkins.view;

import hudson.Extension;
import hudson.model.Api;
import hudson.model.Item;
import hudson.model.RootAction;
import io.jenkins.plugins.networktopology.jenkins.BuildRef;
import io.jenkins.plugins.networktopology.jenkins.JenkinsFacade;
import io.jenkins.plugins.networktopology.jenkins.config.LabCluster;
import io.jenkins.plugins.networktopology.jenkins.lab.LabHandle;
import io.jenkins.plugins.networktopology.jenkins.lab.LabService;
import io.jenkins.plugins.networktopology.jenkins.result.LabResultAction;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabListener;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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

    /** So that a page that asks a cluster that is not there still comes within five seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final ClusterQuestions questions;

    public NetworkLabsAction() {
        this(PATIENCE);
    }

    /** @param patience how long the page waits for all clusters together */
    NetworkLabsAction(Duration patience) {
        questions = new ClusterQuestions(patience);
    }

    /** All clusters, asked at the same time. */
    @Exported(name = "clusters", inline = true)
    public List<ClusterLabs> getClusters() {
        return questions.ask(JenkinsFacade.get().labs(), JenkinsFacade.get().clusters());
    }

    /** The labs that wait for a place on their cluster, in the order of their coming; those that the reader may know of. */
    @Exported(name = "waiting", inline = true)
    public List<WaitingLabRow> getWaiting() {
        List<WaitingLabRow> waiting = new ArrayList<>();
        JenkinsFacade jenkins = JenkinsFacade.get();
        jenkins.labs()
                .waiting()
                .forEach((lab, build) -> jenkins.build(build.id())
                        .filter(known -> known.getParent().hasPermission(Item.READ))
                        .ifPresent(known -> waiting.add(new WaitingLabRow(lab.lab(), lab.cluster(), known))));
        return waiting;
    }

    /** The labs whose removal has not succeeded yet; for administrators. */
    public List<PendingLabRow> getPending() {
        List<PendingLabRow> pending = new ArrayList<>();
        if (JenkinsFacade.get().mayAdminister()) {
            JenkinsFacade.get().labs().pending().all().forEach((lab, why) -> pending.add(new PendingLabRow(lab, why)));
        }
        return pending;
    }

    /** Tries no more to remove a lab, whose cluster is gone for good; for administrators. */
    @RequirePOST
    public HttpResponse doGiveUp(@QueryParameter String cluster, @QueryParameter String lab) {
        if (!JenkinsFacade.get().mayAdminister()) {
            throw HttpResponses.forbidden();
        }
        LabService service = JenkinsFacade.get().labs();
        LabHandle handle = service.pending().all().keySet().stream()
                .filter(known -> known.cluster().equals(cluster) && known.lab().equals(lab))
                .findFirst()
                .orElseThrow(HttpResponses::notFound);
        service.giveUp(handle);
        return HttpResponses.redirectToDot();
    }

    /** Begins to remove a lab; what fails is tried again by the reaper. */
    @RequirePOST
    public HttpResponse doRemove(@QueryParameter String cluster, @QueryParameter String lab) {
        RunningLabRow row = named(cluster, lab);
        if (!row.isRemovable()) {
            throw HttpResponses.forbidden();
        }
        LabHandle handle = LabHandle.of(new LabId(row.getLab()), row.getNamespace(), cluster);
        BuildRef owner = BuildRef.of(row.getOwner(), row.getOwner());
        LabService service = JenkinsFacade.get().labs();
        service.background(() -> service.down(handle, owner, LabListener.NONE));
        return HttpResponses.redirectToDot();
    }

    private RunningLabRow named(String cluster, String lab) {
        List<LabCluster> asked = JenkinsFacade.get().clusters().stream()
                .filter(known -> known.getName().equals(cluster))
                .toList();
        for (ClusterLabs answer : questions.ask(JenkinsFacade.get().labs(), asked)) {
            if (!answer.isAnswered() || !answer.getProblem().isEmpty()) {
                throw HttpResponses.errorWithoutStack(
                        503, "Cluster " + cluster + " did not say which labs it has. " + answer.getProblem());
            }
            for (RunningLabRow row : answer.getLabs()) {
                if (row.getLab().equals(lab)) {
                    return row;
                }
            }
        }
        throw HttpResponses.notFound();
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
