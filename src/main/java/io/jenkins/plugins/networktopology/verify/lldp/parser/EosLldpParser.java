package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code show lldp neighbors} and {@code show lldp neighbors detail} of EOS, as text or through {@code | json}. */
public final class EosLldpParser implements LldpParser {

    private static final Pattern COUNTER =
            Pattern.compile("(?:Last table change time|Number of table [\\w-]{1,20})\\s{0,10}:.{0,80}");

    @Override
    public LldpTable parse(String text) {
        return JsonDocuments.in(text) ? EosLldpJson.parse(text) : new Reading().read(TerminalLines.of(text));
    }

    /** One text on its way through the parser. */
    private static final class Reading {
        private final List<Draft> summary = new ArrayList<>();
        private final List<Draft> details = new ArrayList<>();
        private final Unparsed unparsed = new Unparsed();
        private Header header = Header.NONE;
        private EosDetail detail;

        LldpTable read(List<String> lines) {
            for (String line : lines) {
                take(line);
            }
            closeDetail();
            return new LldpTable(Summaries.join(summary, details), unparsed.toList());
        }

        private void take(String line) {
            String text = line.strip();
            if (EosDetail.begins(text)) {
                closeDetail();
                detail = new EosDetail(text);
            } else if (text.startsWith("Port") && text.contains("Neighbor Device ID")) {
                closeDetail();
                header = new Header(line);
            } else if (detail != null) {
                detail.take(text, details, unparsed);
            } else if (!Noise.is(line) && !COUNTER.matcher(text).matches()) {
                EosRow.read(line, header).ifPresentOrElse(summary::add, () -> unparsed.add(line));
            }
        }

        private void closeDetail() {
            if (detail != null) {
                detail.finish(details, unparsed);
                detail = null;
            }
        }
    }
}
