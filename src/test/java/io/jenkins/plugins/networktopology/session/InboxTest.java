package io.jenkins.plugins.networktopology.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InboxTest {

    private final Inbox inbox = new Inbox();

    @Test
    void aCharacterThatIsCutInTwoByPacketsIsOne() throws Exception {
        for (byte each : "Zürich → 東京".getBytes(StandardCharsets.UTF_8)) {
            inbox.write(each);
        }
        assertThat(inbox.receive(Duration.ZERO)).isEqualTo("Zürich → 東京");
    }

    @Test
    void whatIsNoUtf8HoldsNothingUp() throws Exception {
        inbox.write(new byte[] {'a', (byte) 0xff, 'b'}, 0, 3);
        assertThat(inbox.receive(Duration.ZERO)).isEqualTo("a\uFFFDb");
    }

    @Test
    void whatCameBeforeTheEndIsReadBeforeTheEndIsTold() throws Exception {
        inbox.write('x');
        inbox.close();
        assertThat(inbox.receive(Duration.ofSeconds(30))).isEqualTo("x");
        assertThatThrownBy(() -> inbox.receive(Duration.ofSeconds(30))).isInstanceOf(EOFException.class);
    }
}
