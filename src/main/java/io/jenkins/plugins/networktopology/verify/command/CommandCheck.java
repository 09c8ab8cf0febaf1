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

    private final String id;
    private final CommandExpectation expected;
    private final Inquiry inquiry;
    private final Optional<String> notReady;
    private Optional<Judgement> judgement = Optional.empty();

    CommandCheck(String id, CommandExpectation expected, Inquiry inquiry, Optional<String> notReady) {
        this.id = id;
        this.expected = expected;
        this.inquiry = inquiry;
        this.notReady = notReady;
        notReady.ifPresent(reason -> judgement = Optional.of(Judgement.of(
                Verdict.NOT_READY, "", inquiry.node() + " never became ready: " + reason + "; nothing was asked")));
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String kind() {
        return "command";
    }

    @Override
    public String subject() {
        return inquiry.node() + ": " + expected.name();
    }

    @Override
    public String node() {
        return inquiry.node();
    }

    @Override
    public List<Inquiry> asks() {
        return notReady.isPresent() ? List.of() : List.of(inquiry);
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
        if (answer.inquiry().equals(inquiry)) {
            judgement = Optional.of(judge(answer));
        }
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
