package io.jenkins.plugins.networktopology.jenkins.result;

import hudson.model.Api;
import hudson.model.HealthReport;
import hudson.model.HealthReportingAction;
import hudson.model.Item;
import hudson.model.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jenkins.model.RunAction2;
import org.kohsuke.stapler.StaplerProxy;
import org.kohsuke.stapler.export.Exported;
import org.kohsuke.stapler.export.ExportedBean;

/**
 * A build's labs and what was found out in them. {@code build.xml} holds the totals alone; the pages read the rest from
 * the build's directory when somebody looks at them.
 */
@ExportedBean
public final class LabResultAction implements RunAction2, HealthReportingAction, StaplerProxy {

    /** Where builds and jobs show their labs. */
    public static final String URL = "network-topology";

    /** A symbol that the plugin brings. */
    public static final String ICON = "symbol-network plugin-network-topology";

    /** Replaced, never changed: Jenkins may be writing it down. */
    private volatile ArrayList<LabTotals> labs = new ArrayList<>();

    private transient volatile Run<?, ?> run;

    /** Adds a lab, or replaces what is known of it. */
    synchronized void put(LabTotals totals) {
        ArrayList<LabTotals> changed = new ArrayList<>(labs);
        int known = 0;
        while (known < changed.size() && !changed.get(known).getLab().equals(totals.getLab())) {
            known++;
        }
        if (known < changed.size()) {
            changed.set(known, totals);
        } else {
            changed.add(totals);
        }
        labs = changed;
    }

    /** The totals of each lab, in the order of their coming. */
    @Exported(inline = true)
    public List<LabTotals> getLabs() {
        return List.copyOf(labs);
    }

    /** Of all labs. */
    public VerdictCounts getCounts() {
        return VerdictCounts.of(labs);
    }

    /** The worst verdict of all labs: {@code pass}, {@code fail}, {@code error}, {@code notReady}. */
    @Exported
    public String getVerdict() {
        return VerdictCounts.worst(labs);
    }

    public Run<?, ?> getRun() {
        return run;
    }

    /** The page of a lab; Stapler calls it for {@code lab/<id>}. */
    public LabPage getLab(String id) {
        return page(id).orElse(null);
    }

    /** The page of the only lab, if there is one alone. */
    public LabPage getOnlyLab() {
        List<LabTotals> all = labs;
        return all.size() == 1
                ? new LabPage(run, all.get(0), "lab/" + all.get(0).getLab() + "/")
                : null;
    }

    private Optional<LabPage> page(String id) {
        return labs.stream()
                .filter(totals -> totals.getLab().equals(id))
                .findFirst()
                .map(totals -> new LabPage(run, totals, ""));
    }

    /** The remote API. */
    public Api getApi() {
        return new Api(this);
    }

    @Override
    public HealthReport getBuildHealth() {
        VerdictCounts counts = getCounts();
        if (counts.getChecks() == 0) {
            return null;
        }
        int score = 100 * counts.getPass() / counts.getChecks();
        return new HealthReport(score, Texts.health(counts));
    }

    @Override
    public Object getTarget() {
        run.getParent().checkPermission(Item.READ);
        return this;
    }

    @Override
    public void onAttached(Run<?, ?> attached) {
        run = attached;
    }

    @Override
    public void onLoad(Run<?, ?> loaded) {
        run = loaded;
    }

    @Override
    public String getIconFileName() {
        return ICON;
    }

    @Override
    public String getDisplayName() {
        return Texts.NAME;
    }

    @Override
    public String getUrlName() {
        return URL;
    }
}
