package io.jenkins.plugins.networktopology.jenkins.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A help file as Markdown: {@code div} with text, or paragraphs of text, and {@code code} in it. */
final class HelpText {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private HelpText() {}

    /** The paragraphs about a class, or about its field; empty if there is no such help, in superclasses neither. */
    static Optional<List<String>> of(Class<?> type, Optional<String> field) throws Exception {
        String name = field.map(known -> "help-" + known).orElse("help") + ".html";
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            Path file = RESOURCES.resolve(owner.getName().replace('.', '/')).resolve(name);
            if (Files.exists(file)) {
                return Optional.of(paragraphs(file));
            }
        }
        return Optional.empty();
    }

    private static List<String> paragraphs(Path file) throws Exception {
        Element div = parse(file);
        List<String> paragraphs = new ArrayList<>();
        StringBuilder loose = new StringBuilder();
        for (Node node = div.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals("p")) {
                paragraphs.add(tidy(text(file, element)));
            } else {
                loose.append(inline(file, node));
            }
        }
        if (!loose.toString().isBlank()) {
            paragraphs.add(0, tidy(loose.toString()));
        }
        return paragraphs;
    }

    private static Element parse(Path file) throws Exception {
        byte[] text = Files.readString(file).getBytes(StandardCharsets.UTF_8);
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(text))
                .getDocumentElement();
    }

    private static String text(Path file, Element element) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(inline(file, node));
        }
        return text.toString();
    }

    private static String inline(Path file, Node node) throws IOException {
        if (node instanceof Element element) {
            if (!element.getTagName().equals("code")) {
                throw new IOException(file + ": <" + element.getTagName() + "> has no Markdown here; add it");
            }
            return "`" + element.getTextContent() + "`";
        }
        return node.getTextContent();
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
