package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code show lldp neighbors} and {@code show lldp neighbors detail} of IOS, IOS XE, IOS XR and NX-OS, alone or one
 * behind the other. NX-OS gives a long name a line of its own. Older IOS trains print no {@code Local Intf:} in the detail; with the summary in the same text the local port
 * comes from there.
 */
public final class CiscoLldpParser implements LldpParser {

    @Override
    public LldpTable parse(String text) {
        return new Reading().read(TerminalLines.of(text));
    }

    /** One text on its way through the parser. */
    private static final class Reading {
        private final List<Draft> summary = new ArrayList<>();
        private final List<Draft> details = new ArrayList<>();
        private final Unparsed unparsed = new Unparsed();
        private Header header = Header.NONE;
        private CiscoDetail detail;
        private String orphan = "";

        LldpTable read(List<String> lines) {
            for (String line : lines) {
                take(line);
            }
            closeDetail();
            closeOrphan();
            return new LldpTable(Summaries.join(summary, details), unparsed.toList());
        }

        private void take(String line) {
            if (CiscoDetail.begins(line) && (detail == null || detail.endsBefore(line))) {
                closeDetail();
                closeOrphan();
                detail = new CiscoDetail();
            }
            if (isHeader(line)) {
                closeDetail();
                header = new Header(line);
            } else if (isTotal(line)) {
                closeDetail();
                closeOrphan();
            } else if (detail != null) {
                detail.take(line);
            } else if (!Noise.is(line) && !isLegend(line)) {
                row(line);
            }
        }

        private void row(String line) {
            CiscoRow.read(line, header)
                    .ifPresentOrElse(
                            draft -> {
                                if (draft.name.isEmpty() && line.startsWith(" ")) {
                                    draft.deviceId(orphan);
                                    orphan = "";
                                }
                                closeOrphan();
                                summary.add(draft);
                                if (draft.port.isEmpty()) {
                                    // the port id cannot be missing in LLDP: the row is cut off
                                    unparsed.add(line);
                                }
                            },
                            () -> {
                                closeOrphan();
                                orphan = line;
                            });
        }

        private void closeDetail() {
            if (detail != null) {
                detail.finish(details, unparsed);
                detail = null;
            }
        }

        private void closeOrphan() {
            if (!orphan.isEmpty()) {
                unparsed.add(orphan);
                orphan = "";
            }
        }

        private static boolean isHeader(String line) {
            String text = line.strip();
            return text.startsWith("Device ID") && text.contains("Local Intf");
        }

        private static boolean isTotal(String line) {
            return line.strip().startsWith("Total entries displayed");
        }

        private static boolean isLegend(String line) {
            String text = line.strip();
            return text.startsWith("Capability codes:") || text.startsWith("(R) Router") || text.startsWith("(W) WLAN");
        }
    }
}
