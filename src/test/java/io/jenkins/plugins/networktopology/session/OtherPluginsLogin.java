package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Credentials;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.Provider;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A process like a Jenkins controller, where the provider named BC is of another plugin's class loader, which logs in to an
 * OpenSSH server and prints what a command says. A provider is its whole process', so this is a process of its own.
 */
final class OtherPluginsLogin {

    private OtherPluginsLogin() {}

    /** Port, private key file, and the other provider's place among all: 1 is the first. */
    public static void main(String[] arguments) throws Exception {
        URL archive =
                BouncyCastleProvider.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader plugin = new URLClassLoader(new URL[] {archive}, ClassLoader.getPlatformClassLoader());
                Sessions sessions = new SshSessions()) {
            Provider other = (Provider) plugin.loadClass(BouncyCastleProvider.class.getName())
                    .getConstructor()
                    .newInstance();
            Security.insertProviderAt(other, Integer.parseInt(arguments[2]));
            DeviceAddress address = new DeviceAddress("127.0.0.1", Integer.parseInt(arguments[0]));
            Credentials user = new Credentials(System.getProperty("user.name"), "", Optional.of(Path.of(arguments[1])));
            LoginWait wait = new LoginWait(Duration.ofSeconds(5));
            try (DeviceSession host = wait.await(
                    limit -> sessions.open("host-1", address, ScriptedDevice.dialect("linux"), user, limit),
                    Duration.ofSeconds(20))) {
                System.out.println(
                        host.run("echo logged in", Duration.ofSeconds(5)).text());
            }
            if (Security.getProvider("BC") != other) {
                System.out.println("the process' provider BC is another one now");
            }
        }
    }
}
