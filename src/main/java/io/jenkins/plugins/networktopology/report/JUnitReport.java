package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The report for test tools: {@code junit.xml}, one test suite with one test case a check, in the form of Surefire's
 * schema. Evidence is named by the JUnit Attachments plugin's {@code [[ATTACHMENT|file]]} lines.
 */
public final class JUnitReport {

    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

    private final XMLStreamWriter xml;
    private final Path directory;

    private JUnitReport(XMLStreamWriter xml, Path directory) {
        this.xml = xml;
        this.directory = directory;
    }

    /**
     * Writes the file.
     *
     * @param directory the report's directory, to which evidence names are relative
     */
    public static void write(RunReport report, Path directory, Path file) throws IOException {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new JUnitReport(xml, directory.toAbsolutePath().normalize()).suite(report);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    private void suite(RunReport report) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute("name", report.topology().name());
        attribute("timestamp", TIMESTAMP.format(report.started()));
        attribute("time", time(totalSeconds(report)));
        attribute("tests", String.valueOf(report.checks().size()));
        attribute("failures", String.valueOf(report.count(Verdict.FAIL)));
        attribute("errors", String.valueOf(report.count(Verdict.ERROR) + report.count(Verdict.NOT_READY)));
        attribute("skipped", String.valueOf(report.count(Verdict.SKIPPED)));
        properties(report);
        for (CheckResult check : report.checks()) {
            testCase(report.topology().name(), check);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void properties(RunReport report) throws XMLStreamException {
        Map<String, String> values = new TreeMap<>();
        values.put("lab", report.lab());
        values.put("topology", report.topology().name());
        values.put("cluster", report.cluster());
        values.put("nodes", String.valueOf(report.topology().nodes().size()));
        values.put("links", String.valueOf(report.topology().linkCount()));
        report.phases().forEach(phase -> values.put("phase." + phase.name() + ".seconds", time(phase.seconds())));
        start(1, "properties");
        for (Map.Entry<String, String> value : values.entrySet()) {
            indent(2);
            xml.writeEmptyElement("property");
            attribute("name", value.getKey());
            attribute("value", value.getValue());
        }
        end(1);
    }

    private void testCase(String topology, CheckResult check) throws XMLStreamException {
        start(1, "testcase");
        attribute("classname", topology + "." + check.kind());
        attribute("name", check.subject());
        attribute("time", time(JsonReport.seconds(check.took())));
        switch (check.verdict()) {
            case FAIL -> problem("failure", check);
            case ERROR, NOT_READY -> problem("error", check);
            case SKIPPED -> {
                indent(2);
                xml.writeEmptyElement("skipped");
                attribute("message", check.message());
            }
            case PASS -> {}
        }
        output(check);
        end(1);
    }

    private void problem(String element, CheckResult check) throws XMLStreamException {
        start(2, element);
        attribute("message", check.message());
        attribute("type", check.found().isEmpty() ? JsonReport.label(check.verdict()) : check.found());
        xml.writeCharacters(legal(check.message()));
        xml.writeEndElement();
    }

    private void output(CheckResult check) throws XMLStreamException {
        StringBuilder text = new StringBuilder(check.message()).append('\n');
        for (String evidence : check.evidence()) {
            text.append("[[ATTACHMENT|").append(directory.resolve(evidence)).append("]]\n");
        }
        start(2, "system-out");
        xml.writeCharacters(legal(text.toString()));
        xml.writeEndElement();
    }

    private void start(int depth, String element) throws XMLStreamException {
        indent(depth);
        xml.writeStartElement(element);
    }

    private void end(int depth) throws XMLStreamException {
        indent(depth);
        xml.writeEndElement();
    }

    private void indent(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
    }

    /** Device text may hold control characters, which XML 1.0 cannot carry even when escaped. */
    private static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF ? c : 0xFFFD)
                .map(c -> c >= 0xD800 && c <= 0xDFFF ? 0xFFFD : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static double totalSeconds(RunReport report) {
        return report.phases().stream().mapToDouble(RunReport.Phase::seconds).sum();
    }

    private static String time(double seconds) {
        return String.format(Locale.ROOT, "%.3f", seconds);
    }
}
