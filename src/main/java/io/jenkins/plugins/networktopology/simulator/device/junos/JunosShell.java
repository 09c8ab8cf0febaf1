package io.jenkins.plugins.networktopology.simulator.device.junos;

import io.jenkins.plugins.networktopology.simulator.device.cli.Grammar;
import io.jenkins.plugins.networktopology.simulator.device.cli.ModalShell;
import io.jenkins.plugins.networktopology.simulator.device.cli.Parsed;
import io.jenkins.plugins.networktopology.simulator.device.cli.Screen;
import io.jenkins.plugins.networktopology.simulator.device.cli.Transcript;
import io.jenkins.plugins.networktopology.simulator.device.os.Login;
import java.util.List;

/** A Junos login of class super-user. */
final class JunosShell extends ModalShell<JunosShell> {

    private final JunosSystem system;
    private final Login login;
    private boolean configuring;
    private boolean completeOnSpace = true;
    private List<String> level = List.of();
    private int lines;

    JunosShell(JunosSystem system, Login login) {
        this.system = system;
        this.login = login;
        this.lines = login.rows();
    }

    JunosSystem system() {
        return system;
    }

    Login login() {
        return login;
    }

    void setLines(int value) {
        lines = value;
    }

    void setCompleteOnSpace(boolean value) {
        completeOnSpace = value;
    }

    /** Where in the hierarchy {@code edit} has led. */
    List<String> level() {
        return level;
    }

    void edit(List<String> deeper) {
        level = List.copyOf(deeper);
    }

    void configure() {
        configuring = true;
        level = List.of();
    }

    void leaveConfiguration() {
        configuring = false;
        level = List.of();
        system.unlock(this);
    }

    @Override
    public void abandoned() {
        system.unlock(this);
    }

    @Override
    public String greeting() {
        return "--- JUNOS " + system.version() + " Kernel 64-bit  JNPR-10.3-20170523.350481_build\n";
    }

    @Override
    protected JunosShell self() {
        return this;
    }

    @Override
    protected List<Grammar<JunosShell>> grammars() {
        return List.of(configuring ? JunosConfigure.GRAMMAR : JunosOperational.GRAMMAR);
    }

    @Override
    public String completed(String line) {
        return completeOnSpace ? grammars().get(0).complete(line) : line;
    }

    private String name() {
        return login.user() + system.hostname().map(name -> "@" + name).orElse("");
    }

    @Override
    protected String modePrompt() {
        if (!configuring) {
            return "\n" + name() + "> ";
        }
        String where = level.isEmpty() ? "[edit]" : "[edit " + String.join(" ", level) + "]";
        return "\n" + where + "\n" + name() + "# ";
    }

    @Override
    public Screen screen() {
        return Screen.junos(lines);
    }

    /** Runs an operational command from configuration mode. */
    void runOperational(String line, Transcript out) {
        configuring = false;
        execute(line, out);
        configuring = true;
    }

    @Override
    protected void refuse(Parsed<JunosShell> parsed, String line, Transcript out) {
        int promptWidth = name().length() + 2;
        int column = parsed.kind() == Parsed.Kind.INCOMPLETE
                ? line.length()
                : parsed.offender().column();
        out.line(" ".repeat(promptWidth + column) + "^");
        switch (parsed.kind()) {
            case AMBIGUOUS -> out.line("'" + parsed.offender().text() + "' is ambiguous.");
            case INCOMPLETE -> out.line(configuring ? "missing argument." : "syntax error, expecting <command>.");
            default ->
                out.line(
                        parsed.offender().column() == 0
                                ? "unknown command."
                                : configuring ? "syntax error." : "syntax error, expecting <command>.");
        }
    }
}
