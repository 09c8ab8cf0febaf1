package io.jenkins.plugins.networktopology.simulator.device;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the launch script of a vrnetlab image prints (its format: asctime, module, level, message). */
final class ContainerLog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss,SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuffer text = new StringBuffer();
    private final Clock clock;

    ContainerLog(Clock clock) {
        this.clock = clock;
    }

    void starting(String machine) {
        line("vrnetlab", "DEBUG", "Starting vrnetlab " + machine);
        line("vrnetlab", "INFO", "Starting " + machine + "_vm");
    }

    void bridging(List<String> ports) {
        String quoted =
                String.join(", ", ports.stream().map(port -> "'" + port + "'").toList());
        line("vrnetlab", "INFO", "Creating bridges for interfaces: [" + quoted + "]");
    }

    void complete(Instant since) {
        Duration took = Duration.between(since, clock.instant());
        String time = String.format(
                Locale.ROOT,
                "%d:%02d:%02d.%06d",
                took.toHours(),
                took.toMinutesPart(),
                took.toSecondsPart(),
                took.toNanosPart() / 1000);
        line("launch", "INFO", "Startup complete in: " + time);
    }

    void note(String message) {
        line("launch", "INFO", message);
    }

    private void line(String module, String level, String message) {
        text.append(String.format(
                Locale.ROOT, "%s: %-10s %-8s %s%n", TIME.format(clock.instant()), module, level, message));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
