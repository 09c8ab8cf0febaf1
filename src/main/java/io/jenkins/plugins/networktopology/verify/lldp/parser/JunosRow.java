package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of {@code show lldp neighbors} on Junos: local interface, on most releases its bundle or {@code -}, chassis id,
 * port info (port id or description, with blanks in it and wider than its column at times), system name (often none: a
 * vMX without {@code host-name} sends no name).
 */
final class JunosRow {

    private static final Pattern LOCAL = Pattern.compile("vme|[a-z]{2,6}(?:[0-9-]|\\.[0-9])[\\w/:.-]{0,40}");
    private static final Pattern PARENT = Pattern.compile("-|(?:ae|reth|fab|bme)\\d[\\d.]{0,10}");

    private JunosRow() {}

    static Optional<Draft> read(String line, Header header) {
        List<Word> words = Word.of(line);
        if (words.size() < 3 || !LOCAL.matcher(words.get(0).text()).matches()) {
            return Optional.empty();
        }
        int chassis = isParent(words.get(1), header) ? 2 : 1;
        if (words.size() < chassis + 2
                || header == Header.NONE && !Draft.isMac(words.get(chassis).text())) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        draft.local = words.get(0).text();
        draft.chassis = words.get(chassis).text();
        portAndName(line, words.get(chassis + 1).start(), header.of("System Name"), draft);
        return Optional.of(draft);
    }

    private static boolean isParent(Word word, Header header) {
        boolean beforeChassis = header.of("Parent Interface") > 0 && word.start() < header.of("Chassis Id") - 1;
        return beforeChassis || PARENT.matcher(word.text()).matches();
    }

    /** A port info that fills its column or overflows it leaves one blank; then the name is the last word. */
    private static void portAndName(String line, int start, int nameColumn, Draft draft) {
        String rest = line.substring(start);
        if (nameColumn > start && line.length() <= nameColumn) {
            draft.port = rest.strip();
            return;
        }
        boolean aligned =
                nameColumn > start + 1 && line.charAt(nameColumn - 1) == ' ' && line.charAt(nameColumn) != ' ';
        if (aligned && (line.charAt(nameColumn - 2) == ' ' || line.indexOf(' ', nameColumn) < 0)) {
            draft.port = line.substring(start, nameColumn).strip();
            draft.name = line.substring(nameColumn).strip();
            return;
        }
        List<Word> cells = Word.cellsOf(rest);
        List<Word> words = Word.of(rest);
        Word name = cells.size() > 1 ? cells.get(cells.size() - 1) : words.get(words.size() - 1);
        if (cells.size() == 1 && words.size() == 1) {
            draft.port = rest.strip();
        } else {
            draft.port = rest.substring(0, name.start()).strip();
            draft.name = name.text();
        }
    }
}
