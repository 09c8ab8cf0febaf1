package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.InterfaceAddress;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportWriterTest {

    @TempDir
    Path directory;

    private RunReport report;

    @BeforeEach
    void writeReportOfTwentyNodes() throws IOException {
        report = SampleReport.of(20, new EvidenceDirectory(directory));
        ReportWriter.write(report, directory);
    }

    @Test
    void junitCountsEveryVerdictAndNamesEveryCheck() throws Exception {
        Element suite = xml("junit.xml").getDocumentElement();
        assertThat(suite.getTagName()).isEqualTo("testsuite");
        assertThat(suite.getAttribute("tests")).isEqualTo("40");
        assertThat(suite.getAttribute("failures")).isEqualTo(count("failure"));
        assertThat(suite.getAttribute("errors")).isEqualTo(count("error"));
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("classname")).isEqualTo("sample.lldp");
        assertThat(first.getAttribute("name")).isEqualTo("vmx-1:ge-0/0/0 → csr-2:GigabitEthernet2");
    }

    @Test
    void junitNamesEvidenceForTheAttachmentsPlugin() throws Exception {
        String output =
                xml("junit.xml").getElementsByTagName("system-out").item(0).getTextContent();
        assertThat(output).contains("\n[[ATTACHMENT|" + directory.resolve("evidence/lldp/vmx-1.txt") + "]]\n");
    }

    @Test
    void controlCharactersOfDevicesDoNotBreakTheXml() throws Exception {
        String message = xml("junit.xml")
                .getElementsByTagName("failure")
                .item(0)
                .getAttributes()
                .getNamedItem("message")
                .getNodeValue();
        assertThat(message).contains("found <something> \uFFFD & else");
    }

    @Test
    void jsonHasTheSummaryAndTheRungs() throws IOException {
        JsonNode json =
                new ObjectMapper().readTree(directory.resolve("report.json").toFile());
        assertThat(json.at("/summary/pass").asInt()
                        + json.at("/summary/fail").asInt()
                        + json.at("/summary/error").asInt()
                        + json.at("/summary/notReady").asInt())
                .isEqualTo(40);
        assertThat(json.at("/verdict").asText()).isEqualTo("fail");
        assertThat(json.at("/nodes/0/rungs/0/name").asText()).isEqualTo("scheduled");
        assertThat(json.at("/checks/3/found").asText()).isEqualTo("WRONG_PORT");
        assertThat(json.at("/checks/3/evidence/0").asText()).startsWith("evidence/lldp/");
    }

    @Test
    void jsonFollowsItsPublishedSchema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("resources/report.schema.json")), InputFormat.JSON);
        assertThat(schema.validate(Files.readString(directory.resolve("report.json")), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void htmlStandsAloneAndEscapesWhatDevicesSay() throws IOException {
        String html = Files.readString(directory.resolve("report.html"));
        assertThat(html)
                .contains("show lldp neighbors &lt;detail&gt; &amp; more")
                .doesNotContain("<script", "<link", "src=", "@import", "url(");
    }

    @Test
    void htmlBreaksNoLineWithinTheNameOfAnEnd() throws IOException {
        assertThat(Files.readString(directory.resolve("report.html")))
                .containsPattern("<td><span>vmx-1:ge-0/0/\\d+</span> <span>→</span> <span>");
    }

    @Test
    void pictureIsWellFormedAndColoursEachEndByItsOwnCheck() throws Exception {
        Document svg = xml("topology.svg");
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(40);
        Element fourth = (Element) svg.getElementsByTagName("line").item(3);
        assertThat(fourth.getAttribute("class")).isEqualTo("bad");
        assertThat(fourth.getAttribute("stroke")).isEqualTo(Tone.BAD.colour);
    }

    private String count(String element) throws Exception {
        return String.valueOf(xml("junit.xml").getElementsByTagName(element).getLength());
    }

    private Document xml(String file) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(directory.resolve(file).toFile());
    }

    @Test
    void aLostPingColoursTheEndItWasSentFrom() {
        Endpoint a = new Endpoint("a", "eth1", Optional.of(InterfaceAddress.parse("10.0.0.1/30")));
        Endpoint b = new Endpoint("b", "eth1", Optional.of(InterfaceAddress.parse("10.0.0.2/30")));
        Link link = new Link(a, b, Optional.empty());
        CheckResult lost = new CheckResult(
                "ping/a:10.0.0.2", "ping", "a → 10.0.0.2", Verdict.FAIL, "3/5", "", Duration.ZERO, List.of());
        CheckResult seen = new CheckResult(
                "lldp/a:eth1", "lldp", "a:eth1 → b:eth1", Verdict.PASS, "OK", "", Duration.ZERO, List.of());
        LinkChecks checks = new LinkChecks(List.of(seen, lost));
        assertThat(checks.tone(link, a)).isEqualTo(Tone.BAD);
        assertThat(checks.tone(link, b)).isEqualTo(Tone.UNKNOWN);
    }
}
