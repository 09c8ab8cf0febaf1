package io.jenkins.plugins.networktopology.run;

import io.jenkins.plugins.networktopology.cluster.ClusterException;
import io.jenkins.plugins.networktopology.cluster.NodeAccess;
import io.jenkins.plugins.networktopology.lab.Rung;
import io.jenkins.plugins.networktopology.lab.RungFailedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The bridges that an image has between a pod's interfaces and its machine's: a Linux bridge keeps 01:80:c2:00:00:0e, to
 * which LLDP is sent, unless its {@code group_fwd_mask} has bit 14 (Linux Documentation/networking/bridge.rst). Sets what
 * is missing, leaves the other bits, and reads all back.
 */
final class BridgeMask {

    private static final Duration LEAST = Duration.ofSeconds(2);
    private static final Duration MOST = Duration.ofSeconds(30);

    /**
     * The image may be slower than its first login: waits for a bridge. /sys is read-only in many a container, also in
     * privileged ones; netlink does not need it.
     */
    private static final String SCRIPT = """
            left=SECONDS
            while [ -z "$(ls -d /sys/class/net/*/bridge 2>/dev/null)" ] && [ $left -gt 0 ]; do left=$((left-1)); sleep 1; done
            for bridge in /sys/class/net/*/bridge; do
              [ -f $bridge/group_fwd_mask ] || continue
              file=$bridge/group_fwd_mask
              name=${bridge%/bridge}
              name=${name##*/}
              old=$(cat $file)
              new=$((old | MASK))
              if [ $((old)) -ne $new ]; then
                ip link set dev $name type bridge group_fwd_mask $new 2>/dev/null ||
                  { echo $new > $file; } 2>/dev/null ||
                  { mount -o remount,rw /sys 2>&1; { echo $new > $file; } 2>&1; } || true
              fi
              echo "mask $name $(($(cat $file)))"
            done
            """;

    private final int mask;

    BridgeMask(int mask) {
        this.mask = mask;
    }

    /**
     * Makes all bridges of a node forward.
     *
     * @return what was found, in words for the report
     * @throws RungFailedException if there is no bridge, or one keeps another mask, or the pod takes no script
     */
    String set(NodeAccess access, Duration limit) throws RungFailedException, InterruptedException {
        Duration patience = limit.compareTo(MOST) > 0 ? MOST : limit.compareTo(LEAST) < 0 ? LEAST : limit;
        String script = SCRIPT.replace("SECONDS", Long.toString(patience.toSeconds() / 2))
                .replace("MASK", Integer.toString(mask));
        String printed;
        try {
            printed = access.run(script, patience);
        } catch (ClusterException e) {
            throw new RungFailedException(Rung.INTERFACES, wanted() + ", which could not be set: " + e.getMessage(), e);
        }
        return judge(printed);
    }

    String judge(String printed) throws RungFailedException {
        Map<String, Integer> bridges = new TreeMap<>();
        List<String> complaints = new ArrayList<>();
        printed.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            String[] words = line.split(" ");
            if (words.length == 3 && words[0].equals("mask") && words[2].matches("\\d{1,9}")) {
                bridges.put(words[1], Integer.parseInt(words[2]));
            } else {
                complaints.add(line);
            }
        });
        if (bridges.isEmpty()) {
            throw new RungFailedException(Rung.INTERFACES, wanted() + ", and there is no bridge in the pod");
        }
        List<String> deaf = bridges.entrySet().stream()
                .filter(bridge -> (bridge.getValue() & mask) != mask)
                .map(bridge -> bridge.getKey() + " (" + bridge.getValue() + ")")
                .toList();
        if (!deaf.isEmpty()) {
            throw new RungFailedException(
                    Rung.INTERFACES,
                    wanted() + "; after it was written, there are other masks on " + String.join(", ", deaf)
                            + (complaints.isEmpty() ? "" : ": " + String.join("; ", complaints)));
        }
        return bridges.entrySet().stream()
                .map(bridge -> "group_fwd_mask " + bridge.getValue() + " on bridge " + bridge.getKey())
                .collect(Collectors.joining(", "));
    }

    private String wanted() {
        return "LLDP needs the group_fwd_mask " + mask + " on the bridges of this image";
    }
}
