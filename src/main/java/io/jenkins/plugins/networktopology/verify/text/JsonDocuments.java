package io.jenkins.plugins.networktopology.verify.text;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JSON documents in a transcript, whatever prompts and commands stand between them.
 *
 * @param roots the documents that could be read, in order
 * @param broken what is wrong with one that could not; at most one, since nothing can be found behind it
 * @param around what stands before, between and behind the documents
 */
public record JsonDocuments(List<JsonNode> roots, List<String> broken, String around) {

    /** A brace or bracket first on its line, and not Junos' {@code {master:0}} or {@code [edit]}, nor a shell prompt. */
    private static final Pattern START =
            Pattern.compile("^[ \\t]*(?=\\{\\s*[\"}]|\\{\\s*$|\\[\\s*[{\\]\"]|\\[\\s*$)", Pattern.MULTILINE);

    private static final ObjectMapper MAPPER = new ObjectMapper();

    public JsonDocuments {
        roots = List.copyOf(roots);
        broken = List.copyOf(broken);
    }

    /** Whether the text holds at least the beginning of a document. */
    public static boolean in(String text) {
        return START.matcher(TerminalLines.uninterrupted(text)).find();
    }

    /** Reads them all. */
    public static JsonDocuments of(String transcript) {
        String text = TerminalLines.uninterrupted(transcript);
        List<JsonNode> roots = new ArrayList<>();
        List<String> broken = new ArrayList<>();
        StringBuilder around = new StringBuilder();
        Matcher start = START.matcher(text);
        int from = 0;
        while (from < text.length() && start.find(from)) {
            int begin = start.end();
            around.append(text, from, begin);
            try (JsonParser parser = MAPPER.createParser(new StringReader(text.substring(begin)))) {
                roots.add(parser.readValueAsTree());
                from = begin + (int) parser.currentLocation().getCharOffset();
            } catch (JsonProcessingException e) {
                String line = e.getLocation() == null
                        ? ""
                        : ", line " + e.getLocation().getLineNr();
                broken.add("JSON that cannot be read" + line + ": " + e.getOriginalMessage());
                return new JsonDocuments(roots, broken, around.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        around.append(text, Math.min(from, text.length()), text.length());
        return new JsonDocuments(roots, broken, around.toString());
    }
}
