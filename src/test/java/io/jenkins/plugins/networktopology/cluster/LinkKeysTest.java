package io.jenkins.plugins.networktopology.cluster;

import java.nio.file.Path;

/** With the real etcd where it is installed. */
class LinkKeysTest extends LinkKeysContract {

    @Override
    EtcdServer etcd(Path directory) throws Exception {
        return EtcdServer.start(directory);
    }
}
