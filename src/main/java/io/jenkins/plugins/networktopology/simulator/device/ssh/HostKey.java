package io.jenkins.plugins.networktopology.simulator.device.ssh;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;

/** The RSA key of all devices of one fleet, made when the first client asks: it takes a moment. */
final class HostKey implements KeyPairProvider {

    private static final int BITS = 2048;

    private KeyPair pair;

    @Override
    public synchronized Iterable<KeyPair> loadKeys(SessionContext session) {
        if (pair == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(BITS);
                pair = generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no RSA", e);
            }
        }
        return java.util.List.of(pair);
    }
}
