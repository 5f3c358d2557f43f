package org.lectern.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.csl.Reference;
import org.lectern.testing.Examples;
import org.lectern.trace.Trail;

/** What a list says of its works, as files to take away. */
class BibliographyTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Parts the records of an example, which are called a, b and so on. */
    private static final String NEXT = "=====\n";

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> becomesMarkdown() throws IOException {
        return Examples.of(
                "bibliographies/markdown.yaml",
                records -> bibliography(records, Manual.APA).under("").markdown());
    }

    @TestFactory
    Stream<DynamicTest> becomesPlainText() throws IOException {
        return Examples.of(
                "bibliographies/text.yaml",
                records -> bibliography(records, Manual.CHICAGO).under("").text(48));
    }

    @TestFactory
    Stream<DynamicTest> isSetInAsEachManualSays() throws IOException {
        return Examples.of("bibliographies/layouts.yaml", records -> {
            Map<String, Object> texts = new TreeMap<>();
            for (Manual manual : Manual.values()) {
                texts.put(manual.id(), bibliography(records, manual).text(48));
            }
            return texts;
        });
    }

    @TestFactory
    Stream<DynamicTest> becomesAPage() throws IOException {
        return Examples.of("bibliographies/html.yaml", records -> {
            String page = bibliography(records, Manual.MLA).html();
            return page.substring(page.indexOf("<body>\n") + 7, page.indexOf("</body>"));
        });
    }

    @Test
    void theIndentsOfAPageAreTheManuals() {
        String record = "type: book\ntitle: T\ncustom: {reference: T}\n";
        assertThat(rules(bibliography(record, Manual.APA))).containsExactly("0.5in", "0.5in");
        assertThat(rules(bibliography(record, Manual.MLA))).containsExactly("1in", "0in");
        assertThat(rules(bibliography(record, Manual.CHICAGO))).containsExactly("0.5in", "0in");
    }

    private static List<String> rules(Bibliography bibliography) {
        String html = bibliography.html();
        return List.of(
                html.replaceAll("(?s).*margin-inline-start: (\\S+);.*", "$1"),
                html.replaceAll("(?s).*p \\+ p \\{ text-indent: (\\S+);.*", "$1"));
    }

    /** Of works with the references that the records give, as if some style had made them; by id. */
    private static Bibliography bibliography(String records, Manual manual) {
        Map<String, String> files = new TreeMap<>();
        for (String record : records.split(NEXT)) {
            char name = (char) ('a' + files.size());
            files.put("articles/" + name + (record.startsWith("---") ? ".md" : ".yaml"), record);
        }
        files.put("site.yaml", "title: A list\nauthor: The editors\nbaseUrl: https://example.org/list/\n");
        try {
            ReadBibliography read = ReadBibliography.of(folder.resolve("list" + NUMBER.getAndIncrement()), files);
            Bibliography made = read.of("apa");
            return new Bibliography(
                    made.title(),
                    made.language(),
                    made.direction(),
                    manual,
                    made.entries().stream()
                            .map(BibliographyTest::withGivenReference)
                            .sorted(Comparator.comparing(
                                    entry -> entry.article().id()))
                            .toList(),
                    made.cited(),
                    made.citing(),
                    new EntryTexts(Trail.NONE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bibliography.Entry withGivenReference(Bibliography.Entry entry) {
        Article article = entry.article();
        String html = (String) article.custom().get("reference");
        Reference reference = new Reference(html);
        return new Bibliography.Entry(article, entry.status(), reference, entry.annotations());
    }
}
