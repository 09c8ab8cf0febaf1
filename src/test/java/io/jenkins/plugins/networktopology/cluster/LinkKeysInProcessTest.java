package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;
import java.util.Optional;

/** With jetcd's own service stubs, which stand in for etcd where it is not installed. */
class LinkKeysInProcessTest extends LinkKeysContract {

    @Override
    EtcdServer etcd(Path directory) throws Exception {
        return EtcdInProcess.start(Optional.empty());
    }
}
