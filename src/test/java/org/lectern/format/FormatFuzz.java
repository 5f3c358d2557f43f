package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.testing.FuzzInput;

/** The one form: reached at once, without an error that was not there, and with every comment. */
public final class FormatFuzz {
    private FormatFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String raw = FuzzInput.text(input).replace('\0', ' ');
        forms(FileKind.ARTICLES, "content/articles/a.yaml", raw);
        forms(FileKind.ARTICLES, "content/articles/a.md", raw);
        forms(FileKind.TOPICS, "content/topics.yaml", raw);
        forms(FileKind.LIST, "content/lists/a.yaml", raw);
    }

    private static void forms(FileKind kind, String name, String raw) {
        ListFormatter formatter = ListFormatterTest.formatter();
        formatter.repair(kind, name, raw);
        FormattedText once = formatter.format(kind, name, raw);
        assertThat(once.changes().isEmpty()).as(raw).isEqualTo(!once.isChanged());
        if (once.isChanged()) {
            FormattedText twice = formatter.format(kind, name, once.text());
            assertThat(twice.text()).as("form of %s", raw).isEqualTo(once.text());
            assertThat(ParsedText.of(kind, name, once.text(), new DiagnosticCollector()))
                    .as(raw)
                    .isPresent();
            assertThat(comments(once.text())).as(raw).isEqualTo(comments(raw));
        }
    }

    /** All that stands behind a number sign, in any order: fields move, and their comments with them. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.indexOf('#') >= 0)
                .map(line -> line.substring(line.indexOf('#')).strip())
                .sorted()
                .toList();
    }
}
