package org.lectern.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.testing.Examples;

/** Works in the styles that readers ask for, from their records to the entry of a bibliography. */
class ReferencesTest {
    private static final List<String> MAIN =
            List.of("apa", "mla", "chicago", "chicago-notes", "harvard", "vancouver", "ieee");
    private static final List<String> OTHERS =
            List.of("ama", "asa", "apsa", "oscola", "gb-t-7714", "iso690-de", "iso690-es", "iso690-fr");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> setsWorksOfEachType() throws IOException {
        return Examples.of("references/types.yaml", record -> entries(record, MAIN));
    }

    @TestFactory
    Stream<DynamicTest> setsWhatManualsAreParticularAbout() throws IOException {
        return Examples.of("references/details.yaml", record -> entries(record, MAIN));
    }

    @TestFactory
    Stream<DynamicTest> setsNames() throws IOException {
        return Examples.of("references/names.yaml", record -> entries(record, MAIN));
    }

    @TestFactory
    Stream<DynamicTest> setsTitles() throws IOException {
        return Examples.of("references/titles.yaml", record -> entries(record, MAIN));
    }

    @TestFactory
    Stream<DynamicTest> setsDates() throws IOException {
        return Examples.of("references/dates.yaml", record -> entries(record, MAIN));
    }

    @TestFactory
    Stream<DynamicTest> setsWorksInTheOtherStyles() throws IOException {
        return Examples.of("references/other-styles.yaml", record -> entries(record, OTHERS));
    }

    private Map<String, Object> entries(String record, List<String> styles) {
        CitedList list = CitedList.of(folder, "en", record);
        Map<String, Object> entries = new TreeMap<>();
        styles.forEach(name -> entries.put(
                name, list.references().of(list.work("a"), list.style(name), "").html()));
        return entries;
    }

    @TestFactory
    Stream<DynamicTest> speaksTheLanguageOfTheList() throws IOException {
        return Examples.of("references/languages.yaml", record -> inLanguages(folder, record));
    }

    static Map<String, Object> inLanguages(Path folder, String record) {
        Map<String, Object> entries = new TreeMap<>();
        for (String language : List.of("ar", "de", "en", "es", "fr", "pt", "zh")) {
            CitedList list = CitedList.of(folder, language, record);
            entries.put(
                    language,
                    list.references().of(list.work("a"), list.style("apa"), "").html());
        }
        return entries;
    }

    @TestFactory
    Stream<DynamicTest> citesInText() throws IOException {
        return Examples.of("references/in-text.yaml", record -> inText(folder, record));
    }

    static Map<String, Object> inText(Path folder, String record) {
        CitedList list = CitedList.of(folder, "en", record);
        Article work = list.work("a");
        List<Cited> places = List.of(
                new Cited(work, "", ""),
                new Cited(work, "page", "14"),
                new Cited(work, "page", "14-15"),
                new Cited(work, "chapter", "3"));
        Map<String, Object> cited = new TreeMap<>();
        for (String name : List.of("apa", "asa", "chicago", "ieee", "iso690-fr", "mla")) {
            Style style = list.style(name);
            cited.put(
                    name,
                    places.stream()
                            .map(place -> list.references()
                                    .inText(place, style, Distinction.NONE)
                                    .plain())
                            .collect(Collectors.joining(" | ")));
        }
        return cited;
    }

    @Test
    void knowsEveryShippedStyleByItsIdAndItsShortNameInAnyCase() {
        CitedList list = CitedList.of(folder, "en", "type: book\ntitle: T\n");

        assertThat(list.references().styles()).extracting(Style::label).containsExactly("APA", "MLA", "Chicago");
        assertThat(ShippedStyles.names()).allSatisfy(name -> {
            assertThat(list.references().style(name)).isPresent();
            assertThat(list.references()
                            .of(list.work("a"), list.style(name), "")
                            .plain())
                    .contains("T");
        });
        assertThat(list.style("Vancouver").id()).isEqualTo("nlm-citation-sequence");
        assertThat(list.references().style("nature")).isEmpty();
    }

    @Test
    void linksToTheWebAlone() {
        CitedList list = CitedList.of(
                folder, "en", "type: book\ntitle: 'T <script>'\nURL: https://example.org/?a=1&b=2\nissued: 2001\n");

        Reference reference = list.references().of(list.work("a"), list.style("apa"), "");

        assertThat(reference.html())
                .isEqualTo("<i>T &lt;script&gt;</i>. (2001)."
                        + " <a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a>");
        assertThat(reference.plain()).isEqualTo("T <script>. (2001). https://example.org/?a=1&b=2");
    }

    @Test
    void abbreviatesJournalsAsTheListDoes() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/a.yaml",
                        "type: article-journal\ntitle: T\ncontainer-title: World Politics\nissued: 2001\n",
                        "journals.yaml",
                        "- {container-title: World Politics, abbreviation: World Pol.}\n"));

        assertThat(list.references().of(list.work("a"), list.style("ama"), "").plain())
                .isEqualTo("T. World Pol. Published online 2001.");
    }

    private static String record(String rest) {
        return "type: book\n" + rest;
    }

    private CitedList several() {
        return CitedList.of(
                folder,
                Map.of(
                        "articles/alone.yaml", record("title: The end\nissued: 2003\n"),
                        "articles/both.yaml", record("title: B\nauthor: ['Lee, Ann', 'Roe, Max']\nissued: 1999\n"),
                        "articles/first.yaml", record("title: The apple\nauthor: 'Lee, Ann'\nissued: 2007\n"),
                        "articles/gogh.yaml",
                                record("title: G\nauthor: {family: Gogh, given: V., non-dropping-particle: van}\n"
                                        + "issued: 1888\n"),
                        "articles/second.yaml", record("title: An orange\nauthor: 'Lee, Ann'\nissued: 2007-03\n"),
                        "articles/third.yaml", record("title: Zebra\nauthor: 'Lee, Ann'\nissued: 2001\n"),
                        "articles/undated.yaml", record("title: U\nauthor: 'Lee, Ann'\n")));
    }

    private static Distinction letter(String suffix) {
        return Distinction.NONE.withSuffix(suffix);
    }

    private static List<String> ids(List<Article> works) {
        return works.stream().map(work -> work.id().value()).toList();
    }

    @Test
    void sortsAsTheStyleDoes() {
        CitedList list = several();

        assertThat(ids(list.references().sorted(list.works(), list.style("apa"))))
                .as("by names, the one before the same with others, then by year; works without names by title")
                .containsExactly("alone", "undated", "third", "first", "second", "both", "gogh");
        assertThat(ids(list.references().sorted(list.works(), list.style("chicago"))))
                .as("Chicago sorts van Gogh under G")
                .containsExactly("alone", "gogh", "undated", "third", "first", "second", "both");
        assertThat(ids(list.references().sorted(list.works(), list.style("mla"))))
                .as("a style without years sorts by title")
                .containsExactly("alone", "first", "second", "undated", "third", "both", "gogh");
        assertThat(list.references().sorted(list.works(), list.style("ieee"))).isEqualTo(list.works());
    }

    @Test
    void sortsByWhomeverAnEntryBeginsWith() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/book.yaml", record("title: A\nauthor: 'Lee, Ann'\nissued: 1999\n"),
                        "articles/podcast.yaml",
                                "type: broadcast\ntitle: The alibi\nhost: 'Koenig, Sarah'\nissued: 2014-10-03\n"
                                        + "container-title: Serial\n",
                        "articles/score.yaml",
                                "type: musical_score\ntitle: Variations\ncomposer: 'Brahms, J.'\n"
                                        + "editor: 'Zorn, D.'\nissued: 1976\n"));

        for (String style : List.of("apa", "mla", "chicago")) {
            assertThat(ids(list.references().sorted(list.works(), list.style(style))))
                    .as(style)
                    .containsExactly("score", "podcast", "book");
        }
        assertThat(list.references()
                        .of(list.work("podcast"), list.style("apa"), "")
                        .plain())
                .isEqualTo("Koenig, S. (2014, October 3). The alibi [Broadcast]. In Serial.");
    }

    @Test
    void tellsWorksOfOneAuthorAndYearApart() {
        CitedList list = several();
        Style apa = list.style("apa");

        assertThat(list.references().distinctions(list.references().sorted(list.works(), apa), apa))
                .isEqualTo(Map.of("first", letter("a"), "second", letter("b")));
        assertThat(list.references().of(list.work("second"), apa, "b").plain())
                .isEqualTo("Lee, A. (2007b). An orange.");
        assertThat(list.references()
                        .inText(new Cited(list.work("second"), "page", "3"), apa, letter("b"))
                        .plain())
                .isEqualTo("Lee, 2007b, p. 3");
        assertThat(list.references()
                        .of(list.work("second"), list.style("apsa"), "b")
                        .plain())
                .as("a style that does not say where the letter goes")
                .isEqualTo("Lee, Ann. 2007b. An Orange.");
        assertThat(list.references().brackets(apa)).isEqualTo(new Brackets("(", "; ", ")"));
    }

    @Test
    void saysThatAWorkIsToComeInTheWordsOfTheLanguage() {
        CitedList list =
                CitedList.of(folder, "de", "type: book\ntitle: T\nauthor: 'Lee, Ann'\nstatus: {kind: forthcoming}\n");

        assertThat(list.references()
                        .of(list.work("a"), list.style("chicago"), "")
                        .plain())
                .isEqualTo("Lee, Ann. Im Erscheinen. T.");
        assertThat(list.references()
                        .of(list.work("a"), list.style("harvard"), "b")
                        .plain())
                .startsWith("Lee, A. (im Druck-b)");
    }

    @Test
    void writesGermanWordsAndDaysWhereStylesHaveEnglishOnes() {
        CitedList list = CitedList.of(
                folder,
                "de",
                "type: review-book\ntitle: T\nauthor: 'Lee, Ann'\nreviewed-title: B\nreviewed-author: 'Kim, Jo'\n"
                        + "container-title: Z\nissued: 1986-06-06\n");

        assertThat(plain(list, "apa")).isEqualTo("Lee, A. (1986). T [Rezension von B, von J. Kim]. Z.");
        assertThat(plain(list, "chicago")).isEqualTo("Lee, Ann. 1986. „T“. Rezension von B, von Jo Kim. Z, 6. Juni.");
        assertThat(plain(list, "mla")).isEqualTo("Lee, Ann. „T“. Rezension von B, von Jo Kim. Z, 6. Juni 1986.");
        CitedList paper = CitedList.of(
                folder, "de", "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986-06-06\n");
        assertThat(plain(paper, "apa")).isEqualTo("T. (1986, 6. Juni). Z.");
        assertThat(plain(paper, "harvard")).isEqualTo("Z (1986) „T“, 6. Juni.");
        CitedList book = CitedList.of(
                folder,
                "de",
                "type: book\ntitle: T\nnumber-of-volumes: 4\nissued: 1999\noriginal-title: U\noriginal-date: 1869\n");
        assertThat(plain(book, "apa")).isEqualTo("T (Bde. 1–4). (1999). (Ursprünglich erschienen als U, 1869)");
        assertThat(plain(book, "chicago-notes")).isEqualTo("T. 4 Bde. 1999. Ursprünglich erschienen als U (1869).");
    }

    @Test
    void writesFrenchWordsAndDaysWhereStylesHaveEnglishOnes() {
        CitedList paper = CitedList.of(
                folder,
                "fr",
                "type: article-newspaper\ntitle: T\nauthor: 'Lee, Ann'\ncontainer-title: Z\nissued: 1986-06-01\n"
                        + "URL: https://example.org/t\naccessed: 1987-02-01\n");

        assertThat(plain(paper, "apa")).isEqualTo("Lee, A. (1986, 1er juin). T. Z. https://example.org/t");
        assertThat(plain(paper, "chicago"))
                .isEqualTo("Lee, Ann. 1986. «\u00a0T\u00a0». Z, 1er juin. https://example.org/t.");
        assertThat(plain(paper, "mla")).startsWith("Lee, Ann. «\u00a0T\u00a0». Z, 1er juin 1986");
        assertThat(plain(paper, "iso690-fr")).contains("1er juin 1986", "le\u00a01er\u00a0février\u00a01987");
        CitedList later = CitedList.of(
                folder, "fr", "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986-06-14\n");
        assertThat(plain(later, "apa")).isEqualTo("T. (1986, 14 juin). Z.");
        CitedList review = CitedList.of(
                folder,
                "fr",
                "type: review-book\ntitle: T\nauthor: 'Lee, Ann'\nreviewed-title: B\ncontainer-title: Z\nissued: 1986\n");
        assertThat(plain(review, "apa")).isEqualTo("Lee, A. (1986). T [Recension de B]. Z.");
        CitedList book = CitedList.of(
                folder, "fr", "type: book\ntitle: T\nissued: 1999\noriginal-title: U\noriginal-date: 1869\n");
        assertThat(plain(book, "apa")).isEqualTo("T. (1999). (Édition originale sous le titre U, 1869)");
    }

    @Test
    void saysOnePageInTheSingularInIso690() {
        String record = "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986\npage: ";
        CitedList one = CitedList.of(folder, "fr", record + "1\n");
        assertThat(plain(one, "iso690-fr")).contains(" p.\u00a01.");
        assertThat(plain(one, "iso690-es")).contains(" p. 1.");
        CitedList several = CitedList.of(folder, "fr", record + "1-3\n");
        assertThat(plain(several, "iso690-fr")).contains(" pp.\u00a01‑3.");
        assertThat(plain(several, "iso690-es")).contains(" pp. 1-3.");
    }

    @Test
    void setsCurlyQuotationMarksWithinGuillemets() {
        CitedList article = CitedList.of(
                folder,
                "fr",
                "type: article-newspaper\ntitle: '«\u00a0A\u00a0» et “B”'\ncontainer-title: Z\nissued: 1986\n");

        assertThat(plain(article, "mla")).isEqualTo("«\u00a0“A” et “B”\u00a0». Z, 1986.");
        String nested = "type: article-newspaper\ntitle: '«\u202f A “B” C\u202f»'\ncontainer-title: Z\nissued: 1986\n";
        CitedList narrow = CitedList.of(folder, "fr", nested);
        assertThat(plain(narrow, "chicago")).contains("«\u00a0“A ‘B’ C”\u00a0».");
        CitedList spanish = CitedList.of(folder, "es", nested.replace("\u202f", ""));
        assertThat(plain(spanish, "chicago")).contains("«“A ‘B’ C”».");
        CitedList one = CitedList.of(
                folder, "es", "type: article-newspaper\ntitle: 'A “B” l’État'\ncontainer-title: Z\nissued: 1986\n");
        assertThat(plain(one, "chicago")).contains("«A “B” l’État».");
    }

    @Test
    void writesSpanishWordsAndDaysWhereStylesHaveEnglishOnes() {
        CitedList paper = CitedList.of(
                folder, "es", "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986-06-06\n");

        assertThat(plain(paper, "apa")).isEqualTo("T. (1986, 6 de junio). Z.");
        assertThat(plain(paper, "mla")).isEqualTo("«T». Z, 6 de junio de 1986.");
        assertThat(plain(paper, "harvard")).isEqualTo("Z (1986) «T», 6 de junio.");
        CitedList read = CitedList.of(
                folder,
                "es",
                "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986-06-01\n"
                        + "URL: https://example.org/t\naccessed: 1987-02-11\n");
        assertThat(plain(read, "iso690-es")).contains("1 de junio de 1986", "[consulta: 11 de febrero de 1987]");
        assertThat(plain(read, "harvard")).contains("1 de junio.", "11 de febrero de 1987");
        CitedList month = CitedList.of(
                folder,
                "es",
                "type: article-newspaper\ntitle: T\ncontainer-title: Z\nissued: 1986-06\n"
                        + "URL: https://example.org/t\naccessed: 1987-02\n");
        assertThat(plain(month, "iso690-es")).contains("junio de 1986", "[consulta: febrero de 1987]");
        CitedList review = CitedList.of(
                folder,
                "es",
                "type: review-book\ntitle: T\nauthor: 'Lee, Ann'\nreviewed-title: B\ncontainer-title: Z\nissued: 1986\n");
        assertThat(plain(review, "apa")).isEqualTo("Lee, A. (1986). T [Reseña de B]. Z.");
        assertThat(plain(review, "mla")).isEqualTo("Lee, Ann. «T». Reseña de B. Z, 1986.");
    }

    private static String plain(CitedList list, String style) {
        return list.references().of(list.work("a"), list.style(style), "").plain();
    }

    @Test
    void makesNoInitialOfAParticleBehindTheGivenName() {
        CitedList list = CitedList.of(
                folder, "de", "type: book\ntitle: T\nauthor: ['Goethe, Johann Wolfgang von', 'hooks, bell']\n");

        assertThat(plain(list, "apa")).isEqualTo("Goethe, J. W. von, & hooks, b. (o.\u00a0J.). T.");
        assertThat(plain(list, "ieee")).startsWith("J. W. von Goethe und b. hooks, T");
        CitedList noble = CitedList.of(folder, "de", "type: book\ntitle: T\nauthor: 'Tal, Karl Freiherr von und zu'\n");
        assertThat(plain(noble, "apa")).startsWith("Tal, K. Freiherr von und zu. (");
    }

    @Test
    void tellsWorksApartInTheFormThatAStyleOfNumbersIsLent() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "site.yaml", "title: L\ncitation: {styles: [vancouver]}\n",
                        "articles/z.yaml", record("title: A\nauthor: 'Kim, Ann'\nissued: 2001\n"),
                        "articles/b.yaml", record("title: B\nauthor: 'Kim, Ann'\nissued: 2001\n")));
        Style vancouver = list.style("vancouver");

        assertThat(list.references().distinctions(list.works(), vancouver)).isEmpty();
        List<Article> sorted = list.references().sortedInText(list.works(), vancouver);
        assertThat(ids(sorted)).containsExactly("z", "b");
        assertThat(list.references().distinctionsInText(sorted, vancouver))
                .isEqualTo(Map.of("z", letter("a"), "b", letter("b")));
        assertThat(list.references().of(list.work("z"), vancouver, "a").plain()).isEqualTo("Kim A. A. 2001a.");
        assertThat(list.references()
                        .inText(new Cited(list.work("z"), "", ""), vancouver, letter("a"))
                        .plain())
                .isEqualTo("Kim 2001a");
    }

    @Test
    void setsATitleOfAnyNumberOfSentences() {
        String title = "Is it? ".repeat(140).strip();
        CitedList list = CitedList.of(folder, "en", "type: book\ntitle: " + title + "\n");

        assertThat(list.references().of(list.work("a"), list.style("mla"), "").plain())
                .contains("Is It? Is It?");
    }

    @Test
    void sortsUndatedWorksFirstUnlessTheyAreToCome() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/dated.yaml", record("title: A\nauthor: 'Lee, Ann'\nissued: 2001\n"),
                        "articles/coming.yaml", record("title: B\nauthor: 'Lee, Ann'\nstatus: {kind: forthcoming}\n"),
                        "articles/retracted.yaml",
                                record("title: C\nauthor: 'Lee, Ann'\nstatus: {kind: retracted}\n")));

        assertThat(ids(list.references().sorted(list.works(), list.style("apa"))))
                .containsExactly("retracted", "dated", "coming");
    }

    @Test
    void sortsWorksOfAYearByTheDayWhereItIsPrinted() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/book.yaml", record("title: Zebra\nauthor: 'Lee, Ann'\nissued: 2016-12\n"),
                        "articles/july.yaml",
                                "type: article-newspaper\ntitle: A\nauthor: 'Lee, Ann'\nissued: 2016-07-21\n",
                        "articles/march.yaml",
                                "type: article-newspaper\ntitle: B\nauthor: 'Lee, Ann'\nissued: 2016-03-02\n"));

        assertThat(ids(list.references().sorted(list.works(), list.style("apa"))))
                .containsExactly("book", "march", "july");
        assertThat(ids(list.references().sorted(list.works(), list.style("harvard"))))
                .containsExactly("july", "march", "book");
    }

    @Test
    void sortsByWhatAnEntryBeginsWith() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/film.yaml",
                        "type: motion_picture\ntitle: Dr. Strangelove\ndirector: 'Kubrick, Stanley'\nissued: 1964\n",
                        "articles/king.yaml",
                        record("title: K\nauthor: 'King, Ann'\nissued: 2001\n"),
                        "articles/lamb.yaml",
                        record("title: L\nauthor: 'Lamb, Ann'\nissued: 2001\n"),
                        "articles/press.yaml",
                        "type: article-newspaper\ntitle: Press\ncontainer-title: The Economist\nissued: 2012-01-02\n"));

        assertThat(ids(list.references().sorted(list.works(), list.style("mla"))))
                .containsExactly("film", "king", "lamb", "press");
        assertThat(ids(list.references().sorted(list.works(), list.style("chicago"))))
                .containsExactly("press", "king", "film", "lamb");
    }

    @Test
    void findsTheNamesThatAnEntryBeginsWithWhateverTheirParticles() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "articles/gogh.yaml",
                                record(
                                        "title: Zebra\neditor: {family: Gogh, given: Vincent, non-dropping-particle: van}\n"),
                        "articles/king.yaml", record("title: K\nauthor: 'King, Ann'\n"),
                        "articles/leeds.yaml",
                                "type: article-newspaper\ntitle: Leeds in 1900\neditor: 'Lee, Ann'\nissued: 2001\n",
                        "articles/lef.yaml", record("title: L\nauthor: 'Leef, Ann'\n"),
                        "articles/vu.yaml", record("title: V\nauthor: 'Vu, Ann'\n")));

        assertThat(ids(list.references().sorted(list.works(), list.style("chicago")))
                        .subList(0, 1))
                .containsExactly("gogh");
        assertThat(ids(list.references().sorted(list.works(), list.style("apa"))))
                .containsExactly("king", "leeds", "lef", "gogh", "vu");
    }

    @Test
    void skipsTheArticleOfATitleWhereTheListIsEnglishAlone() {
        Map<String, String> works = Map.of(
                "site.yaml", "title: L\nlanguage: de\n",
                "articles/a.yaml", record("title: The Zoo\n"),
                "articles/b.yaml", record("title: Ufer\n"),
                "articles/c.yaml", record("title: The Apple\nlanguage: en\n"));
        CitedList list = CitedList.of(folder, works);

        assertThat(ids(list.references().sorted(list.works(), list.style("apa"))))
                .containsExactly("c", "a", "b");
    }

    @Test
    void goesOnAfterTheLetterZ() {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < 28; i++) {
            files.put(
                    "articles/w" + (char) ('A' + i / 26) + (char) ('a' + i % 26) + ".yaml",
                    record("title: T" + (char) ('A' + i / 26) + (char) ('a' + i % 26)
                            + "\nauthor: 'Lee, Ann'\nissued: 2007\n"));
        }
        CitedList list = CitedList.of(folder, files);

        Map<String, Distinction> distinctions = list.references()
                .distinctions(list.references().sorted(list.works(), list.style("apa")), list.style("apa"));

        assertThat(distinctions)
                .hasSize(28)
                .containsEntry("wAa", letter("a"))
                .containsEntry("wAz", letter("z"))
                .containsEntry("wBb", letter("ab"));
    }
}
