package io.jenkins.plugins.networktopology.verify.text;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The XML elements of a transcript, whatever prompts and commands stand between the documents. */
public final class XmlDocuments {

    private static final Pattern START = Pattern.compile("^[ \\t]*<[A-Za-z?]", Pattern.MULTILINE);
    private static final Pattern PROLOG = Pattern.compile("<\\?xml[^>]{0,200}\\?>");

    /** Junos nests ten deep; text from the network must not decide how deep we recurse. */
    private static final String DEEPEST = "200";

    private XmlDocuments() {}

    /** Whether the text holds at least the beginning of a document. */
    public static boolean in(String text) {
        return START.matcher(TerminalLines.uninterrupted(text)).find();
    }

    /**
     * Parses the text from its first tag to its last as if one element held all of it; a document type is refused.
     *
     * @return empty if it is not well-formed, as when the output was cut
     */
    public static Optional<Element> of(String text) {
        String clean = TerminalLines.uninterrupted(text);
        Matcher start = START.matcher(clean);
        int end = clean.lastIndexOf('>') + 1;
        boolean cutInATag = clean.indexOf('<', end) >= 0;
        if (!start.find() || cutInATag) {
            return Optional.empty();
        }
        String body = PROLOG.matcher(clean.substring(start.start(), end)).replaceAll("");
        try {
            return Optional.of(builder()
                    .parse(new InputSource(new StringReader("<transcript>" + body + "</transcript>")))
                    .getDocumentElement());
        } catch (SAXException e) {
            return Optional.empty();
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's own XML parser", e);
        }
    }

    /** All elements of that name below a node, in document order; a namespace prefix does not count. */
    public static List<Element> named(Element root, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                if (local(element).equals(name)) {
                    found.add(element);
                }
                found.addAll(named(element, name));
            }
        }
        return found;
    }

    /** The text of the first element of that name below a node, or nothing. */
    public static String text(Element root, String name) {
        return named(root, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static String local(Element element) {
        String name = element.getTagName();
        return name.substring(name.indexOf(':') + 1);
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }
}
