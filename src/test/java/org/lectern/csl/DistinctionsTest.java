package org.lectern.csl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;

/** Works that texts would cite in the same words, in the styles that cite by names. */
class DistinctionsTest {
    @TempDir
    private Path folder;

    /** @param authors as YAML, by ids of works of one year; with a number behind a blank, that of another */
    private Map<String, String> cited(String style, Map<String, String> authors) {
        Map<String, String> files = new TreeMap<>();
        authors.forEach((id, names) -> files.put(
                "articles/" + id + ".yaml",
                "type: book\ntitle: Book " + id + "\npublisher: P\nissued: "
                        + (id.startsWith("later") ? 2017 : 2011)
                        + (names.isEmpty() ? "" : "\nauthor: " + names) + "\n"));
        CitedList list = CitedList.of(folder, files);
        Style in = list.style(style);
        List<Article> sorted = list.references().sortedInText(list.works(), in);
        Map<String, Distinction> distinctions = list.references().distinctionsInText(sorted, in);
        Map<String, String> cited = new TreeMap<>();
        for (Article work : sorted) {
            Distinction own = distinctions.getOrDefault(work.id().value(), Distinction.NONE);
            cited.put(
                    work.id().value(),
                    list.references().inText(new Cited(work, "", ""), in, own).plain());
        }
        return cited;
    }

    @Test
    void namesakesHaveInitialsAndNoLetters() {
        Map<String, String> smiths = Map.of(
                "adam", "{family: Smith, given: Adam}",
                "bob", "{family: Smith, given: Bob}",
                "later", "{family: Smith, given: Carl}");
        assertThat(cited("apa", smiths))
                .isEqualTo(Map.of("adam", "A. Smith, 2011", "bob", "B. Smith, 2011", "later", "C. Smith, 2017"));
        assertThat(cited("chicago", smiths))
                .isEqualTo(Map.of("adam", "A. Smith 2011", "bob", "B. Smith 2011", "later", "C. Smith 2017"));
        assertThat(cited("harvard", smiths))
                .as("where works look the same alone")
                .isEqualTo(Map.of("adam", "A. Smith, 2011", "bob", "B. Smith, 2011", "later", "Smith, 2017"));
        assertThat(cited("mla", smiths)).isEqualTo(Map.of("adam", "A. Smith", "bob", "B. Smith", "later", "C. Smith"));
    }

    @Test
    void theWholeNameStandsWhereInitialsAreTheSame() {
        assertThat(cited("apa", Map.of("adam", "'Smith, Adam'", "albert", "'Smith, Albert'")))
                .isEqualTo(Map.of("adam", "Adam Smith, 2011", "albert", "Albert Smith, 2011"));
    }

    @Test
    void initialsMayBeOfTheSamePerson() {
        assertThat(cited("apa", Map.of("a", "'Smith, A.'", "b", "'Smith, Adam'", "c", "'Smith, Adam B.'")))
                .isEqualTo(Map.of("a", "Smith, 2011a", "b", "Smith, 2011b", "c", "Smith, 2011c"));
    }

    @Test
    void formsOfOneGivenNameAreOnePersons() {
        for (String form : List.of("A. B.", "A.B.", "Adam B.", "AB", "A")) {
            assertThat(cited("apa", Map.of("a", "{family: Smith, given: Adam Bert}", "b", smith(form)))
                            .values())
                    .as(form)
                    .containsExactlyInAnyOrder("Smith, 2011a", "Smith, 2011b");
        }
        assertThat(cited("apa", Map.of("a", "'Lee, Ann'", "b", "'Lee, Anna'")))
                .isEqualTo(Map.of("a", "Ann Lee, 2011", "b", "Anna Lee, 2011"));
    }

    private static String smith(String given) {
        return "{family: Smith, given: " + given + "}";
    }

    @Test
    void theFirstAuthorsNamesakeCountsInAllYearsAndALaterOnesWhereWorksLookTheSame() {
        assertThat(cited(
                        "apa",
                        Map.of(
                                "bob", "'Smith, Bob'",
                                "later", "['Smith, Adam', 'Lee, Bo']",
                                "lee", "['Smith, Adam', 'Lee, Cy']")))
                .isEqualTo(Map.of(
                        "bob", "B. Smith, 2011", "later", "A. Smith & Lee, 2017", "lee", "A. Smith & Lee, 2011"));
        assertThat(cited("apa", Map.of("bo", "['Smith, Adam', 'Lee, Bo']", "cy", "['Smith, Adam', 'Lee, Cy']")))
                .isEqualTo(Map.of("bo", "Smith & B. Lee, 2011", "cy", "Smith & C. Lee, 2011"));
    }

    @Test
    void peopleOfTheListAreWhoTheyAre() {
        CitedList list = CitedList.of(
                folder,
                Map.of(
                        "people.yaml", "- id: smith\n  name: Smith, William\n  also: ['Smith, Bill']\n",
                        "articles/a.yaml", "type: book\ntitle: A\nauthor: 'Smith, William'\nissued: 2011\n",
                        "articles/b.yaml", "type: book\ntitle: B\nauthor: 'Smith, Bill'\nissued: 2011\n"));
        Style apa = list.style("apa");
        assertThat(list.references().distinctions(list.references().sorted(list.works(), apa), apa))
                .isEqualTo(Map.of("a", Distinction.NONE.withSuffix("b"), "b", Distinction.NONE.withSuffix("a")));
    }

    @Test
    void namesKeepTheirOrderAndParticles() {
        assertThat(cited("apa", Map.of("a", "{family: 王, given: 伟}", "b", "{family: 王, given: 芳}")))
                .isEqualTo(Map.of("a", "王伟, 2011", "b", "王芳, 2011"));
        assertThat(cited(
                        "apa",
                        Map.of(
                                "a", "{family: Mao, given: Zedong, static-ordering: true}",
                                "b", "{family: Mao, given: Dun, static-ordering: true}")))
                .isEqualTo(Map.of("a", "Mao Zedong, 2011", "b", "Mao Dun, 2011"));
        assertThat(cited(
                        "apa",
                        Map.of(
                                "a", "{family: Humboldt, given: Alexander, dropping-particle: von}",
                                "b", "{family: Humboldt, given: bert}")))
                .isEqualTo(Map.of("a", "A. von Humboldt, 2011", "b", "bert Humboldt, 2011"));
    }

    @Test
    void soManyAuthorsAreNamedAsTellWorksApart() {
        Map<String, String> many = Map.of(
                "kapoor", "['Kapoor, A.', 'Bloom, B.', 'Montez, C.', 'Zu, D.', 'Wu, E.']",
                "kapoor2", "['Kapoor, A.', 'Bloom, B.', 'Zucker, C.', 'Zu, D.']",
                "other", "['Kapoor, A.', 'Doe, B.', 'Zucker, C.', 'Zu, D.']");
        assertThat(cited("apa", many))
                .isEqualTo(Map.of(
                        "kapoor", "Kapoor, Bloom, Montez, et al., 2011",
                        "kapoor2", "Kapoor, Bloom, Zucker, & Zu, 2011",
                        "other", "Kapoor, Doe, et al., 2011"));
        assertThat(cited(
                        "chicago",
                        Map.of(
                                "three",
                                "['Doe, J.', 'Roe, R.', 'Poe, E.']",
                                "four",
                                "['Doe, J.', 'Roe, R.', 'Poe, E.', 'Moe, M.']")))
                .isEqualTo(Map.of("three", "Doe, Roe, and Poe 2011", "four", "Doe, Roe, Poe, and Moe 2011"));
    }

    @Test
    void worksOfOneAuthorAreToldByLettersOrTitles() {
        Map<String, String> lees =
                Map.of("a", "'Lee, Ann'", "b", "'Lee, Ann'", "later", "'Lee, Ann'", "kim", "'Kim, Bo'");
        assertThat(cited("apa", lees))
                .isEqualTo(Map.of("a", "Lee, 2011a", "b", "Lee, 2011b", "later", "Lee, 2017", "kim", "Kim, 2011"));
        assertThat(cited("mla", lees))
                .isEqualTo(Map.of("a", "Lee, Book A", "b", "Lee, Book B", "later", "Lee, Book Later", "kim", "Kim"));
    }
}
