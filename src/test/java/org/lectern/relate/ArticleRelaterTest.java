package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.ListQueries;
import org.lectern.Progress;
import org.lectern.RelatedResult;
import org.lectern.catalog.RelationKind;
import org.lectern.relate.Reason.EditorsChoice;
import org.lectern.testing.Sites;

/** What a list of records gets, from files to suggestions. */
class ArticleRelaterTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    private void record(String id, String... lines) {
        files.put("articles/" + id + ".yaml", "type: report\n" + String.join("\n", lines) + "\n");
    }

    private RelatedResult relate(int top, int threads) throws IOException {
        Path content = Sites.list(folder, files);
        BuildRequest request = new BuildRequest(content, Optional.empty(), Optional.empty(), threads, false, false);
        RelatedResult result = new ListQueries(Progress.SILENT).relate(request, Optional.of(top));
        assertThat(result.sound()).as(result.diagnostics().toString()).isTrue();
        return result;
    }

    private List<RelatedArticle> related(String id) throws IOException {
        return relate(8, 2).related().entrySet().stream()
                .filter(entry -> entry.getKey().value().equals(id))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private String ids(String id) throws IOException {
        return related(id).stream().map(other -> other.id().value()).collect(Collectors.joining(" "));
    }

    private Reason firstReason(String id) throws IOException {
        return related(id).get(0).reasons().get(0);
    }

    @Test
    void putsTheEditorsOwnFirstInTheirOrderAndOnBothSides() throws IOException {
        record("own", "title: Bases in Korea", "related: [{id: zeta, relation: extends}, {id: beta}]");
        record("beta", "title: Arctic ice");
        record("near", "title: Bases in Korea");
        record("alpha", "title: Desert sand", "related: [{id: own, relation: disputes}]");
        record("zeta", "title: Ocean waves");
        assertThat(ids("own")).isEqualTo("zeta beta alpha near");
        assertThat(ids("zeta")).isEqualTo("own");
        assertThat(ids("beta")).isEqualTo("own");
        assertThat(related("own").subList(0, 3))
                .extracting(RelatedArticle::score, other -> kind(other.reasons().get(0)))
                .containsExactly(tuple(0.0, "extends"), tuple(0.0, "related"), tuple(0.0, "is disputes"));
    }

    private static String kind(Reason reason) {
        if (reason instanceof EditorsChoice choice) {
            RelationKind kind = choice.connection().kind();
            return (choice.connection().inverse() ? "is " : "") + kind.written();
        }
        return reason.toString();
    }

    @Test
    void neverDropsTheEditorsOwn() throws IOException {
        record("own", "title: Bases in Korea", "related: [{id: a}, {id: b}, {id: c}]");
        record("a", "title: Arctic ice");
        record("b", "title: Desert sand");
        record("c", "title: Ocean waves");
        record("near", "title: Bases in Korea");
        assertThat(relate(2, 1).related().values().stream().map(List::size).toList())
                .containsExactly(1, 1, 1, 1, 3);
    }

    @Test
    void suggestsNobodyTwice() throws IOException {
        record("own", "title: Bases in Korea", "related: [{id: near}]");
        record("near", "title: Bases in Korea", "related: [{id: own}]");
        record("third", "title: Bases in Korea");
        assertThat(ids("own")).isEqualTo("near third");
        assertThat(ids("near")).isEqualTo("own third");
    }

    @Test
    void respectsNotRelatedOnBothSides() throws IOException {
        record("a", "title: Bases in Korea", "not-related: [b]");
        record("b", "title: Bases in Korea");
        record("c", "title: Bases in Korea");
        assertThat(ids("a")).isEqualTo("c");
        assertThat(ids("b")).isEqualTo("c");
        assertThat(ids("c")).isEqualTo("a b");
    }

    @Test
    void knowsNothingOfDrafts() throws IOException {
        record("a", "title: Bases in Korea", "related: [{id: hidden}]", "not-related: [veiled]");
        record("b", "title: Bases in Korea");
        record("hidden", "title: Bases in Korea", "draft: true");
        record("veiled", "title: Bases in Korea", "draft: true", "related: [{id: b}]");
        assertThat(ids("a")).isEqualTo("b");
        assertThat(ids("b")).isEqualTo("a");
        assertThat(relate(8, 1).related()).hasSize(2);
    }

    @Test
    void suggestsNothingWhereNothingIsShared() throws IOException {
        record("a", "title: Bases in Korea");
        record("b", "title: Arctic ice");
        record("c", "title: The of and");
        assertThat(relate(8, 2).related().values()).containsExactly(List.of(), List.of(), List.of());
    }

    @Test
    void thePagesOfACitationAndSmallNumbersRelateNothing() throws IOException {
        record("a", "title: Bases in Korea", "annotation: Seen by 1200 readers and 12 others.");
        record("b", "title: Arctic ice", "annotation: 'See [@c, p. 1200].'");
        record("c", "title: Desert sand", "annotation: 'See [@e, S. 12-15].'");
        record("d", "title: Ocean waves", "annotation: Seen in 12 of 30 cases.");
        record("e", "title: Mountain air", "annotation: In 1914.");
        record("f", "title: Polar night", "annotation: Of 1914.");
        assertThat(ids("a")).isEmpty();
        assertThat(ids("d")).isEmpty();
        assertThat(ids("e")).startsWith("f");
    }

    @Test
    void takesASingleArticleAndNone() throws IOException {
        assertThat(relate(8, 2).related()).isEmpty();
        record("a", "title: Bases in Korea");
        assertThat(ids("a")).isEmpty();
    }

    @Test
    void readsAbstractAnnotationsAndKeywords() throws IOException {
        record("a", "title: One", "abstract: Missiles fly.");
        record("b", "title: Two", "annotation: Missiles fall.", "annotation-by: Cha");
        record("c", "title: Three", "keyword: [missile]");
        record("d", "title: Missiles");
        record("e", "title: Five");
        assertThat(ids("a")).isEqualTo("c d b").describedAs("keyword and title count twice");
        assertThat(ids("e")).isEmpty();
    }

    @Test
    void theNameOfALinkedWorkIsNotAWordOfTheText() throws IOException {
        record("a", "title: Missiles");
        record("b", "title: One", "abstract: 'Compare [[a]].'");
        record("c", "title: Two", "abstract: Compare.");
        assertThat(ids("b")).isEqualTo("c a");
        assertThat(related("b").get(1).reasons()).containsExactly(new Reason.LinkedHere());
        assertThat(related("a").get(0).reasons()).containsExactly(new Reason.LinkedThere());
    }

    @Test
    void saysSharedTermsAsReadersWriteThem() throws IOException {
        record("a", "title: Base Politics in Japan", "abstract: On base politics and basing rights.");
        record("b", "title: Base politics", "abstract: The rights of NATO.");
        record("c", "title: NATO", "abstract: Bases and politics.");
        assertThat(firstReason("a"))
                .as("rights adds little beside the pair")
                .isEqualTo(new Reason.SharedTerms(List.of("base politics")));
        assertThat(firstReason("c")).isEqualTo(new Reason.SharedTerms(List.of("NATO", "base", "politics")));
    }

    @Test
    void saysNamesOfTwoWordsInTheirCapitals() throws IOException {
        record("a", "title: Bases", "abstract: 'Troops in North Korea, and how North Korea and South Korea met.'");
        record("b", "title: Talks", "abstract: 'What North Korea and what South Korea said.'");
        record("c", "title: Ice of the north", "abstract: Far south nothing is.");
        assertThat(firstReason("a"))
                .as("Korea is told once: what is left of South Korea adds little")
                .isEqualTo(new Reason.SharedTerms(List.of("North Korea")));
    }

    @Test
    void saysTheStrongestReasonFirstAndWhoeverIsNamed() throws IOException {
        files.put("topics.yaml", "[{id: t, label: T}, {id: u, label: U}]\n");
        record("a", "title: Bases in Korea", "author: 'Waltz, Kenneth'", "topics: [t]");
        record("b", "title: Bases in Korea", "abstract: As Waltz would have it.", "topics: [t]");
        record("c", "title: Ice", "topics: [u]");
        record("d", "title: Snow", "topics: [u]");
        assertThat(related("b").get(0).reasons())
                .containsExactly(
                        new Reason.SharedTerms(List.of("Bases", "Korea")),
                        new Reason.SharedTopics(List.of("t")),
                        new Reason.NamedHere("Kenneth Waltz"));
        assertThat(related("a").get(0).reasons()).endsWith(new Reason.NamedThere("Kenneth Waltz"));
    }

    /** A word with a capital may be a name; it is told only where it can be nothing else, and nobody else's. */
    @Test
    void saysOfADoubtfulNameNothing() throws IOException {
        record("church", "title: Bases in Korea", "author: 'Church, Ann'");
        record("kim1", "title: Trade with Korea", "author: 'Kim, Jae'");
        record("kim2", "title: Korea and ice", "author: 'Kim, Sung'");
        record("b", "title: Korea today", "abstract: The Church of Korea and Kim, who built a church there.");
        assertThat(related("b"))
                .hasSize(3)
                .allSatisfy(
                        related -> assertThat(related.reasons()).doesNotHaveAnyElementsOfTypes(Reason.NamedHere.class));
    }

    @Test
    void aTitleAKeywordOrASmallLetterNamesNobody() throws IOException {
        record("church", "title: Ice", "author: 'Church, Ann'");
        record("a", "title: Church and State", "keyword: [Church, church]");
        record("b", "title: Sand", "annotation: All that is said of a church.");
        assertThat(ids("a")).isEqualTo("b");
        assertThat(ids("b")).isEqualTo("a");
        assertThat(related("church")).isEmpty();
    }

    @Test
    void aDoubtfulNameAloneSuggestsNothing() throws IOException {
        record("a", "title: Ice", "author: 'Kim, Jae'");
        record("b", "title: Snow", "author: 'Kim, Sung'");
        record("c", "title: Sand", "abstract: What Kim says.");
        assertThat(related("c")).isEmpty();
    }

    @Test
    void aLongTextWithoutCapitalsMayNameAuthors() throws IOException {
        record("a", "title: Ice and sand", "author: 'Waltz, Kenneth'");
        record(
                "b",
                "title: Ice",
                "abstract: as waltz has it states balance against power whatever they think of it "
                        + "and whoever leads them and so do those that are small and far from any shore");
        record(
                "c",
                "title: Ice",
                "abstract: as walls have it states balance against power whatever they think of it "
                        + "and whoever leads them and so do those that are small and far from any shore");
        assertThat(related("a")).extracting(related -> related.id().value()).containsExactly("b", "c");
        assertThat(related("a").get(0).score())
                .isGreaterThan(related("a").get(1).score() + .02);
        assertThat(related("a").get(0).reasons()).containsExactly(new Reason.SharedTerms(List.of("Ice")));
    }

    @Test
    void saysTheTopicAboveWhereNoneIsShared() throws IOException {
        files.put(
                "topics.yaml",
                "[{id: asia, label: A}, {id: japan, label: J, broader: asia}, {id: korea, label: K, broader: asia}]\n");
        record("a", "title: Bases", "topics: [japan]");
        record("b", "title: Ice", "topics: [korea]");
        record("c", "title: Sand", "topics: []");
        assertThat(related("a"))
                .extracting(RelatedArticle::reasons)
                .containsExactly(List.of(new Reason.NeighbouringTopics("asia")));
    }

    @Test
    void saysTheReadingListWhereNothingElseIsShared() throws IOException {
        files.put("lists/seminar.yaml", "title: S\nsections: [{title: One, items: [a, b]}]\n");
        record("a", "title: Bases");
        record("b", "title: Ice");
        record("c", "title: Sand");
        assertThat(related("a"))
                .extracting(RelatedArticle::reasons)
                .containsExactly(List.of(new Reason.SameList("seminar")));
    }

    @Test
    void saysSharedTopicsTheRarerFirst() throws IOException {
        files.put(
                "topics.yaml",
                "[{id: common, label: Common}, {id: rare, label: Rare}, {id: own, label: Own}, {id: x, label: X}]\n");
        record("a", "title: Bases", "topics: [common, own, rare]");
        record("b", "title: Troops", "topics: [rare, common]");
        record("c", "title: Ice", "topics: [common, x]");
        record("d", "title: Sand", "topics: [x]");
        assertThat(ids("a")).isEqualTo("b c");
        assertThat(firstReason("a")).isEqualTo(new Reason.SharedTopics(List.of("rare", "common")));
    }

    @Test
    void saysTheSameAuthorWhereThatCarriesMost() throws IOException {
        record("a", "title: On bases and ice", "author: 'Cha, Victor D.'");
        record("b", "title: Troops and sand", "author: ['Lee, Ann', 'Cha, V.']");
        record("c", "title: Bases and troops", "author: 'Cha, Robert'");
        record("d", "title: Sand and ice");
        assertThat(related("a"))
                .filteredOn(other -> other.id().value().equals("b"))
                .extracting(other -> other.reasons().get(0))
                .containsExactly(new Reason.SameAuthor("Victor D. Cha"));
        assertThat(related("a"))
                .filteredOn(other -> other.id().value().equals("c"))
                .extracting(other -> other.reasons().get(0))
                .containsExactly(new Reason.SharedTerms(List.of("bases")));
    }

    /** Every random list gives the same on one thread and on several, scores and reasons included. */
    @Test
    void givesTheSameOnAnyNumberOfThreads() throws IOException {
        Random random = new Random(20261124);
        List<String> words =
                List.of("bases", "Korea", "ice", "Arctic", "troops", "of", "the", "drift", "NATO", "rights");
        for (int i = 0; i < 60; i++) {
            String text = IntStream.range(0, 12)
                    .mapToObj(k -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
            record("w" + i, "title: " + text, "author: 'Cha, " + "ABC".charAt(random.nextInt(3)) + "'");
        }
        String one = relate(8, 1).related().toString();
        assertThat(one).contains("SharedTerms").contains("w59");
        for (int threads : List.of(2, 4, 7)) {
            assertThat(relate(8, threads).related()).hasToString(one);
        }
    }
}
