package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.JsonDocuments;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import io.jenkins.plugins.networktopology.verify.text.XmlDocuments;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code show lldp neighbors}, {@code show lldp neighbors interface X} and {@code show lldp neighbors detail} of Junos,
 * as text, or through {@code | display json} or {@code | display xml}.
 */
public final class JunosLldpParser implements LldpParser {

    @Override
    public LldpTable parse(String text) {
        if (JsonDocuments.in(text)) {
            return JunosLldpData.json(text);
        }
        if (XmlDocuments.in(text)) {
            return JunosLldpData.xml(text);
        }
        return new Reading().read(TerminalLines.of(text));
    }

    /** One text on its way through the parser. */
    private static final class Reading {
        private final List<Draft> summary = new ArrayList<>();
        private final List<Draft> details = new ArrayList<>();
        private final Unparsed unparsed = new Unparsed();
        private Header header = Header.NONE;
        private JunosDetail detail;

        LldpTable read(List<String> lines) {
            for (String line : lines) {
                take(line);
            }
            closeDetail();
            return new LldpTable(Summaries.join(summary, details), unparsed.toList());
        }

        private void take(String line) {
            String text = line.strip();
            if (text.startsWith("Local Interface") && text.contains("Chassis Id")) {
                closeDetail();
                header = new Header(line);
            } else if (JunosDetail.begins(text, detail)) {
                closeDetail();
                detail = new JunosDetail();
                detail.take(text);
            } else if (detail != null) {
                detail.take(text);
            } else if (!Noise.is(line) && !JunosDetail.isTitle(text)) {
                JunosRow.read(line, header).ifPresentOrElse(summary::add, () -> unparsed.add(line));
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
