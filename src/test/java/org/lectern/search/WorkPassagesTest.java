package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** By which words a work is found, and by which it is not. */
class WorkPassagesTest {
    private static final String TOPICS = """
            - {id: security, label: Security, synonyms: [safety]}
            - {id: alliances, label: Alliances, synonyms: [pacts, leagues], broader: [security]}
            """;

    private static final String WORK = """
            type: article-journal
            title: "The *Origins* of Alliances"
            title-translated: {lang: de, text: Pact origins}
            author: ["Walt, Stephen M.", {family: Cha, given: Victor, person: cha}]
            translator: ["Doe, Jane"]
            issued: 1985-04
            container-title: International Security
            topics: [alliances]
            keyword: [threat balance]
            summary: On threats.
            abstract: They hide it.
            abstract-source: database
            annotations: [{text: "After [@other], see [here](../articles/other.yaml)."}]
            quotes: [{text: Birds flock.}]
            status: {kind: retracted, note: By the editors.}
            reading: {status: read, rating: 4}
            custom: {secret: Hidden words}
            """;

    private static final String OF_PUBLISHERS = "show: {abstracts: [publisher]}\n";

    @TempDir
    private Path folder;

    private ReadCatalog list(String site, String work) throws IOException {
        Map<String, String> files = new HashMap<>(Map.of(
                "topics.yaml", TOPICS,
                "people.yaml", "- {id: cha, name: \"Cha, Victor D.\", also: [\"Cha, V. D.\"]}\n",
                "journals.yaml", "- {container-title: International Security, abbreviation: Int. Secur.}\n",
                "lists/first.yaml", "title: First\nsections: [{title: One, items: [{id: walt}]}]\n",
                "articles/walt.yaml", work,
                "articles/other.yaml", "type: book\ntitle: Other\nauthor: [\"Ode, Ann\"]\nissued: 1990\n"));
        files.put("site.yaml", "title: A list\n" + site);
        return ReadCatalog.of(Sites.list(folder, files));
    }

    private static Map<SearchField, List<String>> passages(ReadCatalog list) {
        WorkTexts texts = new WorkTexts(list.catalog(), list.config(), list.messages());
        return new WorkPassages(list.catalog(), list.messages(), texts)
                .of(walt(list)).stream()
                        .collect(Collectors.groupingBy(
                                Passage::field, Collectors.mapping(Passage::text, Collectors.toList())));
    }

    private static Article walt(ReadCatalog list) {
        return list.catalog().article(new ArticleId("walt")).orElseThrow();
    }

    @Test
    void haveTheFieldsOfTheWork() throws IOException {
        assertThat(passages(list(OF_PUBLISHERS, WORK)))
                .isEqualTo(Map.of(
                        SearchField.TITLE, List.of("The Origins of Alliances", "Pact origins"),
                        SearchField.PEOPLE,
                                List.of(
                                        "Stephen M. Walt",
                                        "Walt, Stephen M.",
                                        "Victor Cha",
                                        "Cha, Victor",
                                        "Victor D. Cha",
                                        "Cha, Victor D.",
                                        "V. D. Cha",
                                        "Cha, V. D.",
                                        "Jane Doe",
                                        "Doe, Jane"),
                        SearchField.TOPICS, List.of("Alliances", "pacts", "leagues", "Security", "safety"),
                        SearchField.SOURCE, List.of("International Security", "Int. Secur.", "1985"),
                        SearchField.KEYWORDS, List.of("threat balance", "Journal article"),
                        SearchField.TEXTS,
                                List.of(
                                        "On threats.",
                                        "After (Ode 1990), see here.",
                                        "Birds flock.",
                                        "Retracted",
                                        "By the editors.")));
    }

    @Test
    void haveAnAbstractWhereTheListPublishesIt() throws IOException {
        ReadCatalog list = list("show: {abstracts: [database]}\n", WORK);
        assertThat(passages(list).getOrDefault(SearchField.TEXTS, List.of())).contains("They hide it.");
    }

    @Test
    void keysArePlacesOfTheSite() throws IOException {
        ReadCatalog list = list("", WORK);
        assertThat(new WorkKeys(list.catalog(), list.config()).of(walt(list)))
                .containsExactly(
                        "=author/cha",
                        "=author/doe-jane",
                        "=author/walt-stephen-m",
                        "=journal/international-security",
                        "=list/first",
                        "=topic/alliances",
                        "=topic/security",
                        "=type/article-journal",
                        "=work/walt");
    }

    @Test
    void theReadingStatusIsAKeyWhereTheListPublishesIt() throws IOException {
        ReadCatalog list = list("show: {reading: true}\n", WORK);
        assertThat(new WorkKeys(list.catalog(), list.config()).of(walt(list))).contains("=reading/read");
        assertThat(WrittenIndex.of(list.files()).index().get("statuses")).isEqualTo(List.of(List.of("read", "Read")));
    }

    /** Nothing of what pages keep back stands in any file. */
    @Test
    void whatPagesKeepBackIsInNoFile() throws IOException {
        String draft = "type: book\ntitle: Unfinished manuscript\ndraft: true\n";
        ReadCatalog list = list(OF_PUBLISHERS, WORK);
        Path content = folder.resolve("content");
        FileTree.write(content, Map.of("articles/draft.yaml", draft));
        String all = String.join("", ReadCatalog.of(content).files().values());
        assertThat(all)
                .doesNotContainIgnoringCase("unfinished")
                .doesNotContain("hide")
                .doesNotContain("secret");
        assertThat(all).doesNotContain("hidden").doesNotContain("=reading").doesNotContain("statuses");
        assertThat(list.catalog().articles()).hasSize(2);
    }

    @Test
    void aTextInAnotherLanguageSaysSo() throws IOException {
        ReadCatalog list = list("language: en\n", WORK + "language: de\n");
        WorkTexts texts = new WorkTexts(list.catalog(), list.config(), list.messages());
        assertThat(texts.of(walt(list)))
                .contains(
                        new WorkTexts.Written("On threats.", ""),
                        new WorkTexts.Written("After (Ode 1990), see here.", ""),
                        new WorkTexts.Written("Birds flock.", "de"));
    }
}
