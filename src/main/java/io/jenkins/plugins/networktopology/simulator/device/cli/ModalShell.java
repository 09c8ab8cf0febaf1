package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * A command line with modes: each has its grammar, and a mode inside another one also takes the outer one's commands.
 *
 * @param <S> what the commands act on
 */
public abstract class ModalShell<S> implements Shell {

    private record Question(String text, BiConsumer<String, Transcript> answer) {}

    private Optional<Question> question = Optional.empty();
    private boolean closed;

    /** The shell as its commands want it. */
    protected abstract S self();

    /** The grammars that are tried, the current mode's first. */
    protected abstract List<Grammar<S>> grammars();

    /** The prompt of the current mode. */
    protected abstract String modePrompt();

    /** Says why a line was not understood. */
    protected abstract void refuse(Parsed<S> parsed, String line, Transcript out);

    /** A command of an outer mode was typed: the shell goes there. 1 is the next one out. */
    protected void leaveModes(int levels) {}

    /** What the device prints before every answer. */
    protected void preface(String line, Transcript out) {}

    /** What the device does after a command that it understood. */
    protected void epilogue(Transcript out) {}

    /** Shows a question in place of the next prompt; the next line is its answer. */
    public final void ask(String text, BiConsumer<String, Transcript> answer) {
        question = Optional.of(new Question(text, answer));
    }

    public final void close() {
        closed = true;
    }

    @Override
    public final boolean closed() {
        return closed;
    }

    @Override
    public final String prompt() {
        return question.map(Question::text).orElseGet(this::modePrompt);
    }

    @Override
    public final void execute(String line, Transcript out) {
        if (question.isPresent()) {
            Question asked = question.get();
            question = Optional.empty();
            asked.answer().accept(line.strip(), out);
            return;
        }
        String typed = line.stripTrailing();
        if (typed.isBlank()
                || typed.stripLeading().startsWith("!")
                || typed.stripLeading().startsWith("#")) {
            return;
        }
        preface(typed, out);
        if (Pipes.command(typed).equals(typed) || !Pipes.known(typed)) {
            run(typed, out);
            return;
        }
        Transcript whole = new Transcript();
        run(Pipes.command(typed), whole);
        out.print(Pipes.filter(typed, whole.text()));
    }

    private void run(String line, Transcript out) {
        List<Grammar<S>> tried = grammars();
        Parsed<S> best = null;
        for (int index = 0; index < tried.size(); index++) {
            Parsed<S> parsed = tried.get(index).parse(line);
            if (parsed.action().isPresent()) {
                leaveModes(index);
                parsed.run(self(), out);
                epilogue(out);
                return;
            }
            if (best == null || parsed.offender().column() > best.offender().column()) {
                best = parsed;
            }
        }
        refuse(best, line, out);
    }
}
