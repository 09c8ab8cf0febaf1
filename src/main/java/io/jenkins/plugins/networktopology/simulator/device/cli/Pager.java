package io.jenkins.plugins.networktopology.simulator.device.cli;

/** Holds an answer back page by page. */
final class Pager {

    private final Screen screen;
    private final StringBuilder held = new StringBuilder();
    private int room;
    private boolean waiting;
    private boolean quit;
    private Runnable done = () -> {};
    private Runnable afterwards = () -> {};

    Pager(Screen screen) {
        this.screen = screen;
        this.room = screen.lines() - 1;
    }

    static Pager idle() {
        return new Pager(Screen.endless());
    }

    boolean waiting() {
        return waiting;
    }

    /** Calls back when the user has seen the rest. */
    void whenDone(Runnable action) {
        done = action;
    }

    /** What of this output may be shown now. */
    String offer(String text) {
        if (quit) {
            return "";
        }
        if (screen.lines() == 0) {
            return text;
        }
        held.append(text);
        return waiting ? "" : fill();
    }

    /** The user pressed a key at the pager: space shows a page, return a line, q nothing more. */
    String answer(char key) {
        String wiped = screen.erase();
        switch (key) {
            case ' ' -> room = screen.lines() - 1;
            case '\r', '\n' -> room = 1;
            case 'q', 'Q', 3 -> {
                quit = true;
                held.setLength(0);
            }
            default -> {
                return "";
            }
        }
        waiting = false;
        String shown = wiped + fill();
        if (!waiting) {
            Runnable action = done;
            done = () -> {};
            afterwards = action;
        }
        return shown;
    }

    /** Runs what was to happen when the last page was seen; to be called once the page is sent. */
    void settle() {
        Runnable action = afterwards;
        afterwards = () -> {};
        action.run();
    }

    private String fill() {
        StringBuilder page = new StringBuilder();
        while (held.length() > 0) {
            int end = held.indexOf("\n");
            String line = end < 0 ? held.toString() : held.substring(0, end + 1);
            if (room == 0) {
                waiting = true;
                return page + screen.more();
            }
            page.append(line);
            held.delete(0, line.length());
            if (end >= 0) {
                room--;
            }
        }
        return page.toString();
    }
}
