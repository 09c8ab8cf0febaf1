package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import hudson.model.Run;
import hudson.model.TaskListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeListener;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.report.RunReport;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Jenkins that has neither the JUnit plugin nor the Checks API: none of their classes can be loaded. */
class WithoutOptionalPluginsTest {

    @TempDir
    private Path directory;

    @Test
    void aReportIsKeptAndArchivedAllTheSame() throws Exception {
        FakeRun build = new FakeRun(new FakeJob("job"), 1, directory.toFile());
        FakeListener log = new FakeListener();
        Class<?> type = new Bare().loadClass(LabPublication.class.getName());
        assertThat(type).isNotEqualTo(LabPublication.class);

        Object publication = type.getMethod("of", Run.class, TaskListener.class).invoke(null, build, log);
        type.getMethod("publish", RunReport.class, Path.class)
                .invoke(
                        publication,
                        SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)),
                        directory.resolve("nothing"));

        assertThat(directory.resolve("network-topology/pair-a")).isDirectoryContaining("glob:**/report.json");
        assertThat(directory.resolve("archive/network-topology/pair-a")).isDirectoryContaining("glob:**/report.html");
        assertThat(log.text()).isEmpty();
    }

    /** Loads our publication classes anew, with nothing of the optional plugins to be found. */
    private static final class Bare extends ClassLoader {

        private static final String OURS = LabPublication.class.getPackageName() + ".";

        Bare() {
            super(WithoutOptionalPluginsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("hudson.tasks.junit.")
                    || name.startsWith("hudson.tasks.test.")
                    || name.startsWith("io.jenkins.plugins.checks.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(OURS)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> known = findLoadedClass(name);
                return known == null ? define(name) : known;
            }
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = file.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
