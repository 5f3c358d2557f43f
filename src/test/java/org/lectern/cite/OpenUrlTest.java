package org.lectern.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.testing.Examples;

/** What a library is asked for, key by key. */
class OpenUrlTest {
    private static final String FORMAT = "rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3A";
    private static final String BARE = "type: article-journal\ntitle: T\n";

    /** A line of the expected text is a key with its value; the version and the registry's prefix go without saying. */
    @TestFactory
    Stream<DynamicTest> asksForAWorkKeyByKey(@TempDir Path folder) throws IOException {
        return Examples.of("openurl/works.yaml", record -> {
            String kev = kev(folder, record, Optional.empty());
            assertThat(kev).startsWith("ctx_ver=Z39.88-2004&" + FORMAT).matches("[A-Za-z0-9&=._~%-]+");
            return kev.substring(("ctx_ver=Z39.88-2004&" + FORMAT).length()).replace('&', '\n');
        });
    }

    @TestFactory
    Stream<DynamicTest> asksForWorksOfEveryType(@TempDir Path folder) {
        return Arrays.stream(ArticleType.values())
                .map(type -> DynamicTest.dynamicTest(type.csl(), () -> {
                    String kev = kev(folder, "type: " + type.csl() + "\ntitle: T\n", Optional.empty());
                    assertThat(kev).containsPattern("&rft\\.(a|b|j)?title=T(&|$)");
                }));
    }

    @Test
    void saysWhichListAsks(@TempDir Path folder) {
        assertThat(kev(folder, BARE, Optional.of("https://example.org/list/")))
                .contains("&rfr_id=info%3Asid%2Fexample.org%3Aa&rft.genre=article");
    }

    @Test
    void takesWhatTheListKnowsOfTheJournal(@TempDir Path folder) {
        Catalog catalog = OneRecord.catalog(
                folder,
                Map.of(
                        "articles/a.yaml",
                        BARE + "container-title: World Politics\n",
                        "journals.yaml",
                        "- {container-title: World Politics, ISSN: 0043-8871, eISSN: 1086-3338, abbreviation: WP}\n"));
        assertThat(new OpenUrl(Optional.empty(), catalog.sources()).kev(OneRecord.of(catalog)))
                .endsWith("rft.jtitle=World%20Politics&rft.stitle=WP&rft.issn=0043-8871&rft.eissn=1086-3338");
    }

    @Test
    void aReviewStandsInTheJournalThatTheListKnowsAndHasNotTheBooksNumber(@TempDir Path folder) {
        Catalog catalog = OneRecord.catalog(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: review-book\ntitle: T\ncontainer-title: Foreign Affairs\nISBN: 978-0-691-14453-1\n",
                        "journals.yaml",
                        "- {container-title: Foreign Affairs, ISSN: 0015-7120}\n"));
        assertThat(new OpenUrl(Optional.empty(), catalog.sources()).kev(OneRecord.of(catalog)))
                .contains(FORMAT + "journal")
                .endsWith("&rft.genre=article&rft.atitle=T&rft.jtitle=Foreign%20Affairs&rft.issn=0015-7120");
    }

    @Test
    void joinsTheResolversAddress() {
        assertThat(
                        List.of("https://r.edu/o", "https://r.edu/o?", "https://r.edu/o?a=b", "https://r.edu/o?a=b&")
                                .stream()
                                .map(base -> OpenUrl.link(base, "k=v")))
                .containsExactly(
                        "https://r.edu/o?url_ver=Z39.88-2004&k=v",
                        "https://r.edu/o?url_ver=Z39.88-2004&k=v",
                        "https://r.edu/o?a=b&url_ver=Z39.88-2004&k=v",
                        "https://r.edu/o?a=b&url_ver=Z39.88-2004&k=v");
    }

    private static String kev(Path folder, String record, Optional<String> baseUrl) {
        Catalog catalog = OneRecord.catalog(folder, Map.of("articles/a.yaml", record));
        Article article = OneRecord.of(catalog);
        return new OpenUrl(baseUrl, catalog.sources()).kev(article);
    }
}
