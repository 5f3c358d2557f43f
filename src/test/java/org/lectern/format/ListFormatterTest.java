package org.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.catalog.Article;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.testing.Examples;

class ListFormatterTest {
    private static final String TOPICS = "- {id: sea, label: Sea power, synonyms: [navies, fleets]}\n"
            + "- {id: law, label: The law, synonyms: [fleets]}\n";

    static ListFormatter formatter() {
        SiteConfig config = new SiteConfigReader(new DiagnosticCollector()).missing("content", Optional.empty());
        TopicNames topics =
                TopicNames.of(YamlDocument.parse(new SourceFile("topics.yaml", TOPICS), new DiagnosticCollector())
                        .orElseThrow());
        return new ListFormatter(new SameReading(config, List.of(), Set.of(), topics), topics);
    }

    /** What becomes of a text; what changed nothing the first time changes nothing the second time either. */
    private static String formatted(FileKind kind, String name, String input) {
        ListFormatter formatter = formatter();
        FormattedText once = formatter.format(kind, name, input);
        FormattedText twice = formatter.format(kind, name, once.text());
        assertThat(twice.changes()).isEmpty();
        assertThat(twice.text()).isEqualTo(once.text());
        assertThat(once.changes().isEmpty()).isEqualTo(!once.isChanged());
        return once.leftAlone().isEmpty() ? once.text() : "left alone: " + once.leftAlone();
    }

    /** What pages leave out stays in a value that is fine, and goes from one that is written anew. */
    @Test
    void signsOfDirectionGoOnlyWithAValueThatIsWrittenAnew() {
        String sign = "\u202E";
        assertThat(formatted(
                        FileKind.ARTICLES,
                        "content/articles/a.yaml",
                        "type: book\nissued: 2001\ntitle: 'A" + sign + "b'\nkeyword: x" + sign + ", z\n"))
                .isEqualTo("type: book\ntitle: 'A" + sign + "b'\nissued: 2001\nkeyword: [x, z]\n");
    }

    @TestFactory
    Stream<DynamicTest> records() throws IOException {
        return Examples.of(
                "format/records.yaml", input -> formatted(FileKind.ARTICLES, "content/articles/a.yaml", input));
    }

    @TestFactory
    Stream<DynamicTest> orders() throws IOException {
        return Examples.of(
                "format/order.yaml", input -> formatted(FileKind.ARTICLES, "content/articles/a.yaml", input));
    }

    @TestFactory
    Stream<DynamicTest> markdown() throws IOException {
        return Examples.of(
                "format/markdown.yaml", input -> formatted(FileKind.ARTICLES, "content/articles/a.md", input));
    }

    @TestFactory
    Stream<DynamicTest> topics() throws IOException {
        return Examples.of("format/topics.yaml", input -> formatted(FileKind.TOPICS, "content/topics.yaml", input));
    }

    @TestFactory
    Stream<DynamicTest> lists() throws IOException {
        return Examples.of("format/lists.yaml", input -> formatted(FileKind.LIST, "content/lists/a.yaml", input));
    }

    @TestFactory
    Stream<DynamicTest> repairs() throws IOException {
        return Examples.of(
                "format/repairs.yaml",
                input -> formatter()
                        .repair(FileKind.ARTICLES, "content/articles/a.yaml", input)
                        .text());
    }

    @Test
    void keepsByteOrderMarkAndLineEnds() {
        String input =
                "\uFEFFtitle: T  \r\ntype: book\r\n\r\n# why\r\ndate: Mar 2009\r\nauthor: A, B\r\nabstract: |\r\n  x  \r\n  y";
        assertThat(formatted(FileKind.ARTICLES, "content/articles/a.yaml", input))
                .isEqualTo("\uFEFFtype: book\r\ntitle: T\r\n\r\nauthor: A, B\r\n# why\r\nissued: 2009-03\r\n"
                        + "abstract: |\r\n  x  \r\n  y\r\n");
        assertThat(formatted(FileKind.ARTICLES, "content/articles/a.yaml", "title: T\rtype: book\r"))
                .isEqualTo("type: book\rtitle: T\r");
    }

    @Test
    void takesBlanksFromTheEndsOfLinesWhereTheySayNothing() {
        String input =
                "type: book  \ntitle: T\t# why \nabstract: |  \n  x  \n  \n  y  \n   \ncustom:\n  a: one  \n    two  \n \n";
        assertThat(formatted(FileKind.ARTICLES, "content/articles/a.yaml", input))
                .isEqualTo(
                        "type: book\ntitle: T\t# why\nabstract: |\n  x  \n  \n  y  \n   \ncustom:\n  a: one  \n    two\n\n");
    }

    @Test
    void saysWhatChangedAndWhere() {
        String input = "type: book\ntitle: T\ndate: Mar 2009\ntopics: [Navies]\nauthor: A, B\n";
        FormattedText text = formatter().format(FileKind.ARTICLES, "content/articles/a.yaml", input);
        assertThat(text.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "content/articles/a.yaml:3: date → issued",
                        "content/articles/a.yaml:3: issued: Mar 2009 → 2009-03",
                        "content/articles/a.yaml:4: Navies → sea",
                        "content/articles/a.yaml:5: author goes behind title");
        assertThat(text.text()).isEqualTo("type: book\ntitle: T\nauthor: A, B\nissued: 2009-03\ntopics: [sea]\n");
    }

    @Test
    void leavesAFileWithErrorsAloneAndSaysWhich() {
        FormattedText text = formatter()
                .format(FileKind.ARTICLES, "content/articles/a.yaml", "title: T\ntype: bok\ndate: Mar 2009\n");
        assertThat(text.isChanged()).isFalse();
        assertThat(text.broken()).isTrue();
        assertThat(text.leftAlone()).startsWith("content/articles/a.yaml:2:7: error: \"bok\"");
        assertThat(formatter()
                        .format(FileKind.TOPICS, "content/topics.yaml", "- id: [\n")
                        .broken())
                .isTrue();
    }

    /** A value that is new in a record must be compared too, before a file is written. */
    @Test
    void comparesAllThatAnArticleHas() {
        assertThat(Article.class.getRecordComponents()).hasSize(27);
    }
}
