package io.jenkins.plugins.networktopology.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON Schemas, which editors complete by, agree with what the catalogue reads. */
class SchemaTest {

    private static final Path RESOURCES = Path.of("resources");
    private static final Path TEST_FILES = Path.of("src", "test", "resources", "platforms");

    static Stream<Path> goodPlatforms() throws IOException {
        return Stream.of(
                        files(RESOURCES.resolve("platforms")),
                        files(TEST_FILES.resolve("own/platforms")),
                        files(TEST_FILES.resolve("plugged")),
                        files(Path.of("examples-jenkinsfiles/virtual-machines/platforms")))
                .flatMap(files -> files);
    }

    static Stream<Path> goodDialects() throws IOException {
        return Stream.concat(files(RESOURCES.resolve("dialects")), files(TEST_FILES.resolve("own/dialects")));
    }

    static Stream<Path> wrongPlatforms() {
        return Stream.of(TEST_FILES.resolve("wrong/platforms/acme_router.yaml"));
    }

    static Stream<Path> wrongDialects() throws IOException {
        return files(TEST_FILES.resolve("wrong/dialects"));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("goodPlatforms")
    void platformsConform(Path file) throws IOException {
        assertThat(errors("platform.schema.json", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goodDialects")
    void dialectsConform(Path file) throws IOException {
        assertThat(errors("dialect.schema.json", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wrongPlatforms")
    void wrongPlatformsDoNot(Path file) throws IOException {
        String text = Files.readString(file).replace(", password: twice", "");
        assertThat(validate("platform.schema.json", text)).hasSizeGreaterThanOrEqualTo(9);
    }

    @ParameterizedTest
    @MethodSource("wrongDialects")
    void wrongDialectsDoNot(Path file) throws IOException {
        assertThat(errors("dialect.schema.json", file)).hasSizeGreaterThanOrEqualTo(4);
    }

    private static List<String> errors(String schema, Path file) throws IOException {
        return validate(schema, Files.readString(file));
    }

    private static List<String> validate(String schema, String yaml) throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema compiled = registry.getSchema(Files.readString(RESOURCES.resolve(schema)), InputFormat.JSON);
        return compiled.validate(yaml, InputFormat.YAML).stream()
                .map(Error::toString)
                .toList();
    }
}
