package io.jenkins.plugins.networktopology.jenkins.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What a POM says itself, its properties replaced. */
final class Pom {

    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");

    private final Element project;

    private Pom(Element project) {
        this.project = project;
    }

    static Pom read(String file) throws Exception {
        return new Pom(DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of(file).toFile())
                .getDocumentElement());
    }

    /** A dependency as {@code group:artifact} and what is said of it. */
    record Dependency(String name, String version, String scope, boolean optional) {}

    /** The text at a path of element names; empty if there is none. */
    String text(String... path) {
        Element at = project;
        for (String name : path) {
            List<Element> found = children(at, name);
            if (found.isEmpty()) {
                return "";
            }
            at = found.get(0);
        }
        return resolved(at.getTextContent().strip());
    }

    Map<String, Dependency> dependencies() {
        return dependencies(project);
    }

    /** What is said of versions alone. */
    Map<String, Dependency> managed() {
        return dependencies(children(project, "dependencyManagement").get(0));
    }

    private Map<String, Dependency> dependencies(Element holder) {
        Map<String, Dependency> dependencies = new TreeMap<>();
        for (Element each : children(children(holder, "dependencies").get(0), "dependency")) {
            String name = said(each, "groupId") + ":" + said(each, "artifactId");
            String scope = said(each, "scope");
            dependencies.put(
                    name,
                    new Dependency(
                            name,
                            said(each, "version"),
                            scope.isEmpty() ? "compile" : scope,
                            said(each, "optional").equals("true")));
        }
        return dependencies;
    }

    private String said(Element element, String name) {
        List<Element> found = children(element, name);
        return found.isEmpty() ? "" : resolved(found.get(0).getTextContent().strip());
    }

    private String resolved(String text) {
        Matcher property = PROPERTY.matcher(text);
        return property.replaceAll(found -> Matcher.quoteReplacement(text("properties", found.group(1))));
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node each = parent.getFirstChild(); each != null; each = each.getNextSibling()) {
            if (each instanceof Element element && element.getTagName().equals(name)) {
                children.add(element);
            }
        }
        return children;
    }
}
