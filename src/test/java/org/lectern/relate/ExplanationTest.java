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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildRequest;
import org.lectern.Progress;
import org.lectern.SiteGenerator;
import org.lectern.UnknownArticleException;
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
        return new SiteGenerator(Progress.SILENT)
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
        RelatedArticle listed = new SiteGenerator(Progress.SILENT)
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
        assertThat(explain("count: 3, per-author: 1", "a", "second").get(0).standing())
                .isEqualTo(Standing.ENOUGH_OF_AUTHOR);
        files.put("lists/l.yaml", "title: L\nsections: [{title: S, items: [a, near]}]\n");
        assertThat(explain("same-list: false", "a", "near").get(0).standing()).isEqualTo(Standing.SAME_LIST);
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
        record("hidden", "title: Bases", "draft: true");
        assertThatThrownBy(() -> explain("hidden")).hasMessage("\"hidden\" is a draft; ask with --drafts");
        assertThatThrownBy(() -> explain("neer"))
                .hasMessage("there is no article \"neer\" on this list; did you mean \"near\"?"
                        + " lectern related prints the ids of all.");
    }
}
