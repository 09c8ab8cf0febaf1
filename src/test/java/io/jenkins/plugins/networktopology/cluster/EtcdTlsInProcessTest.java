package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.util.Optional;

/** With jetcd's own service stubs. */
class EtcdTlsInProcessTest extends EtcdTlsContract {

    @Override
    EtcdServer etcd(Path directory, Certificates certificates) throws Exception {
        return EtcdInProcess.start(Optional.of(certificates));
    }
}
