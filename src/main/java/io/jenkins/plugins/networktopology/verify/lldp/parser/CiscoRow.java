package io.jenkins.plugins.networktopology.verify.lldp.parser;

import io.jenkins.plugins.networktopology.verify.text.Word;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A row of {@code show lldp neighbors} on IOS, IOS XR and NX-OS. The hold time is found first, since it alone has a
 * fixed shape: before it stands the local port, behind it perhaps capabilities, then the port id.
 *
 * <p>IOS cuts the Device ID at 20 characters and then leaves no blank before the port, so {@code long_name_swt.josh-vGi0/2}
 * is split where the header says that Local Intf begins.
 */
final class CiscoRow {

    private static final Pattern PORT = Pattern.compile("[A-Za-z][A-Za-z_-]{0,40}\\d[\\w/.:]{0,40}(?:\\[.{0,60})?");
    private static final Pattern HOLD = Pattern.compile("\\d{1,5}");
    private static final Pattern CAPABILITIES = Pattern.compile("[A-Z](?:,[A-Z]){0,10}|[RBTCWPSO]{2,8}|N/A");
    private static final Pattern GLUED = Pattern.compile(
            "(?:Gi|Te|Fa|Et|Eth|Tw|Twe|Fi|Fo|Hu|Ma|Po|mgmt|Be|GigabitEthernet|TenGigE|HundredGigE)\\d[\\d/.:]{0,20}$");

    /** How far behind the hold time the capabilities begin where no header tells, at most. */
    private static final int NEAR = 14;

    private CiscoRow() {}

    /** Reads one row; its name stays empty where the name has a line of its own. */
    static Optional<Draft> read(String line, Header header) {
        List<Word> words = Word.of(line);
        int hold = hold(words, header);
        if (hold < 1) {
            return Optional.empty();
        }
        Word port = words.get(hold - 1);
        Draft draft = new Draft();
        int cut = cut(port, header);
        draft.local = withoutBundle(port.text().substring(cut));
        draft.deviceId(line.substring(0, port.start() + cut));
        rest(line, words, hold, header, draft);
        return draft.isNeighbor() ? Optional.of(draft) : Optional.empty();
    }

    private static int hold(List<Word> words, Header header) {
        int best = -1;
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            if (HOLD.matcher(word.text()).matches() && isPort(words.get(i - 1), header)) {
                if (best < 0 || header.distance("Hold-time", word) < header.distance("Hold-time", words.get(best))) {
                    best = i;
                }
            }
        }
        return best;
    }

    private static boolean isPort(Word word, Header header) {
        return PORT.matcher(word.text().substring(cut(word, header))).matches();
    }

    /** How many of the word's first characters belong to the name before it. */
    private static int cut(Word word, Header header) {
        int column = header.of("Local Intf");
        if (column > word.start() && column < word.end()) {
            String tail = word.text().substring(column - word.start());
            var glued = GLUED.matcher(word.text());
            if (glued.find() && Math.abs(glued.start() - (column - word.start())) == 1) {
                // the header is shifted against its rows
                return glued.start();
            }
            if (PORT.matcher(tail).matches()) {
                return column - word.start();
            }
        }
        if (column < 0 && !PORT.matcher(word.text()).matches()) {
            var glued = GLUED.matcher(word.text());
            return glued.find() ? glued.start() : 0;
        }
        return 0;
    }

    private static void rest(String line, List<Word> words, int hold, Header header, Draft draft) {
        if (hold + 1 >= words.size()) {
            return;
        }
        Word next = words.get(hold + 1);
        // a name or port that is too wide shifts the whole row, so the distance to the hold time counts
        int behind = next.start() - words.get(hold).start();
        int expected = header.of("Port ID") - header.of("Hold-time");
        boolean before = expected > 0 ? behind < expected - 1 : words.size() > hold + 2 && behind < NEAR;
        boolean capabilities = before && CAPABILITIES.matcher(next.text()).matches();
        draft.port = Draft.value(line.substring(capabilities ? next.end() : next.start()));
    }

    private static String withoutBundle(String port) {
        int bracket = port.indexOf('[');
        return bracket < 0 ? port : port.substring(0, bracket);
    }
}
