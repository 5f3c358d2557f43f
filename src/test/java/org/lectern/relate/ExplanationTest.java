package org.lectern.relate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.ListQueries;
import org.lectern.Progress;
import org.lectern.UnknownArticleException;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.relate.Explanation.End;
import org.lectern.relate.Explanation.Last;
import org.lectern.relate.Explanation.Part;
import org.lectern.relate.Explanation.Signal;
import org.lectern.relate.Explanation.Standing;
import org.lectern.testing.Sites;

/** Why a work stands where it stands, from files to the sum. */
class ExplanationTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new LinkedHashMap<>();

    @BeforeEach
    void makeList() {
        files.put("topics.yaml", "[{id: bases, label: Bases}, {id: ice, label: Ice}]\n");
        record("a", "title: Bases in Korea", "author: 'Waltz, Ann'", "topics: [bases]", "related: [chosen]");
        record("near", "title: Bases in Korea", "abstract: Waltz is right.", "topics: [bases]", "author: 'Lee, Bo'");
        record("second", "title: Bases in Japan", "topics: [bases]", "author: 'Lee, Bo'");
        record("far", "title: Troops in Korea");
        record("chosen", "title: Gardening", "topics: [ice]");
        record("out", "title: Bases in Korea", "topics: [ice]", "not-related: [a]");
    }

    private void record(String id, String... lines) {
        files.put("articles/" + id + ".yaml", "type: report\n" + String.join("\n", lines) + "\n");
    }

    private List<Explanation> explain(String related, String article, String other)
            throws IOException, UnknownArticleException {
        files.put("site.yaml", "title: T\nrelated: {" + related + "}\n");
        Path content = Sites.list(folder, files);
        BuildRequest request = new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, false);
        return new ListQueries(Progress.SILENT)
                .explain(request, article, Optional.of(other).filter(id -> !id.isEmpty()))
                .explanations();
    }

    private Explanation explain(String other) throws IOException, UnknownArticleException {
        return explain("count: 3", "a", other).get(0);
    }

    @Test
    void takesAScoreApartTheLargestPartFirst() throws Exception {
        Explanation near = explain("near");
        assertThat(near.standing()).isEqualTo(Standing.NEAREST);
        assertThat(near.place()).isEqualTo(2);
        assertThat(near.parts().stream().mapToDouble(Part::value).sum()).isCloseTo(near.score(), within(1e-12));
        assertThat(near.parts()).isSortedAccordingTo((a, b) -> Double.compare(b.value(), a.value()));
        assertThat(near.parts())
                .extracting(Part::signal)
                .containsExactlyInAnyOrder(Signal.WORDS, Signal.COMPANY, Signal.TOPICS, Signal.MENTIONS);
        assertThat(part(near, Signal.TOPICS).details()).containsExactly("bases");
        assertThat(part(near, Signal.MENTIONS).details()).containsExactly("near names Ann Waltz");
        double words = part(near, Signal.WORDS).details().stream()
                .mapToDouble(detail -> Double.parseDouble(detail.substring(detail.lastIndexOf(' '))))
                .sum();
        assertThat(words)
                .as("all shared words")
                .isCloseTo(part(near, Signal.WORDS).value(), within(.002));
    }

    private static Part part(Explanation explanation, Signal signal) {
        return explanation.parts().stream()
                .filter(part -> part.signal() == signal)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isTheScoreOfTheList() throws Exception {
        BuildRequest request = request();
        RelatedArticle listed = new ListQueries(Progress.SILENT)
                .relate(request, Optional.empty()).related().entrySet().stream()
                        .filter(entry -> entry.getKey().value().equals("a"))
                        .findFirst()
                        .orElseThrow()
                        .getValue()
                        .get(1);
        assertThat(explain(listed.id().value()).score()).isCloseTo(listed.score(), within(1e-9));
    }

    private BuildRequest request() throws IOException {
        files.put("site.yaml", "title: T\nrelated: {count: 3}\n");
        Path content = Sites.list(folder, files);
        return new BuildRequest(content, Optional.empty(), Optional.empty(), 2, false, false);
    }

    @Test
    void saysWhyOneIsOrIsNotInTheList() throws Exception {
        assertThat(explain("chosen").standing()).isEqualTo(Standing.CHOSEN);
        assertThat(explain("chosen").place()).isEqualTo(1);
        assertThat(explain("out").standing()).isEqualTo(Standing.NOT_RELATED);
        assertThat(explain("a").standing()).isEqualTo(Standing.ITSELF);
        Explanation far = explain("far");
        assertThat(far.standing()).isEqualTo(Standing.TOO_FAR);
        assertThat(far.place()).isZero();
        assertThat(far.last().taken()).isEqualTo(3);
        assertThat(far.score()).isPositive().isLessThan(far.last().score());
        record("lonely", "title: Moss");
        assertThat(explain("lonely").standing()).isEqualTo(Standing.NOTHING_SHARED);
        assertThat(explain("lonely").parts()).isEmpty();
        files.put("lists/l.yaml", "title: L\nsections: [{title: S, items: [a, near]}]\n");
        assertThat(explain("same-list: false", "a", "near").get(0).standing()).isEqualTo(Standing.SAME_LIST);
    }

    /**
     * Of the two by Lee "near" is the nearer; without the cap "second" would have the third place, never the second.
     */
    @Test
    void blamesTheCapOnlyWhereTheScoreWouldDo() throws Exception {
        Explanation capped = explain("count: 3, per-author: 1", "a", "second").get(0);
        assertThat(capped.standing()).isEqualTo(Standing.ENOUGH_OF_AUTHOR);
        assertThat(capped.last().end()).isEqualTo(End.NEAREST);
        Explanation roomy = explain("count: 8, per-author: 1", "a", "second").get(0);
        assertThat(roomy.standing()).isEqualTo(Standing.ENOUGH_OF_AUTHOR);
        assertThat(roomy.last().end()).isEqualTo(End.ROOM);
        Explanation far = explain("count: 2, per-author: 1", "a", "second").get(0);
        assertThat(far.standing()).isEqualTo(Standing.TOO_FAR);
        assertThat(far.score()).isLessThan(far.last().score());
    }

    @Test
    void saysHowAListEnds() throws Exception {
        assertThat(explain("far").last().end()).isEqualTo(End.NEAREST);
        assertThat(explain("count: 8", "a", "out").get(0).last().end()).isEqualTo(End.ROOM);
        Last chosen = explain("count: 1", "a", "near").get(0).last();
        assertThat(chosen).isEqualTo(new Last(End.CHOSEN, 1, 0));
        assertThat(explain("count: 0", "a", "near").get(0).last()).isEqualTo(chosen);
        assertThat(explain("count: 0", "near", "far").get(0).last()).isEqualTo(new Last(End.NO_PLACES, 0, 0));
        record("lonely", "title: Moss");
        assertThat(explain("count: 3", "lonely", "near").get(0).last()).isEqualTo(new Last(End.ROOM, 0, 0));
    }

    /** Four are the editor's, the fifth place goes to one that only "own", which is among its nearest, can show. */
    @Test
    void saysWhereARescuedOneHasTheLastPlace() throws Exception {
        files.keySet().removeIf(name -> name.startsWith("articles/"));
        String others = "w1, w2, w3, w4, w5, w6, w7, w8, w9";
        record("own", "title: Bases and troops in Korea", "related: [w6, w7, w8, w9]");
        for (int i = 1; i < 10; i++) {
            record("w" + i, "title: Bases and troops in Korea");
        }
        record("loner", "title: Korea of ice", "not-related: [" + others + "]");
        Explanation loner = explain("count: 5", "own", "loner").get(0);
        assertThat(loner.standing()).isEqualTo(Standing.RESCUED);
        assertThat(loner.last()).isEqualTo(new Last(End.RESCUED, 5, 0));
        assertThat(explain("count: 5", "own", "w1").get(0).standing()).isEqualTo(Standing.TOO_FAR);
    }

    /** Two crowds that share a word; nobody has one of the other crowd among the nearest. */
    @Test
    void admitsThatTheSearchDidNotMeetOne() throws Exception {
        StringBuilder items = new StringBuilder("a0");
        for (int i = 0; i < 60; i++) {
            record("a" + i, "title: Bases and troops in Korea");
            record("b" + i, "title: Ice and moss in Korea");
            items.append(i == 0 ? "" : ", a" + i);
        }
        files.put("lists/l.yaml", "title: L\nsections: [{title: S, items: [" + items + "]}]\n");
        files.keySet().removeIf(name -> name.matches("articles/[a-z]+\\.yaml"));
        Explanation missed = explain("same-list: false", "a0", "b0").get(0);
        assertThat(missed.standing()).isEqualTo(Standing.NOT_FOUND);
        assertThat(missed.last()).isEqualTo(new Last(End.ROOM, 0, 0));
    }

    @Test
    void explainsAWholeList() throws Exception {
        assertThat(explain("count: 3", "a", ""))
                .extracting(each -> each.place() + " " + each.other().value())
                .containsExactly("1 chosen", "2 near", "3 second");
    }

    @Test
    void knowsOldIdsAndSaysWhatItDoesNotKnow() throws Exception {
        record("near", "title: Bases in Korea", "aliases: [formerly]");
        assertThat(explain("formerly").other().value()).isEqualTo("near");
        assertThat(explain("count: 3", "formerly", "a").get(0).article().value())
                .isEqualTo("near");
        record("hidden", "title: Bases", "draft: true");
        assertThatThrownBy(() -> explain("hidden")).hasMessage("\"hidden\" is a draft; ask with --drafts");
        assertThatThrownBy(() -> explain("neer"))
                .hasMessage("there is no article \"neer\" on this list; did you mean \"near\"?"
                        + " lectern related prints the ids of all.");
        record("far", "title: Troops in Korea", "ISSN: 0043-8872");
        assertThatThrownBy(() -> explain("neer"))
                .asInstanceOf(InstanceOfAssertFactories.type(UnknownArticleException.class))
                .satisfies(unknown -> assertThat(unknown.diagnostics())
                        .extracting(Diagnostic::code)
                        .contains("check-digit"));
    }
}
