package io.jenkins.plugins.networktopology.jenkins.fake;

import io.jenkins.plugins.networktopology.session.SshSessions;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.stream.Stream;

/**
 * Loaders as in a controller with another plugin that has an SSHD: the same classes, and none of them is the same. Each
 * looks for its own first.
 */
public final class OtherSshd extends URLClassLoader {

    private static final String SSHD = "org.apache.sshd.";
    private static final String OURS = "io.jenkins.plugins.networktopology.";

    private final String[] own;

    private OtherSshd(Stream<String> types, String... own) {
        super(types.map(OtherSshd::archive).distinct().toArray(URL[]::new), OtherSshd.class.getClassLoader());
        this.own = own;
    }

    /** The loader of a thread that finds another plugin's SSHD. */
    public static OtherSshd ofThread() {
        return new OtherSshd(sshd(), SSHD);
    }

    /** The loader of our plugin, in which nothing of SSHD has been used yet. */
    public static OtherSshd ofPlugin() {
        return new OtherSshd(
                Stream.concat(sshd(), Stream.of(SshSessions.class.getName(), OtherSshd.class.getName())), SSHD, OURS);
    }

    private static Stream<String> sshd() {
        return Stream.of(SSHD + "client.SshClient", SSHD + "common.SshException");
    }

    private static URL archive(String type) {
        try {
            return Class.forName(type, false, OtherSshd.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (Stream.of(own).noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }
}
