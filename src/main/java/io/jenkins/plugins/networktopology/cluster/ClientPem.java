package io.jenkins.plugins.networktopology.cluster;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A client certificate and its key in one text: PEM blocks (RFC 7468), in whatever order. */
final class ClientPem {

    private static final Pattern CERTIFICATE = block("CERTIFICATE");
    private static final Pattern KEY = block("PRIVATE KEY");

    private ClientPem() {}

    private static Pattern block(String kind) {
        return Pattern.compile("-----BEGIN " + kind + "-----.*?-----END " + kind + "-----", Pattern.DOTALL);
    }

    /** @throws IllegalArgumentException naming what is missing */
    static EtcdTarget.Identity identity(Confidential pem) {
        String certificates = blocks(CERTIFICATE, pem.reveal());
        String key = blocks(KEY, pem.reveal());
        if (certificates.isEmpty() || key.isEmpty()) {
            throw new IllegalArgumentException("no "
                    + (certificates.isEmpty() ? "BEGIN CERTIFICATE" : "BEGIN PRIVATE KEY (PKCS 8, not encrypted)")
                    + "; expected the client certificate and its key, both PEM");
        }
        return new EtcdTarget.Identity(certificates, Confidential.of(key));
    }

    private static String blocks(Pattern kind, String pem) {
        return kind.matcher(pem).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    }
}
