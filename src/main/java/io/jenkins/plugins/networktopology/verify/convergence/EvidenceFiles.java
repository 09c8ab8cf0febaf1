package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.EvidenceSink;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One file per inquiry, with the latest answer. Once a verdict rests on a file it stays as it is: later answers to the
 * same inquiry, for other checks, go to a next file ({@code csr-1.2.txt}).
 */
final class EvidenceFiles {

    private final EvidenceSink sink;
    private final Map<Inquiry, File> files = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    EvidenceFiles(EvidenceSink sink) {
        this.sink = sink;
    }

    private static final class File {
        private final String name;
        private boolean pinned;
        private String place = "";

        File(String name) {
            this.name = name;
        }
    }

    void keep(Answer answer) {
        File file = files.get(answer.inquiry());
        if (file == null || file.pinned) {
            file = new File(freeName(answer.inquiry().evidence()));
            files.put(answer.inquiry(), file);
        }
        file.place = sink.keep(file.name, answer.transcript());
    }

    private String freeName(String wanted) {
        String name = wanted + ".txt";
        for (int number = 2; !taken.add(name); number++) {
            name = wanted + "." + number + ".txt";
        }
        return name;
    }

    /** A verdict rests on the latest answers to these inquiries: their files stay as they are. */
    void pin(Collection<Inquiry> inquiries) {
        inquiries.stream().map(files::get).filter(Objects::nonNull).forEach(file -> file.pinned = true);
    }

    /** Where the latest answers lie. */
    List<String> places(Collection<Inquiry> inquiries) {
        return inquiries.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(file -> file.place)
                .distinct()
                .toList();
    }
}
