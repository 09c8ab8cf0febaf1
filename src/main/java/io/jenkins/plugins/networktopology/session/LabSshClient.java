package io.jenkins.plugins.networktopology.session;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.sshd.client.ClientBuilder;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.OptionalFeature;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;

/**
 * An SSH client for routers of a lab, and for nothing else. Images of 2016 offer only algorithms that are broken or weak
 * today (group14 and group1 with SHA-1, ssh-rsa, CBC, 3DES): they are listed here after all modern ones, because a lab's
 * devices, keys and passwords are throw-away and its network is its own. Host keys are made anew at every boot, so any
 * is accepted and none is remembered; the user's known_hosts, ssh configuration, agent and keys are not read.
 */
@SuppressWarnings("deprecation")
final class LabSshClient {

    private static final List<BuiltinDHFactories> KEY_EXCHANGES = List.of(
            BuiltinDHFactories.curve25519,
            BuiltinDHFactories.curve25519_libssh,
            BuiltinDHFactories.ecdhp256,
            BuiltinDHFactories.ecdhp384,
            BuiltinDHFactories.ecdhp521,
            BuiltinDHFactories.dhg16_512,
            BuiltinDHFactories.dhgex256,
            BuiltinDHFactories.dhg14_256,
            BuiltinDHFactories.dhg14,
            BuiltinDHFactories.dhgex,
            BuiltinDHFactories.dhg1);

    private static final List<BuiltinSignatures> SIGNATURES = List.of(
            BuiltinSignatures.ed25519,
            BuiltinSignatures.nistp256,
            BuiltinSignatures.nistp384,
            BuiltinSignatures.nistp521,
            BuiltinSignatures.rsaSHA512,
            BuiltinSignatures.rsaSHA256,
            BuiltinSignatures.rsa,
            BuiltinSignatures.dsa);

    private static final List<BuiltinCiphers> CIPHERS = List.of(
            BuiltinCiphers.aes128gcm,
            BuiltinCiphers.aes256gcm,
            BuiltinCiphers.aes128ctr,
            BuiltinCiphers.aes192ctr,
            BuiltinCiphers.aes256ctr,
            BuiltinCiphers.cc20p1305_openssh,
            BuiltinCiphers.aes128cbc,
            BuiltinCiphers.aes192cbc,
            BuiltinCiphers.aes256cbc,
            BuiltinCiphers.tripledescbc);

    private static final List<BuiltinMacs> MACS = List.of(
            BuiltinMacs.hmacsha256etm,
            BuiltinMacs.hmacsha512etm,
            BuiltinMacs.hmacsha256,
            BuiltinMacs.hmacsha512,
            BuiltinMacs.hmacsha1,
            BuiltinMacs.hmacsha196,
            BuiltinMacs.hmacmd5,
            BuiltinMacs.hmacmd596);

    private static final int THREADS = 2;
    private static final int OLD_GROUP_BITS = 1024;
    private static final long WINDOW = 128 * 1024L;
    private static final int READ_BUFFER = 8 * 1024;

    static {
        Ed25519.byJavaItself();
    }

    private LabSshClient() {}

    /** A started client; whoever calls closes it. */
    static SshClient start() {
        SshClient client = ClientBuilder.builder()
                .keyExchangeFactories(
                        NamedFactory.setUpTransformedFactories(false, KEY_EXCHANGES, ClientBuilder.DH2KEX))
                .signatureFactories(supported(SIGNATURES))
                .cipherFactories(supported(CIPHERS))
                .macFactories(supported(MACS))
                .serverKeyVerifier((session, address, key) -> true)
                .hostConfigEntryResolver(HostConfigEntryResolver.EMPTY)
                .build();
        client.setKeyIdentityProvider(KeyIdentityProvider.EMPTY_KEYS_PROVIDER);
        configure(client);
        client.start();
        return client;
    }

    private static void configure(SshClient client) {
        client.setNioWorkers(THREADS);
        CoreModuleProperties.PREFERRED_AUTHS.set(client, "publickey,password,keyboard-interactive");
        CoreModuleProperties.PASSWORD_PROMPTS.set(client, 1);
        CoreModuleProperties.PROP_DHGEX_CLIENT_MIN_KEY.set(client, OLD_GROUP_BITS);
        // As OpenSSH does: servers of the time before RFC 4253's final text stumble over an early KEXINIT.
        CoreModuleProperties.SEND_IMMEDIATE_KEXINIT.set(client, false);
        // Limits are the callers'; a session may rest for as long as a lab converges.
        CoreModuleProperties.AUTH_TIMEOUT.set(client, Duration.ZERO);
        CoreModuleProperties.IDLE_TIMEOUT.set(client, Duration.ZERO);
        CoreModuleProperties.SOCKET_KEEPALIVE.set(client, true);
        CoreModuleProperties.TCP_NODELAY.set(client, true);
        // A thousand sessions at a time; answers are short.
        CoreModuleProperties.WINDOW_SIZE.set(client, WINDOW);
        CoreModuleProperties.NIO2_READ_BUFFER_SIZE.set(client, READ_BUFFER);
    }

    /** Without those that this Java does not have. */
    private static <T, E extends NamedFactory<T> & OptionalFeature> List<NamedFactory<T>> supported(List<E> wanted) {
        List<NamedFactory<T>> available = new ArrayList<>();
        wanted.stream().filter(OptionalFeature::isSupported).forEach(available::add);
        return available;
    }
}
