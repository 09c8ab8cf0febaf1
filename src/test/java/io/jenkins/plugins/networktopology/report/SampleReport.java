package io.jenkins.plugins.networktopology.report;

import io.jenkins.plugins.networktopology.lab.NodeReadiness;
import io.jenkins.plugins.networktopology.lab.Rung;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reports of random trees, with every kind of verdict among them. */
final class SampleReport {

    private SampleReport() {}

    static RunReport of(int nodes, EvidenceDirectory evidence) {
        Random random = new Random(7);
        List<Node> all = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        int[] used = new int[nodes];
        for (int i = 0; i < nodes; i++) {
            all.add(Node.of(name(i), i % 2 == 0 ? "juniper_vmx" : "cisco_csr1000v"));
            if (i > 0) {
                int other = random.nextInt(Math.max(0, i - 12), i);
                links.add(new Link(end(other, used), end(i, used), Optional.empty()));
            }
        }
        links.add(new Link(end(0, used), end(1, used), Optional.empty()));
        Topology topology = new Topology("sample", all, links, Bootstrap.DEFAULT, Verification.DEFAULT, List.of());
        List<CheckResult> checks = new ArrayList<>();
        for (Link link : links) {
            for (Endpoint end : link.endpoints()) {
                checks.add(check(link, end, checks.size(), evidence));
            }
        }
        return new RunReport(
                "sample-k3v9qa",
                topology,
                "simulator",
                Instant.parse("2026-03-01T10:15:30Z"),
                List.of(
                        new RunReport.Phase("create", 0.21),
                        new RunReport.Phase("ready", 61.5),
                        new RunReport.Phase("verify", 4.02),
                        new RunReport.Phase("down", 1.1)),
                all.stream().map(node -> readiness(node, random)).toList(),
                checks,
                List.of("csr-2:GigabitEthernet9 sees a phone"));
    }

    private static String name(int index) {
        return (index % 2 == 0 ? "vmx-" : "csr-") + (index + 1);
    }

    private static Endpoint end(int node, int[] used) {
        int port = used[node]++;
        String interfaceName = node % 2 == 0 ? "ge-0/0/" + port : "GigabitEthernet" + (port + 2);
        return new Endpoint(name(node), interfaceName, Optional.empty());
    }

    private static CheckResult check(Link link, Endpoint end, int index, EvidenceDirectory evidence) {
        Verdict verdict = switch (index % 17) {
            case 3 -> Verdict.FAIL;
            case 8 -> Verdict.ERROR;
            case 12 -> Verdict.NOT_READY;
            default -> Verdict.PASS;
        };
        String file = evidence.keep(
                "evidence/lldp/" + end.node() + ".txt", end.node() + "> show lldp neighbors <detail> & more\u0007\n");
        return new CheckResult(
                "lldp/" + end,
                "lldp",
                end + " → " + link.peer(end),
                verdict,
                verdict == Verdict.PASS ? "OK" : verdict == Verdict.FAIL ? "WRONG_PORT" : "UNKNOWN",
                "expected " + link.peer(end) + ", found <something> \u0001 & else",
                Duration.ofMillis(1234),
                List.of(file));
    }

    private static NodeReadiness readiness(Node node, Random random) {
        List<NodeReadiness.Step> steps = new ArrayList<>();
        double at = 0;
        boolean fails = node.name().equals("csr-6");
        for (Rung rung : Rung.values()) {
            at += rung == Rung.HEALTHY ? 20 + random.nextDouble() * 30 : random.nextDouble() * 2;
            boolean failed = fails && rung == Rung.HEALTHY;
            steps.add(new NodeReadiness.Step(
                    rung, Duration.ofMillis((long) (at * 1000)), failed ? "not booted within 60 s" : "", failed));
            if (failed) {
                break;
            }
        }
        return new NodeReadiness(node.name(), node.platform(), !fails, at, steps);
    }
}
