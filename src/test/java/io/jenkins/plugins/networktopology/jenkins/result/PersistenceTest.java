package io.jenkins.plugins.networktopology.jenkins.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.thoughtworks.xstream.XStream;
import com.thoughtworks.xstream.io.xml.DomDriver;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeJob;
import io.jenkins.plugins.networktopology.jenkins.fake.FakeRun;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.jboss.marshalling.Marshaller;
import org.jboss.marshalling.Marshalling;
import org.jboss.marshalling.MarshallingConfiguration;
import org.jboss.marshalling.Unmarshaller;
import org.jboss.marshalling.river.RiverMarshallerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersistenceTest {

    private static final LabTotals TOTALS =
            LabTotals.of(SampleRun.of("pair-a", SampleRun.lldp("vmx-1:ge-0/0/0", Verdict.FAIL)));

    @Test
    void buildXmlGivesTheActionBack(@TempDir Path build) throws IOException {
        LabResultAction action = new LabResultAction();
        action.put(TOTALS);
        action.onAttached(new FakeRun(new FakeJob("job"), 1, build.toFile()));
        XStream xml = new XStream(new DomDriver());
        xml.allowTypesByWildcard(new String[] {"io.jenkins.plugins.networktopology.**"});

        String text = xml.toXML(action);
        LabResultAction read = (LabResultAction) xml.fromXML(text);

        assertThat(text).contains("<verdict>fail</verdict>").doesNotContain("FakeRun");
        assertThat(read.getRun()).isNull();
        assertThat(read.getLabs()).usingRecursiveFieldByFieldElementComparator().containsExactly(TOTALS);
        read.put(TOTALS);
        assertThat(read.getLabs()).hasSize(1);
    }

    @Test
    void programDatGivesTheTotalsBack() throws IOException, ClassNotFoundException {
        assertThat(river(TOTALS)).usingRecursiveComparison().isEqualTo(TOTALS);
    }

    private static Object river(Object value) throws IOException, ClassNotFoundException {
        RiverMarshallerFactory factory = new RiverMarshallerFactory();
        MarshallingConfiguration configuration = new MarshallingConfiguration();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Marshaller out = factory.createMarshaller(configuration)) {
            out.start(Marshalling.createByteOutput(bytes));
            out.writeObject(value);
            out.finish();
        }
        try (Unmarshaller in = factory.createUnmarshaller(configuration)) {
            in.start(Marshalling.createByteInput(new ByteArrayInputStream(bytes.toByteArray())));
            return in.readObject();
        }
    }
}
