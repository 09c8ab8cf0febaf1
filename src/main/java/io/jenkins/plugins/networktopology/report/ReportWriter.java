package io.jenkins.plugins.networktopology.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every form of a report into one directory, beside the evidence that lies there already. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes {@code junit.xml}, {@code report.json}, {@code report.html} and {@code topology.svg}, each in one go.
     *
     * @param directory made if missing; the one whose {@link EvidenceDirectory} kept the evidence
     * @return the files written
     */
    public static List<Path> write(RunReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path junit = directory.resolve("junit.xml");
        FileReplacement.of(junit, fresh -> JUnitReport.write(report, directory, fresh));
        Path json = directory.resolve("report.json");
        FileReplacement.of(json, fresh -> JsonReport.write(report, fresh));
        Path html = directory.resolve("report.html");
        FileReplacement.of(html, fresh -> HtmlReport.write(report, directory, fresh));
        Path svg = directory.resolve("topology.svg");
        FileReplacement.of(svg, fresh -> Files.writeString(fresh, TopologySvg.of(report)));
        return List.of(junit, json, html, svg);
    }
}
