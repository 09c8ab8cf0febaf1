package io.jenkins.plugins.networktopology.simulator.device.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * A terminal line: echoes what is typed, hands lines to the shell, plays its answers page by page. What is typed while
 * an answer is printed waits its turn, as it does in a device's input buffer. All methods are called in order by one
 * caller at a time.
 */
public final class Terminal {

    private static final char BACKSPACE = 8;
    private static final char DELETE = 127;
    private static final char CONTROL_C = 3;
    private static final char CONTROL_D = 4;
    private static final char CONTROL_U = 21;
    private static final char CONTROL_Z = 26;

    private final Shell shell;
    private final Wire wire;
    private final Ailment ailment;
    private final LineEditor editor = new LineEditor();
    private final Deque<Character> typedAhead = new ArrayDeque<>();
    private Pager pager = Pager.idle();
    private boolean busy = true;
    private boolean over;
    private boolean working;

    public Terminal(Shell shell, Wire wire, Ailment ailment) {
        this.shell = shell;
        this.wire = wire;
        this.ailment = ailment;
    }

    /** Greets and prompts. */
    public void open() {
        send(shell.greeting());
        prompt();
    }

    /** Takes what came in from the user. */
    public void type(String text) {
        for (char each : text.toCharArray()) {
            typedAhead.add(each);
        }
        work();
    }

    /** The device prints something on its own. */
    public void interject(String text) {
        if (!over) {
            send(text);
        }
    }

    /** The connection is gone. */
    public void gone() {
        over = true;
        shell.abandoned();
    }

    private void work() {
        if (working) {
            return;
        }
        working = true;
        while (!typedAhead.isEmpty() && !over && (!busy || pager.waiting())) {
            char next = typedAhead.poll();
            if (pager.waiting()) {
                turnPage(next);
            } else {
                key(next);
            }
        }
        working = false;
    }

    private void key(char key) {
        switch (key) {
            case '\r', '\n' -> {
                if (editor.isLineEnd(key)) {
                    wire.send("\r\n");
                    run(editor.take());
                }
            }
            case BACKSPACE, DELETE -> wire.send(editor.rubOut());
            case CONTROL_U -> wire.send(editor.rubOutAll());
            case CONTROL_C -> {
                editor.take();
                wire.send("^C\r\n" + shell.prompt());
            }
            case CONTROL_D -> {
                if (editor.isEmpty()) {
                    wire.send("\r\n");
                    run("exit");
                }
            }
            case CONTROL_Z -> {
                editor.take();
                Transcript out = new Transcript();
                shell.controlZ(out);
                wire.send("^Z\r\n");
                play(out);
            }
            default -> {
                if (key == ' ') {
                    wire.send(editor.replaceTail(shell.completed(editor.text())));
                }
                wire.send(editor.insert(key));
            }
        }
    }

    private void run(String line) {
        Transcript out = new Transcript();
        shell.execute(line, out);
        play(out);
    }

    private void play(Transcript out) {
        busy = true;
        for (Transcript.Step note : out.later()) {
            wire.after(note.pause(), () -> interject(note.text()));
        }
        String survived = ailment.survives(out.text());
        if (survived.length() < out.text().length()) {
            wire.after(ailment.slowness(), () -> {
                send(survived);
                hangUp();
            });
            return;
        }
        Duration slowness = out.steps().isEmpty() ? Duration.ZERO : ailment.slowness();
        pager = new Pager(shell.screen());
        if (slowness.isZero()) {
            next(out.steps().iterator());
        } else {
            wire.after(slowness, () -> next(out.steps().iterator()));
        }
    }

    private void next(Iterator<Transcript.Step> steps) {
        while (steps.hasNext() && !over) {
            Transcript.Step step = steps.next();
            if (!step.pause().isZero()) {
                wire.after(step.pause(), () -> {
                    show(step.text());
                    next(steps);
                });
                return;
            }
            show(step.text());
        }
        if (!pager.waiting()) {
            finish();
        } else {
            pager.whenDone(this::finish);
        }
    }

    private void show(String text) {
        send(pager.offer(text));
    }

    private void turnPage(char key) {
        send(pager.answer(key));
        pager.settle();
    }

    private void finish() {
        if (shell.closed()) {
            hangUp();
            return;
        }
        prompt();
        work();
    }

    private void prompt() {
        if (!over) {
            busy = false;
            wire.send(lineEnds(shell.prompt()));
        }
    }

    private void send(String text) {
        if (!text.isEmpty() && !over) {
            wire.send(lineEnds(text));
        }
    }

    private void hangUp() {
        if (!over) {
            over = true;
            wire.hangUp();
        }
    }

    private static String lineEnds(String text) {
        return String.join("\r\n", List.of(text.split("\n", -1)));
    }
}
