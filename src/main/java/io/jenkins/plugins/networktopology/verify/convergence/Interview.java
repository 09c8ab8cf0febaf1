package io.jenkins.plugins.networktopology.verify.convergence;

import io.jenkins.plugins.networktopology.session.CommandOutput;
import io.jenkins.plugins.networktopology.session.DeviceSession;
import io.jenkins.plugins.networktopology.session.SessionException;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.SessionSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The talk with one device: one session for all of it, opened when first needed and again when it broke. For one thread
 * at a time.
 */
final class Interview implements AutoCloseable {

    private final SessionSource source;
    private Optional<DeviceSession> session = Optional.empty();
    private Optional<String> unreachable = Optional.empty();
    private int opened;

    Interview(SessionSource source) {
        this.source = source;
    }

    /** Begins a new look: a device that could not be reached is tried again. */
    void begin() {
        unreachable = Optional.empty();
    }

    /** Asks once; when the connection had died since the last time, once more on a new one. */
    Answer ask(Inquiry inquiry) throws InterruptedException {
        boolean reused = session.isPresent();
        List<CommandOutput> outputs = new ArrayList<>();
        try {
            return Answer.complete(inquiry, run(inquiry, outputs));
        } catch (SessionException e) {
            close();
            if (reused && e.kind() == SessionException.Kind.CLOSED && outputs.isEmpty()) {
                return ask(inquiry);
            }
            return Answer.failed(inquiry, outputs, e.getMessage(), e.received());
        }
    }

    private List<CommandOutput> run(Inquiry inquiry, List<CommandOutput> outputs)
            throws SessionException, InterruptedException {
        DeviceSession open = open();
        for (String command : inquiry.commands()) {
            outputs.add(open.run(command, inquiry.limit()));
        }
        return outputs;
    }

    private DeviceSession open() throws SessionException, InterruptedException {
        if (unreachable.isPresent()) {
            throw new SessionException(SessionException.Kind.UNREACHABLE, unreachable.orElseThrow());
        }
        if (session.isEmpty()) {
            try {
                session = Optional.of(source.open());
                opened++;
            } catch (SessionException e) {
                unreachable = Optional.of(e.getMessage());
                throw e;
            }
        }
        return session.orElseThrow();
    }

    /** How often the session had to be replaced. */
    int reopened() {
        return Math.max(0, opened - 1);
    }

    @Override
    public void close() {
        session.ifPresent(DeviceSession::close);
        session = Optional.empty();
    }
}
