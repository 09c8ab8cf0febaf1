package io.jenkins.plugins.networktopology.lab;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process, told from all others on any machine at any time. Where it can be judged, a lab's owner that was killed
 * need not be waited for until its heartbeat counts as stopped. Only Linux tells enough: the boot, the process
 * namespace (equal process ids in two containers are two processes), the id, and the start (ids are used again).
 *
 * @param boot of the kernel, and the process namespace
 * @param pid the process id there
 * @param start in the kernel's ticks since boot
 */
record ProcessIdentity(String boot, long pid, String start) {

    private static final Path PROC = Path.of("/proc");
    /** proc(5): pid (command) state ... starttime is the 22nd field; the command may hold anything. */
    private static final Pattern STAT = Pattern.compile("(?s).*\\) (\\S)(?: \\S+){18} (\\d+) .*");

    private static final Pattern WRITTEN = Pattern.compile("(.+)/(\\d{1,18})/(\\d+)");

    /** This process, where the system tells enough. */
    static Optional<ProcessIdentity> own() {
        long pid = ProcessHandle.current().pid();
        return kernel().flatMap(boot -> start(pid).map(start -> new ProcessIdentity(boot, pid, start)));
    }

    static Optional<ProcessIdentity> parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        return parts.matches()
                ? Optional.of(new ProcessIdentity(parts.group(1), Long.parseLong(parts.group(2)), parts.group(3)))
                : Optional.empty();
    }

    /** Whether it has certainly ended; false too where we cannot see it. */
    boolean ended() {
        boolean visible = kernel().filter(boot::equals).isPresent();
        return visible && !start(pid).filter(start::equals).isPresent();
    }

    private static Optional<String> kernel() {
        try {
            return Optional.of(Files.readString(PROC.resolve("sys/kernel/random/boot_id"))
                            .strip() + "/" + Files.readSymbolicLink(PROC.resolve("self/ns/pid")));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return Optional.empty();
        }
    }

    /** The start of a process that runs; one that only waits for its parent to take note does not. */
    private static Optional<String> start(long pid) {
        try {
            Matcher stat = STAT.matcher(Files.readString(PROC.resolve(pid + "/stat")));
            return stat.matches() && !"ZX".contains(stat.group(1)) ? Optional.of(stat.group(2)) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return boot + "/" + pid + "/" + start;
    }
}
