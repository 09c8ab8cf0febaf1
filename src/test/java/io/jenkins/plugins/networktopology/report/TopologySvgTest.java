package io.jenkins.plugins.networktopology.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.topology.ReadOptions;
import io.jenkins.plugins.networktopology.topology.TopologyFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TopologySvgTest {

    private static final Pattern OUTSIDE = Pattern.compile("class=\"outside\" transform=\"(translate\\([^\"]+\\))\"");

    @Test
    void eachLinkThatLeavesTheLabLeadsToABoxOfItsOwnThatIsNoNode() throws Exception {
        Path file = Path.of("src/test/resources/topologies/right/native/outside.yaml");
        String svg = TopologySvg.of(TopologyFiles.read(file, PlatformCatalog.load(), ReadOptions.DEFAULT));

        List<String> places = OUTSIDE.matcher(svg)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(places).hasSize(3);
        assertThat(svg)
                .contains("core-1:eth4 ↔ macvlan:ens4.100")
                .contains(">macvlan:ens3<")
                .contains(">192.0.2.1<")
                .contains(">outside of the lab<");
        assertThat(svg.split("class=\"node\"", -1)).as("nodes").hasSize(1 + 2);
    }
}
