package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.lldp.LldpParser;
import io.jenkins.plugins.networktopology.verify.lldp.LldpTable;
import io.jenkins.plugins.networktopology.verify.text.Noise;
import io.jenkins.plugins.networktopology.verify.text.TerminalLines;
import io.jenkins.plugins.networktopology.verify.text.Unparsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Huawei VRP ({@code display lldp neighbor}, {@code … brief}) and HPE Comware ({@code display lldp neighbor-information
 * list}, {@code … verbose}). Of the tables, releases differ in the order of the columns; Comware continues a long system
 * name within its column on the next line.
 */
public final class HuaweiLldpParser implements LldpParser {

    /** Local port, device, port: the titles of the layouts known. */
    private static final List<List<String>> TABLES = List.of(
            List.of("Local Interface", "System Name", "Port ID", "Chassis ID"),
            List.of("Local Intf", "Neighbor Dev", "Neighbor Intf", "Exptime"),
            List.of("Local Interface", "Neighbor Device", "Neighbor Interface", "Exptime"));

    @Override
    public LldpTable parse(String text) {
        return new Reading().read(TerminalLines.of(text));
    }

    /** One text on its way through the parser. */
    private static final class Reading {
        private final List<Draft> rows = new ArrayList<>();
        private final List<Draft> details = new ArrayList<>();
        private final Unparsed unparsed = new Unparsed();
        private List<String> titles = List.of();
        private Optional<ColumnCells> columns = Optional.empty();
        private Optional<HuaweiDetail> detail = Optional.empty();

        LldpTable read(List<String> lines) {
            lines.forEach(this::take);
            detail.ifPresent(open -> open.finish(details, unparsed));
            return new LldpTable(Summaries.join(rows, details), unparsed.toList());
        }

        private void take(String line) {
            String text = line.strip();
            Optional<HuaweiDetail> begun = HuaweiDetail.begin(text);
            if (begun.isPresent()) {
                detail.ifPresent(open -> open.finish(details, unparsed));
                detail = begun;
            } else if (isHeader(line)) {
                detail.ifPresent(open -> open.finish(details, unparsed));
                detail = Optional.empty();
            } else if (detail.isPresent()) {
                detail.get().take(text, details, unparsed);
            } else if (!Noise.is(line) && !isLegend(text)) {
                row(line);
            }
        }

        private boolean isHeader(String line) {
            for (List<String> layout : TABLES) {
                Optional<ColumnCells> found = ColumnCells.of(line, layout);
                if (found.isPresent()) {
                    columns = found;
                    titles = layout;
                    return true;
                }
            }
            return false;
        }

        private void row(String line) {
            Optional<Map<String, String>> cells = columns.flatMap(table -> table.cut(line));
            if (cells.isEmpty()) {
                unparsed.add(line);
                return;
            }
            Draft draft = new Draft();
            draft.local = cells.get().get(titles.get(0));
            draft.name = HuaweiDetail.value(cells.get().get(titles.get(1)));
            draft.port = HuaweiDetail.value(cells.get().get(titles.get(2)));
            draft.chassis = titles.contains("Chassis ID")
                    ? HuaweiDetail.value(cells.get().get("Chassis ID"))
                    : "";
            if (draft.isNeighbor() && !draft.port.isEmpty()) {
                rows.add(draft);
            } else if (draft.local.isEmpty() && draft.port.isEmpty() && !rows.isEmpty()) {
                rows.get(rows.size() - 1).name += draft.name;
            } else {
                unparsed.add(line);
            }
        }

        private static boolean isLegend(String text) {
            return text.contains("-- -- Nearest") || text.startsWith("LLDP agent ") || text.startsWith("Total ");
        }
    }
}
