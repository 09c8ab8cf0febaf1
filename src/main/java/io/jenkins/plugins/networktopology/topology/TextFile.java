package io.jenkins.plugins.networktopology.topology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A file of text that strangers may have written: its size is limited whatever the file system says of it. */
record TextFile(String text, Optional<Mistake> mistake) {

    /**
     * What keeps a file from being read.
     *
     * @param line of the first wrong byte, counted from 1; 0 if it is the file as a whole
     */
    record Mistake(int line, int column, String found, String expected) {}

    /**
     * Reads a file, a pipe or a terminal to its end.
     *
     * @param mostBytes more are not read, and are a mistake
     * @throws IOException if it cannot be read
     */
    static TextFile read(Path file, int mostBytes) throws IOException {
        if (Files.isDirectory(file)) {
            return wrong(0, 0, "a directory", "expected a file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(mostBytes + 1);
        }
        if (bytes.length > mostBytes) {
            return wrong(0, 0, "more than " + mostBytes + " bytes", "expected a file that is no longer");
        }
        if (isUtf16(bytes)) {
            return wrong(0, 0, "UTF-16 text", "save it as UTF-8");
        }
        return decode(bytes);
    }

    /** With the mark that Windows puts in front of it. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static TextFile decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String before = text.toString();
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            return wrong(
                    line,
                    before.length() - before.lastIndexOf('\n'),
                    "bytes that are no UTF-8 text",
                    "save it as UTF-8");
        }
        String read = text.toString();
        return new TextFile(read.startsWith("\uFEFF") ? read.substring(1) : read, Optional.empty());
    }

    private static TextFile wrong(int line, int column, String found, String expected) {
        return new TextFile("", Optional.of(new Mistake(line, column, found, expected)));
    }
}
