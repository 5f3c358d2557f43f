package org.lectern.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Printable;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.Tally;

/**
 * Messages as commands of a GitHub workflow, which shows them at their lines. Of each kind it shows ten a step: where
 * there are more, the tenth says so, and the rest are lines of the log.
 */
final class GithubAnnotations {
    private static final int MOST = 10;

    private final UnaryOperator<String> paths;

    /** @param paths gives a file of a message its path in the repository */
    GithubAnnotations(UnaryOperator<String> paths) {
        this.paths = paths;
    }

    /** Errors first, then warnings, then hints, each by place; every line is ended. */
    String of(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        for (Severity severity : Severity.values()) {
            List<Diagnostic> kind = diagnostics.stream()
                    .filter(each -> each.severity() == severity)
                    .toList();
            int shown = kind.size() <= MOST ? kind.size() : MOST - 1;
            kind.subList(0, shown).forEach(each -> out.append(annotation(each)));
            if (shown < kind.size()) {
                out.append("::").append(command(severity)).append("::");
                out.append("and ").append(Tally.of(kind.size() - shown, "more " + severity.word()));
                out.append(", which the log of this step lists\n");
                // A line of ours could be a command only if it began with one.
                kind.subList(shown, kind.size())
                        .forEach(each -> out.append("  ").append(each).append('\n'));
            }
        }
        return out.toString();
    }

    private String annotation(Diagnostic diagnostic) {
        return "::" + command(diagnostic.severity())
                + " file="
                + property(Printable.of(paths.apply(diagnostic.position().file())))
                + ",line=" + diagnostic.position().line()
                + ",col=" + diagnostic.position().column()
                + ",title=" + property(diagnostic.code())
                + "::" + data(diagnostic.message()) + "\n";
    }

    private static String command(Severity severity) {
        return severity == Severity.HINT ? "notice" : severity.word();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
