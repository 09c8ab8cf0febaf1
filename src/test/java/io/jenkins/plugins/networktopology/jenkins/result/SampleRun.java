package io.jenkins.plugins.networktopology.jenkins.result;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.topology.Bootstrap;
import io.jenkins.plugins.networktopology.topology.Endpoint;
import io.jenkins.plugins.networktopology.topology.Link;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.topology.Verification;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reports of a lab with two routers and a link between them. */
final class SampleRun {

    private SampleRun() {}

    static RunReport of(String lab, CheckResult... checks) {
        Endpoint vmx = new Endpoint("vmx-1", "ge-0/0/0", Optional.empty());
        Endpoint csr = new Endpoint("csr-1", "GigabitEthernet2", Optional.empty());
        Topology topology = new Topology(
                "pair",
                List.of(Node.of("vmx-1", "juniper_vmx"), Node.of("csr-1", "cisco_csr1000v")),
                List.of(new Link(vmx, csr, Optional.empty())),
                Bootstrap.DEFAULT,
                Verification.DEFAULT,
                List.of());
        return new RunReport(
                lab,
                topology,
                "simulator",
                Instant.parse("2026-03-01T10:15:30Z"),
                List.of(new RunReport.Phase("ready", 61.5), new RunReport.Phase("verify", 4)),
                List.of(ready("vmx-1", "juniper_vmx"), ready("csr-1", "cisco_csr1000v")),
                List.of(checks),
                List.of());
    }

    static CheckResult lldp(String end, Verdict verdict) {
        return check("lldp/" + end, "lldp", verdict, "evidence/lldp/" + end.substring(0, end.indexOf(':')) + ".txt");
    }

    static CheckResult ping(String from, String address, Verdict verdict) {
        return check("ping/" + from + ":" + address, "ping", verdict, "evidence/ping/" + from + ".txt");
    }

    static CheckResult ready(String node, Verdict verdict) {
        return check("readiness/" + node, "readiness", verdict, "evidence/boot/" + node + ".txt");
    }

    private static CheckResult check(String id, String kind, Verdict verdict, String evidence) {
        return new CheckResult(
                id, kind, id, verdict, "OK", "<as> expected & more", Duration.ofMillis(1234), List.of(evidence));
    }

    private static NodeReadiness ready(String node, String platform) {
        return new NodeReadiness(
                node,
                platform,
                true,
                42,
                List.of(new NodeReadiness.Step(Rung.HEALTHY, Duration.ofSeconds(42), "", false)));
    }
}
