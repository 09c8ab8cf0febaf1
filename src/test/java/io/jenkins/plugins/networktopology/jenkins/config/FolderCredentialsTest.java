package io.jenkins.plugins.networktopology.jenkins.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.cloudbees.plugins.credentials.CredentialsProvider;
import hudson.util.FormValidation;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeCredentialStores;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeFolder;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJenkins;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import org.jenkinsci.plugins.plaincredentials.FileCredentials;
import org.jenkinsci.plugins.plaincredentials.StringCredentials;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.core.Authentication;

/** Credentials in a folder's store, asked for in the folder, outside of it, and by the controller. */
class FolderCredentialsTest {

    private static final KubeconfigConnection.DescriptorImpl FORM = new KubeconfigConnection.DescriptorImpl();

    @TempDir
    Path directory;

    private final FakeCredentialStores stores = FakeCredentialStores.open();
    private FakeJenkins jenkins;
    private FakeFolder folder;
    private FakeJob inside;
    private FakeJob outside;

    @BeforeEach
    void start() {
        jenkins = FakeJenkins.start(directory, List.of());
        folder = new FakeFolder(jenkins.root(), "routers");
        inside = new FakeJob(new FakeFolder(folder, "deep"), "net");
        outside = new FakeJob(jenkins.root(), "net");
        stores.file(folder, "of-the-folder", "apiVersion: v1").file(jenkins.root(), "of-all", "apiVersion: v1");
    }

    @AfterEach
    void close() {
        stores.close();
        jenkins.close();
    }

    @Test
    void aBuildFindsThoseOfTheFoldersAroundIt() throws Exception {
        CredentialSource source = CredentialSource.of(new FakeRun(inside, 1, directory.toFile()));
        assertThat(source.find("of-the-folder", FileCredentials.class)).isPresent();
        assertThat(source.find("of-all", FileCredentials.class)).isPresent();
        assertThat(source.find("of-the-folder", StringCredentials.class))
                .as("of another kind")
                .isEmpty();
    }

    @Test
    void aBuildElsewhereAndTheControllerFindNone() throws Exception {
        CredentialSource elsewhere = CredentialSource.of(new FakeRun(outside, 1, directory.toFile()));
        assertThat(elsewhere.find("of-the-folder", FileCredentials.class)).isEmpty();
        assertThat(elsewhere.find("of-all", FileCredentials.class)).isPresent();
        assertThat(CredentialSource.ofController().find("of-the-folder", FileCredentials.class))
                .isEmpty();
    }

    @Test
    void aJobAndItsFolderFindThemWithoutABuild() {
        assertThat(CredentialSource.of(inside).find("of-the-folder", FileCredentials.class))
                .isPresent();
        assertThat(CredentialSource.of(folder).find("of-the-folder", FileCredentials.class))
                .isPresent();
        assertThat(CredentialSource.of(outside).find("of-the-folder", FileCredentials.class))
                .isEmpty();
    }

    @Test
    void whoeverABuildRunsAsMustBeAllowedToUseThem() throws Exception {
        inside.runAs(somebody());
        FakeRun build = new FakeRun(inside, 1, directory.toFile());
        assertThat(CredentialSource.of(build).find("of-the-folder", FileCredentials.class))
                .isPresent();

        inside.refuse(CredentialsProvider.USE_ITEM);
        assertThat(CredentialSource.of(build).find("of-the-folder", FileCredentials.class))
                .isEmpty();
        assertThat(CredentialSource.of(inside).find("of-the-folder", FileCredentials.class))
                .isEmpty();
    }

    @Test
    void aFormInAFolderOffersTheFoldersAndOneElsewhereDoesNot() {
        assertThat(FORM.doFillCredentialsIdItems(inside, ""))
                .extracting(option -> option.value)
                .contains("of-the-folder", "of-all");
        assertThat(FORM.doFillCredentialsIdItems(outside, ""))
                .extracting(option -> option.value)
                .contains("of-all")
                .doesNotContain("of-the-folder");
        assertThat(FORM.doCheckCredentialsId(inside, "of-the-folder").kind).isEqualTo(FormValidation.Kind.OK);
        assertThat(FORM.doCheckCredentialsId(outside, "of-the-folder").kind).isEqualTo(FormValidation.Kind.WARNING);
    }

    private static Authentication somebody() {
        return (Authentication) Proxy.newProxyInstance(
                Authentication.class.getClassLoader(),
                new Class<?>[] {Authentication.class},
                (self, method, arguments) -> switch (method.getName()) {
                    case "equals" -> self == arguments[0];
                    case "hashCode" -> 1;
                    default -> "somebody";
                });
    }
}
