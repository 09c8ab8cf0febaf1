package io.jenkins.plugins.networktopology.session;

import static io.jenkins.plugins.networktopology.session.SessionFailure.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.jenkins.plugins.networktopology.session.SessionException.Kind;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LoginWaitTest {

    private static final Duration LONG = Duration.ofMinutes(5);

    private final LoginWait wait = new LoginWait(Duration.ofSeconds(10), Duration.ofMillis(1));
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void aBootingDeviceIsTriedUntilItLetsUsIn() throws Exception {
        DeviceSession session = new ClosedSession();
        assertThat(wait.await(
                        outcomes(
                                session,
                                Kind.UNREACHABLE,
                                Kind.UNREACHABLE,
                                Kind.AUTHENTICATION,
                                Kind.NO_PROMPT,
                                Kind.CLOSED),
                        LONG))
                .isSameAs(session);
        assertThat(attempts).hasValue(6);
    }

    @Test
    void credentialsCountAsWrongWhenTheyAreRejectedAFewTimesInARow() {
        SessionException wrong = failureOf(() -> wait.await(always(Kind.AUTHENTICATION), LONG));
        assertThat(wrong.kind()).isEqualTo(Kind.AUTHENTICATION);
        assertThat(attempts).hasValue(LoginWait.REJECTIONS);
    }

    @Test
    void rejectionsWithAHangUpBetweenThemAreADeviceThatStillBoots() throws Exception {
        DeviceSession session = new ClosedSession();
        Kind no = Kind.AUTHENTICATION;
        assertThat(wait.await(outcomes(session, no, no, no, no, Kind.CLOSED, no, no, no, no), LONG))
                .isSameAs(session);
        assertThat(attempts).hasValue(10);
    }

    @Test
    void theLastFailureIsToldWhenTheLimitIsOver() {
        LoginWait patient = new LoginWait(Duration.ofSeconds(10), Duration.ofMinutes(1));
        assertThat(failureOf(() -> patient.await(always(Kind.UNREACHABLE), Duration.ofSeconds(1))))
                .hasMessageContaining("attempt 1");
    }

    @Test
    void noAttemptIsMadeThatCouldOnlyFailForWantOfTime() {
        List<Duration> given = new ArrayList<>();
        failureOf(() -> wait.await(
                limit -> {
                    given.add(limit);
                    throw new SessionException(Kind.UNREACHABLE, "attempt " + attempts.incrementAndGet());
                },
                Duration.ofMillis(1_500)));
        assertThat(given).isNotEmpty().allMatch(limit -> limit.compareTo(Duration.ofMillis(900)) > 0);
    }

    @Test
    void anInterruptEndsThePause() {
        LoginWait patient = new LoginWait(Duration.ofSeconds(10), Duration.ofMinutes(1));
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> patient.await(always(Kind.UNREACHABLE), LONG))
                .isInstanceOf(InterruptedException.class);
    }

    private LoginWait.Attempt always(Kind kind) {
        return limit -> {
            throw new SessionException(kind, "attempt " + attempts.incrementAndGet());
        };
    }

    private LoginWait.Attempt outcomes(DeviceSession last, Kind... kinds) {
        Queue<Kind> failures = new ArrayDeque<>(List.of(kinds));
        return limit -> {
            int attempt = attempts.incrementAndGet();
            if (!failures.isEmpty()) {
                throw new SessionException(failures.remove(), "attempt " + attempt);
            }
            return last;
        };
    }

    private static final class ClosedSession implements DeviceSession {
        @Override
        public String node() {
            return "csr-1";
        }

        @Override
        public CommandOutput run(String command, Duration limit) throws SessionException {
            throw new SessionException(Kind.CLOSED, "closed");
        }

        @Override
        public void configure(List<String> lines, Duration limit) throws SessionException {
            throw new SessionException(Kind.CLOSED, "closed");
        }

        @Override
        public String transcript() {
            return "";
        }

        @Override
        public void close() {
            // closed already
        }
    }
}
