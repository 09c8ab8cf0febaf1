package io.jenkins.plugins.networktopology.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jenkins.plugins.networktopology.platform.ImageFamily;
import io.jenkins.plugins.networktopology.platform.Platform;
import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "platforms",
        description = "Lists the platforms that topologies may name.",
        mixinStandardHelpOptions = true)
final class PlatformsCommand implements Callable<Integer> {

    @Option(names = "--json", description = "Prints JSON.")
    boolean json;

    @Mixin
    PlatformOptions platforms = new PlatformOptions();

    @Spec
    CommandSpec command;

    @Override
    public Integer call() throws Exception {
        PlatformCatalog catalog = platforms.catalog();
        ArrayNode array = new ObjectMapper().createArrayNode();
        for (String id : catalog.ids()) {
            Platform platform = catalog.get(id);
            if (json) {
                describe(array.addObject(), platform);
            } else {
                command.commandLine()
                        .getOut()
                        .println(String.format(
                                "%-18s %-22s %-14s %-50s %s",
                                id,
                                platform.title(),
                                platform.dialect().id(),
                                platform.naming().range(),
                                platform.defaultImage()));
            }
        }
        if (json) {
            command.commandLine()
                    .getOut()
                    .println(new ObjectMapper()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .writeValueAsString(array));
        }
        return ExitCode.OK;
    }

    private static void describe(ObjectNode object, Platform platform) {
        object.put("id", platform.id());
        object.put("title", platform.title());
        object.put("dialect", platform.dialect().id());
        object.put("interfaces", platform.naming().range());
        platform.resources().cpu().ifPresent(cpu -> object.put("cpu", cpu));
        platform.resources().memory().ifPresent(memory -> object.put("memory", memory));
        ArrayNode families = object.putArray("images");
        for (ImageFamily family : platform.imageFamilies()) {
            families.addObject().put("family", family.name()).put("default", family.defaultImage());
        }
    }
}
