package io.jenkins.plugins.networktopology.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A device's side of a conversation, from a file. Lines are printed with carriage return and line feed; a line that ends
 * with a backslash without them (a prompt). Lines that begin with @ are directions:
 *
 * <pre>
 * {@literal @}type COMMAND   wait until this line is typed, echo it
 * {@literal @}read COMMAND   wait until this line is typed, without echo
 * {@literal @}shrug COMMAND  from here on, answer this line where another is waited for, with "unknown command."
 * {@literal @}key X          wait for this one key, without echo
 * {@literal @}raw TEXT       print with \r \n \b \e \s (blank) for what they mean, and nothing at the end
 * {@literal @}drip           from here on, one byte per packet
 * {@literal @}hangup         close the connection
 * {@literal @}silence        read what is typed, and print nothing any more
 * {@literal @}repeat N TEXT  print a line N times
 * </pre>
 *
 * Return, where the script waits for a command, shows the last prompt again.
 */
final class DeviceScript {

    private final String name;
    private final List<String> lines;

    private DeviceScript(String name, List<String> lines) {
        this.name = name;
        this.lines = lines;
    }

    static DeviceScript of(String name) {
        try (InputStream file = DeviceScript.class.getResourceAsStream("/session/" + name)) {
            return new DeviceScript(
                    name,
                    new String(file.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Plays; answers false if the connection is to be cut, and ends with an AssertionError at unexpected keys. */
    boolean play(InputStream keys, OutputStream screen) throws IOException {
        Player player = new Player(keys, screen);
        for (int i = 0; i < lines.size(); i++) {
            if (!player.play(lines.get(i), name + ":" + (i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** The same script with each character in a packet of its own. */
    DeviceScript dripping() {
        List<String> all = new ArrayList<>(lines);
        all.add(0, "@drip");
        return new DeviceScript(name, all);
    }

    private static final class Player {
        private final InputStream keys;
        private final OutputStream screen;
        private boolean drip;
        private String prompt = "";
        private String shrugged = "";

        Player(InputStream keys, OutputStream screen) {
            this.keys = keys;
            this.screen = screen;
        }

        boolean play(String line, String where) throws IOException {
            if (!line.startsWith("@")) {
                if (line.endsWith("\\")) {
                    prompt = line.substring(0, line.length() - 1);
                    print(prompt);
                } else {
                    print(line + "\r\n");
                }
                return true;
            }
            String word = line.split(" ", 2)[0];
            String rest = line.length() > word.length() ? line.substring(word.length() + 1) : "";
            switch (word) {
                case "@type" -> {
                    expect(rest, where);
                    print(rest + "\r\n");
                }
                case "@shrug" -> shrugged = rest;
                case "@read" -> expect(rest, where);
                case "@key" -> expectKey(unescaped(rest), where);
                case "@raw" -> print(unescaped(rest));
                case "@drip" -> drip = true;
                case "@hangup" -> {
                    return false;
                }
                case "@silence" -> ignoreAll();
                case "@repeat" -> {
                    String[] parts = rest.split(" ", 2);
                    print((parts[1] + "\r\n").repeat(Integer.parseInt(parts[0])));
                }
                default -> throw new AssertionError(where + ": unknown direction " + word);
            }
            return true;
        }

        private void print(String text) throws IOException {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            if (drip) {
                for (byte each : bytes) {
                    screen.write(each);
                    screen.flush();
                }
            } else {
                screen.write(bytes);
                screen.flush();
            }
        }

        private void expect(String command, String where) throws IOException {
            String typed = typedLine();
            while (!typed.equals(command) && (typed.isEmpty() || typed.equals(shrugged))) {
                print((typed.isEmpty() ? "" : typed + "\r\nunknown command.\r\n") + "\r\n" + prompt);
                typed = typedLine();
            }
            if (!typed.equals(command)) {
                throw new AssertionError(where + ": expected \"" + command + "\" and not \"" + typed + "\"");
            }
        }

        private String typedLine() throws IOException {
            StringBuilder typed = new StringBuilder();
            int key = keys.read();
            while (key >= 0 && key != '\n' && key != '\r') {
                typed.append((char) key);
                key = keys.read();
            }
            if (key < 0) {
                throw new IOException("hung up on");
            }
            return typed.toString();
        }

        private void expectKey(String key, String where) throws IOException {
            int typed = keys.read();
            if (typed != key.charAt(0)) {
                throw new AssertionError(where + ": expected key " + (int) key.charAt(0) + " and not " + typed);
            }
        }

        private void ignoreAll() throws IOException {
            while (keys.read() >= 0) {
                // as a device that hangs
            }
            throw new IOException("hung up on");
        }

        private static String unescaped(String text) {
            return text.replace("\\r", "\r")
                    .replace("\\n", "\n")
                    .replace("\\b", "\b")
                    .replace("\\e", "\u001b")
                    .replace("\\s", " ")
                    .replace("\\^C", "\u0003")
                    .replace("\\^^", "\u001e");
        }
    }
}
