package io.jenkins.plugins.networktopology.cluster;

import java.io.FileWriter;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority, and what it has signed for a server on the loopback and for a client; PEM files. */
public final class Certificates {

    private static final char[] PASSWORD = "unused".toCharArray();

    private final Path directory;
    private final KeyPair authority = keys();
    private final KeyPair client = keys();
    private final X509Certificate root;
    private final KeyPair server = keys();
    private final X509Certificate clientCertificate;
    private final X509Certificate serverCertificate;

    private Certificates(Path directory) throws Exception {
        this.directory = directory;
        this.root = sign("CN=authority", authority, true);
        this.clientCertificate = sign("CN=client", client, false);
        this.serverCertificate = sign("CN=server", server, false);
        write("ca.pem", root);
        write("server.pem", serverCertificate);
        write("client.pem", clientCertificate);
        write("server.key", new JcaPKCS8Generator(server.getPrivate(), null));
        write("client.key", new JcaPKCS8Generator(client.getPrivate(), null));
    }

    public static Certificates in(Path directory) throws Exception {
        return new Certificates(directory);
    }

    private static KeyPair keys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private X509Certificate sign(String name, KeyPair keys, boolean signs) throws Exception {
        Instant now = Instant.now();
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name("CN=authority"),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(now.minus(Duration.ofHours(1))),
                Date.from(now.plus(Duration.ofDays(1))),
                new X500Name(name),
                keys.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(signs));
        GeneralName[] names = {
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"), new GeneralName(GeneralName.dNSName, "localhost")
        };
        builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
        return new JcaX509CertificateConverter()
                .getCertificate(
                        builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate())));
    }

    private void write(String file, Object what) throws IOException {
        try (JcaPEMWriter out =
                new JcaPEMWriter(new FileWriter(directory.resolve(file).toFile()))) {
            out.writeObject(what);
        }
    }

    public Path ca() {
        return directory.resolve("ca.pem");
    }

    Path serverCertificate() {
        return directory.resolve("server.pem");
    }

    Path serverKey() {
        return directory.resolve("server.key");
    }

    public Path clientCertificate() {
        return directory.resolve("client.pem");
    }

    public Path clientKey() {
        return directory.resolve("client.key");
    }

    /** For a client of the JDK's. */
    SSLContext context() throws Exception {
        return context(client, clientCertificate);
    }

    /** For a server of the JDK's. */
    SSLContext serverContext() throws Exception {
        return context(server, serverCertificate);
    }

    private SSLContext context(KeyPair ours, X509Certificate certificate) throws Exception {
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", root);
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        KeyStore identity = KeyStore.getInstance("PKCS12");
        identity.load(null, null);
        identity.setKeyEntry("ours", ours.getPrivate(), PASSWORD, new X509Certificate[] {certificate});
        KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(identity, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
