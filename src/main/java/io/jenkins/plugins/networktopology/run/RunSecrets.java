package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.platform.PlatformCatalog;
import io.jenkins.plugins.networktopology.session.SecretMask;
import io.jenkins.plugins.networktopology.topology.Node;
import io.jenkins.plugins.networktopology.topology.Topology;
import io.jenkins.plugins.networktopology.verify.CheckResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The secrets that a run knows: the passwords of its devices' logins and those in its nodes' configuration lines and variables.
 * Nothing that is kept or shown of what devices answered may hold them.
 */
final class RunSecrets {

    private static final Pattern SECRET = Pattern.compile("passw|secret|token|credential", Pattern.CASE_INSENSITIVE);

    private final SecretMask mask;

    private RunSecrets(SecretMask mask) {
        this.mask = mask;
    }

    static RunSecrets of(Topology topology, PlatformCatalog catalog) {
        return of(topology, catalog, List.of());
    }

    /** @param others what else is secret */
    static RunSecrets of(Topology topology, PlatformCatalog catalog, Collection<String> others) {
        List<String> secrets = new ArrayList<>(others);
        for (Node node : topology.nodes()) {
            secrets.add(catalog.get(node.platform()).credentials().password());
            node.config().forEach(line -> secrets.addAll(SecretMask.secretsIn(line)));
            node.env().forEach((name, value) -> {
                if (SECRET.matcher(name).find()) {
                    secrets.add(value);
                }
            });
        }
        return new RunSecrets(SecretMask.ofAll(secrets));
    }

    /** Line by line: a secret does not reach over the end of a line. */
    String mask(String text) {
        StringBuilder masked = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            masked.append(mask.mask(line));
        }
        return masked.toString();
    }

    CheckResult mask(CheckResult result) {
        return new CheckResult(
                result.id(),
                result.kind(),
                result.subject(),
                result.verdict(),
                mask(result.found()),
                mask(result.message()),
                result.took(),
                result.evidence());
    }
}
