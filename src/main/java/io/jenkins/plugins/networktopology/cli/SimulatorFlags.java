package io.jenkins.plugins.networktopology.cli;

import io.jenkins.plugins.networktopology.plan.Wiring;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.simulator.Fault;
import io.jenkins.plugins.networktopology.simulator.FaultTargets;
import io.jenkins.plugins.networktopology.simulator.SimulatorOptions;
import io.jenkins.plugins.networktopology.topology.Topology;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** How the simulator behaves. */
final class SimulatorFlags {

    @Option(
            names = "--fault",
            paramLabel = "FAULT",
            description = {
                "Something that goes wrong in the simulator; may be repeated:",
                "image-missing:NODE, unschedulable:NODE, crash-loop:NODE, meshnet-absent:NODE,"
                        + " host-interface-absent:NODE, sandbox-fails:NODE, boot-never:NODE, boot-slow:NODE=30s,"
                        + " auth-rejected:NODE, cli-slow:NODE=2s, cli-truncated:NODE, cables-swapped:NODE:IF,NODE:IF,"
                        + " link-down:NODE:IF, link-flap:NODE:IF=5s, lldp-filtered:NODE:IF, packet-loss:NODE:IF=40%%,"
                        + " api-latency=200ms, api-errors=10%%, watch-drops=5s"
            })
    List<String> faults = new ArrayList<>();

    @Option(
            names = "--boot-time",
            paramLabel = "TIME",
            converter = Durations.class,
            description = "How long simulated devices boot. Default: 2s.")
    Duration bootTime = Duration.ofSeconds(2);

    @Option(
            names = "--simulator-seed",
            paramLabel = "NUMBER",
            description = "Repeats the random faults of an earlier run. Default: ${DEFAULT-VALUE}.",
            defaultValue = "1")
    long seed;

    boolean given() {
        return !faults.isEmpty();
    }

    void check(Topology topology, PlatformCatalog catalog) throws BadInputException {
        for (Fault fault : parsed()) {
            Optional<String> problem = FaultTargets.problem(fault, topology, catalog);
            if (problem.isPresent()) {
                throw new BadInputException("--fault " + problem.get());
            }
        }
    }

    /** @param wiring whose meshnet the simulated machines have */
    SimulatorOptions options(Wiring wiring) throws BadInputException {
        SimulatorOptions options = SimulatorOptions.DEFAULT
                .withFaults(parsed())
                .withBootTime(bootTime)
                .withSeed(seed);
        return wiring == Wiring.KNE_MESHNET ? options.withKnesMeshnet() : options;
    }

    private List<Fault> parsed() throws BadInputException {
        List<Fault> parsed = new ArrayList<>();
        for (String fault : faults) {
            try {
                parsed.add(Fault.parse(fault));
            } catch (IllegalArgumentException e) {
                throw new BadInputException("--fault " + fault + ": " + e.getMessage());
            }
        }
        return parsed;
    }
}
