package io.jenkins.plugins.networktopology.simulator.device.ssh;

import io.jenkins.plugins.networktopology.simulator.device.os.Software.SshAge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.cipher.Cipher;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.kex.DHFactory;
import org.apache.sshd.common.kex.KeyExchangeFactory;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.mac.Mac;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.common.signature.Signature;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;

/** The SSH algorithms of an image's time. The deprecated ones are the point: routers of 2017 have no others. */
@SuppressWarnings("deprecation")
final class Algorithms {

    private static final List<DHFactory> OLD_KEX = List.of(BuiltinDHFactories.dhg14);
    private static final List<DHFactory> NEW_KEX = List.of(
            BuiltinDHFactories.curve25519,
            BuiltinDHFactories.curve25519_libssh,
            BuiltinDHFactories.ecdhp256,
            BuiltinDHFactories.ecdhp384,
            BuiltinDHFactories.dhg14_256);
    private static final List<NamedFactory<Cipher>> OLD_CIPHERS = List.of(
            BuiltinCiphers.aes128cbc, BuiltinCiphers.aes192cbc, BuiltinCiphers.aes256cbc, BuiltinCiphers.tripledescbc);
    private static final List<NamedFactory<Cipher>> NEW_CIPHERS =
            List.of(BuiltinCiphers.aes128ctr, BuiltinCiphers.aes192ctr, BuiltinCiphers.aes256ctr);
    private static final List<NamedFactory<Mac>> OLD_MACS = List.of(BuiltinMacs.hmacsha1, BuiltinMacs.hmacsha196);
    private static final List<NamedFactory<Mac>> NEW_MACS =
            List.of(BuiltinMacs.hmacsha256etm, BuiltinMacs.hmacsha256, BuiltinMacs.hmacsha512);

    private Algorithms() {}

    static void apply(SshAge age, SshServer server) {
        server.setKeyExchangeFactories(keyExchanges(age));
        server.setCipherFactories(pick(age, OLD_CIPHERS, NEW_CIPHERS));
        server.setMacFactories(pick(age, OLD_MACS, NEW_MACS));
        List<NamedFactory<Signature>> signatures = List.of(BuiltinSignatures.rsa);
        List<NamedFactory<Signature>> newer = List.of(BuiltinSignatures.rsaSHA256, BuiltinSignatures.rsaSHA512);
        server.setSignatureFactories(pick(age, signatures, newer));
    }

    private static List<KeyExchangeFactory> keyExchanges(SshAge age) {
        List<KeyExchangeFactory> chosen = new ArrayList<>();
        for (DHFactory factory : pick(age, OLD_KEX, NEW_KEX)) {
            chosen.add(ServerBuilder.DH2KEX.apply(factory));
        }
        return chosen;
    }

    /** New ones come first where both are offered. */
    private static <T> List<T> pick(SshAge age, List<T> old, List<T> modern) {
        return switch (age) {
            case OLD -> old;
            case MIXED -> Stream.concat(modern.stream(), old.stream()).toList();
            case MODERN -> modern;
        };
    }
}
