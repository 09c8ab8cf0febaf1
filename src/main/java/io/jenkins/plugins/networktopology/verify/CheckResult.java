package io.jenkins.plugins.networktopology.verify;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * One thing verified.
 *
 * @param id unique in the run and the same in each run of the same topology, such as {@code lldp/csr-1:GigabitEthernet2}
 * @param kind {@code lldp}, {@code ping}, {@code command} or {@code readiness}
 * @param subject for people, such as {@code csr-1:GigabitEthernet2 → vmx-1:ge-0/0/3}
 * @param verdict the answer
 * @param found what was seen, in the words of the kind; for lldp one of LldpFinding's names, for ping {@code 5/5}
 * @param message one sentence that says what was expected, what was found and what the answer rests on
 * @param took from the start of the verification until the verdict was settled (the time to converge)
 * @param evidence names of the files that prove it, relative to the report's directory
 */
public record CheckResult(
        String id,
        String kind,
        String subject,
        Verdict verdict,
        String found,
        String message,
        Duration took,
        List<String> evidence) {

    public CheckResult {
        Objects.requireNonNull(id);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(found);
        Objects.requireNonNull(message);
        Objects.requireNonNull(took);
        evidence = List.copyOf(evidence);
    }
}
