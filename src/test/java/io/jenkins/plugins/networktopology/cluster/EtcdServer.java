package io.jenkins.plugins.networktopology.cluster;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An etcd of a test's own: the real one where it is installed, else one of jetcd's own service stubs in this process. */
public interface EtcdServer extends AutoCloseable {

    /** Starts one in an empty directory. */
    static EtcdServer start(Path directory) throws Exception {
        return start(directory, Optional.empty());
    }

    /** The same with TLS for servers and clients. */
    static EtcdServer start(Path directory, Optional<Certificates> tls) throws Exception {
        Optional<Path> binary = binary();
        return binary.isPresent() ? EtcdProcess.start(binary.get(), directory, tls) : EtcdInProcess.start(tls);
    }

    private static Optional<Path> binary() {
        Stream<Path> named = Stream.ofNullable(System.getenv("ETCD_BIN")).map(Path::of);
        Stream<Path> onPath =
                Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(directory -> Path.of(directory, "etcd"));
        return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
    }

    String endpoint();

    /** What meshnet would write. */
    void put(String key, String value);

    /** All keys with their values. */
    Map<String, String> all();

    /** Key to the revision of its last change; what one transaction changed has one. */
    Map<String, Long> revisions();

    @Override
    void close();
}
