package io.jenkins.plugins.networktopology.verify.command;

import io.jenkins.plugins.networktopology.topology.CommandExpectation;
import io.jenkins.plugins.networktopology.verify.Answer;
import io.jenkins.plugins.networktopology.verify.Check;
import io.jenkins.plugins.networktopology.verify.Inquiry;
import io.jenkins.plugins.networktopology.verify.Judgement;
import io.jenkins.plugins.networktopology.verify.Verdict;
import java.util.List;
import java.util.Optional;

/** One command on one node. A device that refuses the command gives no verdict on what the command would have shown. */
final class CommandCheck implements Check {

    static final String KIND = "command";

    private final String id;
    private final String subject;
    private final CommandExpectation expected;
    private final Inquiry inquiry;
    private Optional<Judgement> judgement = Optional.empty();

    CommandCheck(String id, String subject, CommandExpectation expected, Inquiry inquiry) {
        this.id = id;
        this.subject = subject;
        this.expected = expected;
        this.inquiry = inquiry;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String subject() {
        return subject;
    }

    @Override
    public String node() {
        return inquiry.node();
    }

    @Override
    public List<Inquiry> asks() {
        return List.of(inquiry);
    }

    @Override
    public List<Inquiry> restsOn() {
        return asks();
    }

    @Override
    public boolean costly() {
        return false;
    }

    @Override
    public Optional<Judgement> judge() {
        return judgement;
    }

    void read(Answer answer) {
        judgement = Optional.of(judge(answer));
    }

    private Judgement judge(Answer answer) {
        String command = "\"" + expected.command() + "\"";
        if (answer.failure().isPresent()) {
            return Judgement.of(
                    Verdict.ERROR,
                    "no answer",
                    command + " has no answer: " + answer.failure().orElseThrow());
        }
        if (answer.refusal().isPresent()) {
            String words = answer.refusal().orElseThrow().strip();
            return Judgement.of(Verdict.ERROR, "refused", node() + " refused " + command + ": " + words);
        }
        return Comparison.of(expected).judge(command, answer.text());
    }
}
