package io.jenkins.plugins.networktopology.session;

import io.jenkins.plugins.networktopology.platform.Dialect;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** What a device asks while it works, a pager's "more" included, and what it is told. Each question is answered once. */
final class Questions {

    private static final String NEXT_PAGE = " ";

    private final Dialect dialect;
    private final List<Map.Entry<String, String>> answers;
    private Optional<String> reply = Optional.empty();

    Questions(Dialect dialect) {
        this.dialect = dialect;
        answers = dialect.answers().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, String> answer) ->
                                answer.getKey().length())
                        .reversed())
                .toList();
    }

    /**
     * The keys to send if the screen's last line waits for us. The question is taken off the screen (a pager) or closed
     * by a line end (others), so that it is not answered again.
     */
    Optional<String> reply(ScreenText screen) {
        String tail = screen.lastLine();
        reply = tail.isBlank() ? Optional.empty() : pager(screen, tail).or(() -> answer(screen, tail));
        return reply;
    }

    String take() {
        return reply.orElseThrow();
    }

    private Optional<String> pager(ScreenText screen, String tail) {
        Optional<Matcher> shown =
                dialect.pager().map(pager -> pager.matcher(tail)).filter(Matcher::find);
        shown.ifPresent(matcher -> screen.eraseFrom(matcher.start()));
        return shown.map(matcher -> NEXT_PAGE);
    }

    private Optional<String> answer(ScreenText screen, String tail) {
        Optional<String> answer = answers.stream()
                .filter(question -> tail.stripTrailing().endsWith(question.getKey()))
                .map(question -> question.getValue() + "\n")
                .findFirst();
        answer.ifPresent(keys -> screen.append("\n"));
        return answer;
    }
}
