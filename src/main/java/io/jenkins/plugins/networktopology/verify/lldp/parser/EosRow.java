package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A row of {@code show lldp neighbors} on EOS: port, device id, port id, TTL; ids may hold blanks or be too wide. */
final class EosRow {

    private static final Pattern LOCAL = Pattern.compile("[A-Z][A-Za-z]{1,20}\\d[\\d/]{0,20}");
    private static final Pattern TTL = Pattern.compile("\\d{1,5}");

    private EosRow() {}

    static Optional<Draft> read(String line, Header header) {
        List<Word> words = Word.of(line);
        Word local = words.get(0);
        Word ttl = words.get(words.size() - 1);
        if (words.size() < 3
                || !LOCAL.matcher(local.text()).matches()
                || !TTL.matcher(ttl.text()).matches()) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.local = local.text();
        String middle = line.substring(local.end(), ttl.start());
        List<Word> cells = Word.cellsOf(middle);
        if (cells.size() > 1) {
            draft.deviceId(cells.get(0).text());
            draft.port = unquoted(middle.substring(cells.get(1).start()).strip());
        } else {
            one(cells.get(0), local.end(), header, draft);
        }
        return Optional.of(draft);
    }

    /** A name too wide for its column leaves one blank before the port id; a neighbour may also send no name. */
    private static void one(Word cell, int offset, Header header, Draft draft) {
        int blank = cell.text().indexOf(' ');
        int portColumn = header.of("Neighbor Port ID");
        if (blank < 0 || portColumn > 0 && offset + cell.start() >= portColumn) {
            draft.port = unquoted(cell.text());
        } else {
            draft.deviceId(cell.text().substring(0, blank));
            draft.port = unquoted(cell.text().substring(blank + 1));
        }
    }

    /** EOS puts text that the neighbour sent in quotes; one pair is EOS's, further ones are the neighbour's. */
    static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
