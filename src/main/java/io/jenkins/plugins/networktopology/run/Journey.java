package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.Cluster;
import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.lab.Lab;
import io.jenkins.plugins.networktopology.lab.LabId;
import io.jenkins.plugins.networktopology.lab.LabRequest;
import io.jenkins.plugins.networktopology.lab.LabSettings;
import io.jenkins.plugins.networktopology.lab.Labs;
import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.PhaseTime;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.report.EvidenceDirectory;
import io.jenkins.plugins.networktopology.report.ReportWriter;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.session.Sessions;
import io.jenkins.plugins.networktopology.session.SshSessions;
import io.jenkins.plugins.networktopology.topology.InvalidTopologyException;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import io.jenkins.plugins.networktopology.verify.convergence.VerificationOutcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from a topology to a verdict on one cluster; owns the sessions to devices. */
public final class Journey implements AutoCloseable {

    private final String cluster;
    private final PlatformCatalog catalog;
    private final Labs labs;
    private final Sessions sessions = new SshSessions();

    /**
     * @param connection to the cluster; closed by whoever opened it
     * @param cluster how reports call it
     */
    public Journey(Cluster connection, String cluster, PlatformCatalog catalog, LabSettings settings) {
        this.cluster = cluster;
        this.catalog = catalog;
        this.labs = LabsFactory.labs(connection, catalog, settings);
    }

    /** The labs of the cluster. */
    public Labs labs() {
        return labs;
    }

    /**
     * Brings a lab up, verifies it, removes it unless it is kept, and writes the reports. However it ends, no lab is
     * left that was not to be kept.
     *
     * @param output an existing directory for reports and evidence
     * @return what was found out, which is also in the reports
     */
    public RunReport run(LabRequest request, Path output, Keep keep, JourneyListener listener)
            throws InvalidTopologyException, ClusterException, IOException, InterruptedException {
        return run(request, request.topology().verification(), output, keep, listener);
    }

    /** The same with other expectations than the topology's own, which are kept with the lab. */
    public RunReport run(LabRequest request, Verification expected, Path output, Keep keep, JourneyListener listener)
            throws InvalidTopologyException, ClusterException, IOException, InterruptedException {
        Instant started = Instant.now();
        try (Lab lab = up(request, listener)) {
            RunReport verified;
            try {
                verified = verify(lab, expected, started, output, listener);
            } catch (IOException | InterruptedException | RuntimeException | Error e) {
                removeAfter(e, lab, listener);
                throw e;
            }
            return finish(lab, verified, output, keep, listener);
        }
    }

    /** Brings a lab up as far as its nodes climb; see {@link Labs#up}. */
    public Lab up(LabRequest request, JourneyListener listener)
            throws InvalidTopologyException, ClusterException, InterruptedException {
        return labs.up(request, new NodeBringUp(request, catalog, sessions), listener);
    }

    /** Takes hold of a lab that another process brought up. */
    public Lab attach(LabId id) throws ClusterException, InterruptedException {
        return labs.attach(id, source -> LabSource.read(source, catalog));
    }

    /** Takes a lab over from a process that has ended; see {@link Labs#adopt}. */
    public Lab adopt(LabId id) throws ClusterException, InterruptedException {
        return labs.adopt(id, source -> LabSource.read(source, catalog));
    }

    /**
     * Waits until a node that was restarted is ready again, and its neighbours' ends of its links with it; see
     * {@link Labs#raise}.
     *
     * @throws SessionException if a neighbour's end could not be configured again
     */
    public NodeReadiness raise(Lab lab, String node, Optional<Duration> boot, JourneyListener listener)
            throws ClusterException, SessionException, InterruptedException {
        NodeReadiness seen =
                labs.raise(lab, node, boot, request -> new NodeBringUp(request, catalog, sessions), listener);
        if (seen.ready()) {
            new NeighbourEnds(lab.topology(), devices(lab)).configure(node);
        }
        return seen;
    }

    /** The devices of a lab, to work with through the sessions of this journey. */
    public LabDevices devices(Lab lab) {
        return new LabDevices(lab, catalog, sessions);
    }

    /** What is known of a lab without asking its devices anything: how it came up. */
    public RunReport readiness(Lab lab, Instant started) {
        return readiness(lab, started, Map.of());
    }

    /** The same, with what there is to hear of nodes that did not come up kept as evidence. */
    public RunReport readiness(Lab lab, Instant started, Path output) throws InterruptedException {
        return readiness(lab, started, lastWords(lab, output));
    }

    private Map<String, List<String>> lastWords(Lab lab, Path output) throws InterruptedException {
        return new LastWords(lab, RunSecrets.of(lab.topology(), catalog), new EvidenceDirectory(output)).keep();
    }

    private RunReport readiness(Lab lab, Instant started, Map<String, List<String>> evidence) {
        return new RunReport(
                lab.id().value(),
                lab.topology(),
                cluster,
                started,
                phases(lab),
                lab.nodes(),
                ReadinessChecks.of(lab.nodes(), evidence),
                List.of());
    }

    /** Verifies a lab that is up; writes evidence but no report. */
    public RunReport verify(Lab lab, Instant started, Path output, JourneyListener listener)
            throws IOException, InterruptedException {
        return verify(lab, lab.topology().verification(), started, output, listener);
    }

    /** The same with other expectations than the topology's own. */
    public RunReport verify(Lab lab, Verification expected, Instant started, Path output, JourneyListener listener)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        List<CheckResult> checks = new ArrayList<>(ReadinessChecks.of(lab.nodes(), lastWords(lab, output)));
        VerificationOutcome outcome =
                new LabVerification(lab, expected, catalog, sessions).run(new EvidenceDirectory(output), listener);
        checks.addAll(outcome.checks());
        List<RunReport.Phase> phases = phases(lab);
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        listener.verified(took);
        phases.add(new RunReport.Phase("verify", seconds(took)));
        return new RunReport(
                lab.id().value(), lab.topology(), cluster, started, phases, lab.nodes(), checks, outcome.extras());
    }

    private RunReport finish(Lab lab, RunReport verified, Path output, Keep keep, JourneyListener listener)
            throws ClusterException, IOException, InterruptedException {
        Verdict verdict = verified.verdict();
        if (keep.keeps(verdict)) {
            lab.detach();
            listener.note("lab " + lab.id() + " is kept; remove it with: nettopo down " + lab.id());
            ReportWriter.write(verified, output);
            return verified;
        }
        try {
            lab.down(listener);
        } catch (ClusterException | InterruptedException e) {
            ReportWriter.write(verified, output);
            throw e;
        }
        RunReport done = withDown(verified, lab);
        ReportWriter.write(done, output);
        return done;
    }

    private static RunReport withDown(RunReport report, Lab lab) {
        List<RunReport.Phase> phases = new ArrayList<>(report.phases());
        phases.addAll(phases(lab).stream()
                .filter(phase -> phase.name().equals("down"))
                .toList());
        return new RunReport(
                report.lab(),
                report.topology(),
                report.cluster(),
                report.started(),
                phases,
                report.nodes(),
                report.checks(),
                report.extras());
    }

    private static List<RunReport.Phase> phases(Lab lab) {
        List<RunReport.Phase> phases = new ArrayList<>();
        for (PhaseTime time : lab.phases()) {
            phases.add(new RunReport.Phase(time.phase().label(), seconds(time.took())));
        }
        return phases;
    }

    /** The first failure is what the user must hear of; one of the removal comes with it. */
    private static void removeAfter(Throwable failure, Lab lab, JourneyListener listener) {
        try {
            lab.down(listener);
        } catch (ClusterException e) {
            failure.addSuppressed(e);
            listener.note(e.getMessage());
        } catch (InterruptedException e) {
            listener.note("interrupted again: lab " + lab.id() + " is left to nettopo reap");
        }
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    @Override
    public void close() {
        sessions.close();
    }
}
