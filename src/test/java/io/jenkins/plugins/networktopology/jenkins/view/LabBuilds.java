package io.jenkins.plugins.networktopology.jenkins.view;

import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.jenkins.lab.OneRouter;
import io.jenkins.plugins.networktopology.jenkins.result.LabPublication;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Builds of one job, some of which had a lab with one check. */
final class LabBuilds {

    private final FakeJob job = new FakeJob("routers");
    private final Path directory;
    private int number;

    LabBuilds(Path directory) {
        this.directory = directory;
    }

    FakeJob job() {
        return job;
    }

    FakeRun withoutLab() throws IOException {
        number++;
        FakeRun build = new FakeRun(
                job, number, directory.resolve(String.valueOf(number)).toFile());
        build.complete();
        return build;
    }

    FakeRun with(Verdict verdict) throws IOException {
        FakeRun build = withoutLab();
        LabPublication.of(build, new FakeListener()).keep(report(verdict), directory.resolve("nothing"));
        return build;
    }

    private static RunReport report(Verdict verdict) {
        CheckResult check = new CheckResult(
                "ping/vmx-1:10.0.9.1",
                "ping",
                "vmx-1 → 10.0.9.1",
                verdict,
                "5/5",
                "",
                Duration.ofSeconds(1),
                List.of());
        return new RunReport(
                "one-a",
                OneRouter.TOPOLOGY,
                "sim",
                Instant.parse("2026-03-01T10:15:30Z"),
                List.of(),
                List.of(),
                List.of(check),
                List.of());
    }
}
