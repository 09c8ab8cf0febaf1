package io.jenkins.plugins.networktopology.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;

/** One conversation with a registry: by HTTPS, with a password or the token that it sends us for. */
final class RegistryClient {

    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String MANIFESTS = "application/vnd.oci.image.index.v1+json,"
            + "application/vnd.oci.image.manifest.v1+json,application/vnd.docker.distribution.manifest.list.v2+json,"
            + "application/vnd.docker.distribution.manifest.v2+json";
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)=\"([^\"]*)\"");

    private final HttpClient http;
    private final RegistryAccess access;

    private RegistryClient(HttpClient http, RegistryAccess access) {
        this.http = http;
        this.access = access;
    }

    static RegistryClient of(RegistryAccess access) throws ClusterException {
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(LIMIT);
        if (access.caCertificates().isPresent()) {
            builder.sslContext(trusting(access.caCertificates().get()));
        }
        return new RegistryClient(builder.build(), access);
    }

    private static SSLContext trusting(String pem) throws ClusterException {
        try {
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int count = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(pem.getBytes(StandardCharsets.UTF_8)))) {
                trusted.setCertificateEntry("ca-" + count++, one);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException unusable) {
            throw ImageRegistries.unusable(unusable);
        }
    }

    HttpResponse<String> get(ImageReference image, String path) throws IOException, InterruptedException {
        Optional<String> login = Optional.ofNullable(access.logins().get(image.registry()))
                .map(secret -> "Basic "
                        + Base64.getEncoder().encodeToString(secret.reveal().getBytes(StandardCharsets.UTF_8)));
        try {
            return get(URI.create("https://" + image.registry() + path), login);
        } catch (SSLException noTls) {
            if (!image.local() || access.caCertificates().isPresent()) {
                throw noTls;
            }
            return get(URI.create("http://" + image.registry() + path), login);
        }
    }

    private HttpResponse<String> get(URI uri, Optional<String> login) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(uri, login);
        Optional<String> challenge = answer.headers().firstValue("WWW-Authenticate");
        if (answer.statusCode() != 401
                || challenge
                        .filter(words -> words.regionMatches(true, 0, "Bearer ", 0, 7))
                        .isEmpty()) {
            return answer;
        }
        Optional<String> token = token(challenge.get(), login);
        return token.isPresent() ? send(uri, token.map("Bearer "::concat)) : answer;
    }

    /** The password goes to nobody who cannot prove who he is. */
    private Optional<String> token(String challenge, Optional<String> login) throws IOException, InterruptedException {
        Optional<URI> realm = parameter(challenge, "realm").map(URI::create);
        if (realm.filter(uri -> "https".equals(uri.getScheme())).isEmpty()) {
            return Optional.empty();
        }
        String query = "service=" + encoded(parameter(challenge, "service")) + "&scope="
                + encoded(parameter(challenge, "scope"));
        HttpResponse<String> answer = send(URI.create(realm.get() + "?" + query), login);
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        JsonNode body = Wire.JSON.readTree(answer.body());
        return Optional.of(body.path("token").asText(body.path("access_token").asText("")))
                .filter(token -> !token.isEmpty());
    }

    private static Optional<String> parameter(String challenge, String name) {
        Matcher each = PARAMETER.matcher(challenge);
        while (each.find()) {
            if (each.group(1).equals(name)) {
                return Optional.of(each.group(2));
            }
        }
        return Optional.empty();
    }

    private static String encoded(Optional<String> value) {
        return URLEncoder.encode(value.orElse(""), StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(URI uri, Optional<String> authorization)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(LIMIT).header("Accept", MANIFESTS);
        authorization.ifPresent(value -> request.header("Authorization", value));
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
