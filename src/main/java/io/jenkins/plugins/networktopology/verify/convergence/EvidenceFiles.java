package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One file per inquiry, with the latest answer. Once a verdict rests on a file it stays as it is: later answers to the
 * same inquiry, for other checks, go to a next file ({@code csr-1.2.txt}).
 */
final class EvidenceFiles {

    private final EvidenceSink sink;
    private final Map<Inquiry, File> files = new HashMap<>();

    EvidenceFiles(EvidenceSink sink) {
        this.sink = sink;
    }

    private static final class File {
        private int number = 1;
        private boolean pinned;
        private String place;
    }

    void keep(Answer answer) {
        File file = files.computeIfAbsent(answer.inquiry(), inquiry -> new File());
        if (file.pinned) {
            file.number++;
            file.pinned = false;
        }
        String suffix = file.number == 1 ? "" : "." + file.number;
        file.place = sink.keep(answer.inquiry().evidence() + suffix + ".txt", answer.transcript());
    }

    /** Where the latest answers lie, from now on unchanged. */
    List<String> pin(Collection<Inquiry> inquiries) {
        return inquiries.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .peek(file -> file.pinned = true)
                .map(file -> file.place)
                .distinct()
                .toList();
    }
}
