package io.jenkins.plugins.networktopology.report;

import static io.jenkins.plugins.networktopology.report.Markup.number;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The report for people: one file, {@code report.html}, with nothing fetched and no script. */
public final class HtmlReport {

    /** Evidence beyond this stays a file beside the report, so that a page of a thousand nodes still opens. */
    private static final int INLINE_LIMIT = 4_000_000;

    /** Longer lists start folded. */
    private static final int FOLD_NODES = 40;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'").withZone(ZoneOffset.UTC);

    private final RunReport report;
    private final EvidenceDirectory evidence;
    private final Markup html = new Markup();
    private final Set<String> shown = new HashSet<>();
    private int inlined;

    private HtmlReport(RunReport report, EvidenceDirectory evidence) {
        this.report = report;
        this.evidence = evidence;
    }

    /**
     * Writes the file.
     *
     * @param directory the report's directory, which holds the evidence
     */
    public static void write(RunReport report, Path directory, Path file) throws IOException {
        Files.writeString(file, new HtmlReport(report, new EvidenceDirectory(directory)).page());
    }

    private String page() {
        html.raw("<!DOCTYPE html>\n").open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.leaf("title", report.topology().name() + ": " + verdict().word);
        html.open("style").raw(Stylesheet.HTML.text()).close().close().line();
        html.open("body");
        header();
        picture();
        checks();
        timeline();
        return html.close().close().line().toString();
    }

    private Tone verdict() {
        return Tone.of(report.verdict());
    }

    private void header() {
        html.open("header");
        html.open("h1").text(report.topology().name() + " ");
        badge(verdict());
        html.close();
        html.open("p", "class", "facts");
        html.text(report.topology().sizeInWords() + " · lab " + report.lab() + " on " + report.cluster() + " · "
                + TIME.format(report.started()));
        html.close();
        html.open("ul", "class", "counts");
        for (Verdict verdict : Verdict.values()) {
            Tone tone = Tone.of(verdict);
            if (report.count(verdict) > 0) {
                html.leaf("li", tone.sign + " " + report.count(verdict) + " " + tone.word, "class", tone.style());
            }
        }
        html.close();
        html.open("ul", "class", "phases");
        report.phases().forEach(phase -> html.leaf("li", phase.name() + " " + number(phase.seconds()) + " s"));
        html.close().close().line();
    }

    private void badge(Tone tone) {
        html.leaf("span", (tone.sign + " " + tone.word).strip(), "class", "badge " + tone.style());
    }

    private void picture() {
        html.open("section").leaf("h2", "Topology");
        html.empty("input", "type", "checkbox", "id", "full");
        html.leaf("label", "Full size", "for", "full");
        html.open("div", "class", "scroll");
        html.raw(TopologySvg.inline(report));
        html.close();
        html.leaf(
                "p",
                "Each half of a link shows the checks made from its end: solid and ✓ passed, dashed and ✗ failed,"
                        + " ! could not be judged, … not ready; grey without a sign: not checked.",
                "class",
                "hint");
        html.close().line();
    }

    private void checks() {
        html.open("section").leaf("h2", "Checks");
        if (report.checks().isEmpty()) {
            html.leaf("p", "Nothing was checked.");
        } else {
            html.empty("input", "type", "checkbox", "id", "failures");
            html.leaf("label", "Hide what passed", "for", "failures");
            html.open("div", "class", "scroll").open("table").open("thead").open("tr");
            for (String column : List.of("Verdict", "Kind", "What", "Found", "Why", "After")) {
                html.leaf("th", column, "scope", "col");
            }
            html.close().close().open("tbody").line();
            report.checks().stream().sorted(CheckOrder.TROUBLE_FIRST).forEach(this::row);
            html.close().close().close();
        }
        if (!report.extras().isEmpty()) {
            html.leaf("h2", "Neighbours that the topology does not have").open("ul");
            report.extras().forEach(extra -> html.leaf("li", extra));
            html.close();
        }
        html.close().line();
    }

    private void row(CheckResult check) {
        Tone tone = Tone.of(check.verdict());
        html.open("tr", "class", tone.style(), "id", check.id());
        html.open("td");
        badge(tone);
        html.close();
        html.leaf("td", check.kind());
        subject(check.subject());
        html.leaf("td", check.found());
        html.open("td").text(check.message());
        check.evidence().forEach(this::evidence);
        html.close();
        html.leaf("td", number(JsonReport.seconds(check.took())) + " s", "class", "time");
        html.close().line();
    }

    /** Browsers break lines at the hyphens of names, where no reader would. */
    private void subject(String subject) {
        html.open("td");
        String between = "";
        for (String word : subject.split(" ")) {
            html.text(between).leaf("span", word);
            between = " ";
        }
        html.close();
    }

    /** Evidence that several checks share is shown at the first and linked from the others. */
    private void evidence(String name) {
        if (!shown.add(name)) {
            html.open("p", "class", "file").leaf("a", name, "href", "#" + name).close();
            return;
        }
        Optional<String> text = evidence.read(name).filter(content -> inlined + content.length() < INLINE_LIMIT);
        if (text.isEmpty()) {
            html.open("p", "class", "file").leaf("a", name, "href", name).close();
            return;
        }
        inlined += text.get().length();
        html.open("details", "id", name).leaf("summary", name);
        html.leaf("pre", text.get()).close();
    }

    private void timeline() {
        if (report.nodes().isEmpty()) {
            return;
        }
        html.open("section").leaf("h2", "Boot timeline");
        html.open("details", "open", report.nodes().size() <= FOLD_NODES ? "open" : null);
        html.leaf(
                "summary",
                report.nodes().stream().filter(node -> node.ready()).count() + " of "
                        + report.nodes().size() + " nodes ready");
        html.open("div", "class", "scroll")
                .raw(BootTimeline.svg(report.nodes()))
                .close();
        html.close().close().line();
    }
}
