package io.jenkins.plugins.networktopology.simulator.device.ssh;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.SessionContext;

/** The RSA key of all devices of one age in a fleet, made when the first client asks: it takes a moment. */
final class HostKey implements KeyPairProvider {

    private final int bits;
    private KeyPair pair;

    HostKey(int bits) {
        this.bits = bits;
    }

    @Override
    public synchronized Iterable<KeyPair> loadKeys(SessionContext session) {
        if (pair == null) {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(bits);
                pair = generator.generateKeyPair();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this Java has no RSA", e);
            }
        }
        return java.util.List.of(pair);
    }
}
