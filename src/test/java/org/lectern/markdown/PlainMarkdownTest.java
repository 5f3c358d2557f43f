package org.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What is read without the parser is what the parser reads. */
class PlainMarkdownTest {
    private static final MarkdownParser PARSER = new MarkdownParser();
    private static final LinkResolver RESOLVER = link -> new ResolvedLink(link.target(), link.kind() + " LABEL");

    private static final List<String> LANGUAGES =
            List.of("en", "de", "cs", "fr", "es", "no", "da", "pl", "ro", "sv", "ru", "zh", "x-unknown");

    /** What plain texts are made of, usual and odd. */
    private static final List<String> PLAIN = List.of(
            "word",
            "The",
            "a",
            "x1",
            "10",
            "2010",
            "it's",
            "well-known",
            "naïve",
            "straße",
            "état",
            "中文",
            "عربي",
            "(see",
            "note)",
            "end.",
            "so,",
            "why?",
            "e.g.",
            "tw:",
            "Mr.",
            "&",
            "–",
            "…",
            "*one*",
            "**two**",
            "_three_",
            "__four__",
            "\"five\"",
            "\"it's six.\"",
            "*seven eight*",
            "*isn't*",
            "(*nine*)",
            "(\"ten\"),",
            "\"a, *b* c\"",
            "*a \"b\" c*",
            "[eleven](https://example.org/a)",
            "[t welve](https://example.org/b.pdf)",
            "[[thirteen]]",
            "([[four-teen]]),",
            "[[fifteen]]'s",
            "\"[[sixteen]] seventeen\"",
            "*[[eighteen]]*",
            "“",
            "”",
            "«",
            "»",
            "。",
            "50%",
            "$5",
            "a/b");

    private static final List<String> BETWEEN = List.of(
            " ", " ", " ", " ", " ", " ", " ", "", "  ", "\n", "\n", "\n\n", "\n\n\n", "\n- ", "\n- ", "\n\n- ", " - ",
            ". ");

    private static final List<String> ANYTHING = List.of(
            "a",
            "word",
            "1",
            "1.",
            "2)",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\n\n",
            "\n- ",
            "- ",
            "* ",
            "+ ",
            "*",
            "**",
            "_",
            "__",
            "\"",
            "'",
            ".",
            "..",
            "...",
            ". . .",
            ",",
            ";",
            ":",
            "!",
            "?",
            "(",
            ")",
            "[",
            "]",
            "[[",
            "]]",
            "](",
            "[^1]",
            "[@x]",
            "[a](https://x.org)",
            "[a]: https://x.org",
            "-",
            "--",
            "---",
            "/",
            "//",
            "://",
            "http://a.b",
            "www.",
            "@",
            "a@b.org",
            "#",
            "# ",
            "=",
            "===",
            "+",
            "~",
            "~~",
            "|",
            "|-|",
            "`",
            "```",
            "<",
            ">",
            "> ",
            "<<",
            ">>",
            "<b>",
            "<!--",
            "\\",
            "{",
            "{{",
            "}",
            "^",
            "$",
            "%",
            "&",
            "&amp;",
            "&#33;",
            "\t",
            "    ",
            "\u00A0",
            "\u200C",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\uD83D",
            "e\u0301",
            "\u0915\u200C\u093F",
            "\u0000",
            "\u0001",
            "ﬀ",
            "＜",
            "\u1FEF");

    private static final class Comparison {
        private int plain;

        void of(String markdown, String language) {
            MarkdownSource source = new MarkdownSource(
                    markdown, language, (line, column) -> new SourcePosition("f", line, column), 3, "p-");
            Quotes quotes = Quotes.of(language);
            Optional<Text> read = PlainMarkdown.read(source, quotes);
            if (read.isEmpty()) {
                return;
            }
            plain++;
            DiagnosticCollector diagnostics = new DiagnosticCollector();
            Text parsed = PARSER.parsed(source, quotes, new Findings(source, diagnostics));
            assertThat(diagnostics.sorted()).as(markdown).isEmpty();
            assertThat(shown(read.get())).as(markdown).isEqualTo(shown(parsed));
        }

        private static String shown(Text text) {
            return String.join(
                    "\n",
                    text.language(),
                    text.html(RESOLVER),
                    text.links().toString(),
                    text.unread().toString());
        }
    }

    private static String random(Random random, List<String> of, List<String> between, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(most) + 1; i > 0; i--) {
            text.append(of.get(random.nextInt(of.size())));
            text.append(between.get(random.nextInt(between.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void readsPlainTextsAsTheParserDoes(long seed) {
        Random random = new Random(seed);
        Comparison comparison = new Comparison();
        for (int i = 0; i < 1_500; i++) {
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            comparison.of(random(random, PLAIN, BETWEEN, 12), language);
            comparison.of("- " + random(random, PLAIN, BETWEEN, 6).strip() + "\n", language);
            comparison.of(random(random, ANYTHING, List.of("", "", " ", "word"), 8), language);
            comparison.of(random(random, PLAIN, ANYTHING, 4), language);
        }
        assertThat(comparison.plain).isGreaterThan(500);
    }

    @Test
    void knowsEveryCharacter() {
        Comparison comparison = new Comparison();
        List<String> each = IntStream.range(1, 0x10000)
                .mapToObj(c -> String.valueOf((char) c))
                .toList();
        List<String> plain = each.stream()
                .filter(c -> isPlain("a" + c + "b " + c + " c" + c))
                .toList();
        for (int i = 0; i < plain.size(); i += 100) {
            StringBuilder text = new StringBuilder("Each: ");
            for (String c : plain.subList(i, Math.min(plain.size(), i + 100))) {
                text.append('a')
                        .append(c)
                        .append("b ")
                        .append(c)
                        .append(" c")
                        .append(c)
                        .append(' ');
            }
            comparison.of(text.append('.').toString(), "en");
        }
        assertThat(plain).contains("é", "中", "’", ",").doesNotContain("<", "\\", "`", "\u0000", "\uD83D");
        assertThat(comparison.plain).isGreaterThan(400);
    }

    private static boolean isPlain(String markdown) {
        MarkdownSource source = new MarkdownSource(markdown, "en", (l, c) -> new SourcePosition("f", l, c), 3, "p-");
        return PlainMarkdown.read(source, Quotes.of("en")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One sentence, and another one.",
                "\n\nA paragraph\nof two lines.\n\nAnd the author's *own* “words” (2010).\n",
                "Words.\n\n- one **item**\n- another\n",
                "Read with [[mccalla1996]], \"who explains it\", and see [a page](https://example.org/x)."
            })
    void needsNoParserForWords(String markdown) {
        assertThat(isPlain(markdown)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "# Heading",
                "a `b` c",
                "1. one",
                "* one",
                "    code",
                "a  \nb",
                "a -- b",
                "a <b>b</b>",
                "see [@lee2007]",
                "a *b",
                "\"a",
                "a & b&amp;",
                "[a](javascript:x)",
                "[a](b.md)",
                "https://example.org",
                "www.example.org",
                "me@example.org",
                "- a\n\n- b"
            })
    void leavesTheRestToTheParser(String markdown) {
        assertThat(isPlain(markdown)).isFalse();
    }
}
