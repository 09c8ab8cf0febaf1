package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.util.Optional;

/** With the real etcd where it is installed. */
class EtcdTlsTest extends EtcdTlsContract {

    @Override
    EtcdServer etcd(Path directory, Certificates certificates) throws Exception {
        return EtcdServer.start(directory, Optional.of(certificates));
    }
}
