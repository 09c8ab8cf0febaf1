package io.jenkins.plugins.networktopology.jenkins.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kohsuke.stapler.QueryParameter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** What Jenkins asks of each Jelly file, and its rules for pages under a content security policy. */
class JellyTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final String ESCAPE = "<?jelly escape-by-default='true'?>";
    private static final Pattern KEY = Pattern.compile("\\$\\{%([^}(]+)");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".jelly")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void itEscapesWhatItPrints(Path file) throws IOException {
        assertThat(Files.readString(file)).startsWith(ESCAPE);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itUsesOnlyTagsThatJenkinsHas(Path file) throws Exception {
        Set<String> known = new TreeSet<>(Files.readAllLines(
                Path.of("src/test/resources/io/jenkins/plugins/networktopology/jenkins/form/jelly-tags.txt")));
        Set<String> used = new TreeSet<>();
        for (Element element : elements(file)) {
            String library = element.getNamespaceURI();
            if (library == null || library.startsWith("/io/jenkins")) {
                continue;
            }
            if (library.equals("/lib/networktopology")) {
                assertThat(Path.of("src/main/resources" + library, element.getLocalName() + ".jelly"))
                        .exists();
            } else {
                used.add(library + " " + element.getLocalName());
            }
        }
        assertThat(known).containsAll(used);
    }

    @ParameterizedTest
    @MethodSource("files")
    void itHasNoScriptStyleOrHandlerOfItsOwn(Path file) throws Exception {
        for (Element element : elements(file)) {
            String name = element.getTagName().toLowerCase(Locale.ROOT);
            if (name.equals("script")) {
                assertThat(element.getTextContent()).isBlank();
            }
            assertThat(name).isNotEqualTo("style");
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String attribute = attributes.item(i).getNodeName().toLowerCase(Locale.ROOT);
                assertThat(attribute)
                        .isNotEqualTo("style")
                        .doesNotMatch("on[a-z]+")
                        .isNotEqualTo("checkurl");
                assertThat(attributes.item(i).getNodeValue()).doesNotContainIgnoringCase("javascript:");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachTextIsInItsProperties(Path file) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher key = KEY.matcher(Files.readString(file));
        while (key.find()) {
            keys.add(key.group(1).strip());
        }
        Path properties = Path.of(file.toString().replaceAll("\\.jelly$", ".properties"));
        Properties texts = new Properties();
        if (Files.exists(properties)) {
            try (var in = Files.newBufferedReader(properties, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                texts.load(in);
            }
        }
        assertThat(texts.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFieldCanBeReadAndWrittenAndIsExplained(Path file) throws Exception {
        Path directory = file.getParent();
        String type = RESOURCES.relativize(directory).toString().replace('/', '.');
        List<String> missing = new ArrayList<>();
        for (Element element : elements(file)) {
            String field = element.getAttribute("field");
            if (!field.isEmpty()) {
                BoundField bound = BoundField.of(Class.forName(type), field);
                missing.addAll(bound.missing());
                if (!Files.exists(directory.resolve("help-" + field + ".html"))) {
                    missing.add("help-" + field + ".html");
                }
            }
        }
        assertThat(missing).as(file.toString()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachButtonSendsWhatItsMethodAsksFor(Path file) throws Exception {
        for (Element element : elements(file)) {
            if (element.getLocalName().equals("validateButton")) {
                String type = RESOURCES.relativize(file.getParent()).toString().replace('/', '.');
                Set<String> asked = new TreeSet<>();
                for (Method method : Class.forName(type + "$DescriptorImpl").getMethods()) {
                    if (method.getName().equalsIgnoreCase("do" + element.getAttribute("method"))) {
                        asked.addAll(asked(method));
                    }
                }
                assertThat(element.getAttribute("with").split(",")).containsExactlyInAnyOrderElementsOf(asked);
            }
        }
    }

    /** As Stapler finds a method's parameters: each by its name, or by those of the method that makes its type. */
    private static Set<String> asked(Method method) {
        Set<String> names = new TreeSet<>();
        for (Parameter parameter : method.getParameters()) {
            if (parameter.isAnnotationPresent(QueryParameter.class)) {
                names.add(parameter.getName());
            }
            Arrays.stream(parameter.getType().getMethods())
                    .filter(maker -> maker.getName().equals("fromStapler"))
                    .forEach(maker -> names.addAll(asked(maker)));
        }
        return names;
    }

    private static List<Element> elements(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(file.toFile());
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }
}
