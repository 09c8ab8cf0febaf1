package io.jenkins.plugins.networktopology.lab;

import io.jenkins.plugins.networktopology.cluster.MachineRoom;
import io.jenkins.plugins.networktopology.lab.Finding.State;
import io.jenkins.plugins.networktopology.plan.PodDemand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Whether pods fit on machines, the largest first, each where the most is left: what a scheduler could do at best. */
final class Packing {

    private static final BigDecimal MEBI = BigDecimal.valueOf(1024L * 1024);

    private final List<Room> rooms = new ArrayList<>();

    Packing(List<MachineRoom> machines) {
        machines.stream().filter(MachineRoom::open).forEach(machine -> rooms.add(new Room(machine)));
    }

    Finding finding(List<PodDemand> demands) {
        BigDecimal cpu = demands.stream().map(PodDemand::cpu).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal memory = demands.stream().map(PodDemand::memory).reduce(BigDecimal.ZERO, BigDecimal::add);
        String wanted = demands.size() + " pods of " + words(cpu, memory) + " together";
        List<PodDemand> homeless = demands.stream()
                .sorted(Comparator.comparing(PodDemand::memory)
                        .thenComparing(PodDemand::cpu)
                        .reversed())
                .filter(pod -> !place(pod))
                .toList();
        if (homeless.isEmpty()) {
            return Finding.ok("there is room for " + wanted);
        }
        PodDemand first = homeless.get(0);
        return new Finding(
                State.FAILED,
                "there is no room for " + homeless.size() + " of " + wanted + "; the first is " + first.pod() + " with "
                        + words(first.cpu(), first.memory()),
                "take fewer or smaller nodes, or remove labs that are no longer used: nettopo show, nettopo reap");
    }

    private boolean place(PodDemand pod) {
        return rooms.stream()
                .filter(room ->
                        room.pods > 0 && room.cpu.compareTo(pod.cpu()) >= 0 && room.memory.compareTo(pod.memory()) >= 0)
                .max(Comparator.comparing(room -> room.memory))
                .map(room -> room.take(pod))
                .isPresent();
    }

    private static String words(BigDecimal cpu, BigDecimal memory) {
        return cpu.stripTrailingZeros().toPlainString() + " CPUs and "
                + memory.divideToIntegralValue(MEBI).toBigInteger() + " MiB";
    }

    private static final class Room {
        private BigDecimal cpu;
        private BigDecimal memory;
        private int pods;

        Room(MachineRoom machine) {
            cpu = machine.cpu();
            memory = machine.memory();
            pods = machine.pods();
        }

        Room take(PodDemand pod) {
            cpu = cpu.subtract(pod.cpu());
            memory = memory.subtract(pod.memory());
            pods--;
            return this;
        }
    }
}
