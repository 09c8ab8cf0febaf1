package io.jenkins.plugins.networktopology.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes every form of a report into one directory, beside the evidence that lies there already. */
public final class ReportWriter {

    private ReportWriter() {}

    /**
     * Writes {@code junit.xml}, {@code report.json}, {@code report.html} and {@code topology.svg}.
     *
     * @param directory made if missing; the one whose {@link EvidenceDirectory} kept the evidence
     * @return the files written
     */
    public static List<Path> write(RunReport report, Path directory) throws IOException {
        Files.createDirectories(directory);
        Path junit = directory.resolve("junit.xml");
        JUnitReport.write(report, directory, junit);
        Path json = directory.resolve("report.json");
        JsonReport.write(report, json);
        Path html = directory.resolve("report.html");
        HtmlReport.write(report, directory, html);
        Path svg = directory.resolve("topology.svg");
        Files.writeString(svg, TopologySvg.of(report));
        return List.of(junit, json, html, svg);
    }
}
