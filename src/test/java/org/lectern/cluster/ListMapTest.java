package org.lectern.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.cluster.ListMap.Name;
import org.lectern.concurrent.Workers;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.read.CatalogReader;
import org.lectern.relate.ArticleRelater;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.testing.Sites;

class ListMapTest {
    @TempDir
    private Path folder;

    private final Map<String, String> files = new TreeMap<>();

    private void add(String id, String title, String... more) {
        files.put("articles/" + id + ".yaml", "type: book\ntitle: " + title + "\n" + String.join("\n", more) + "\n");
    }

    private Optional<ListMap> map() throws Exception {
        Path content = Sites.list(folder, files);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics).read(Optional.empty(), Optional.empty());
        try (Workers workers = new Workers(2)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            assertThat(diagnostics.hasErrors())
                    .as(diagnostics.sorted().toString())
                    .isFalse();
            ArticleRelater relater = new ArticleRelater(config.related(), config.language(), workers);
            return ListMap.of(catalog, relater.relate(catalog, Optional.empty()));
        }
    }

    private void twoSubjects(String first, String second) {
        for (int i = 0; i < 4; i++) {
            add("a" + i, "Glaciers and moraines " + i, "abstract: Glaciers carve valleys.", first);
            add("b" + i, "Sonnets and stanzas " + i, "abstract: Sonnets rhyme in stanzas.", second);
        }
    }

    @Test
    void clustersAreCalledByTheTopicsThatSetThemApart() throws Exception {
        files.put(
                "topics.yaml",
                "- {id: all, label: All}\n- {id: ice, label: Ice, broader: all}\n- {id: verse, label: V}\n");
        twoSubjects("topics: [ice]", "topics: [verse, all]");
        add("c", "Alone", "topics: []");
        ListMap map = map().orElseThrow();
        assertThat(map.clusters())
                .containsExactly(
                        new ListMap.Cluster(new Name.Topics(List.of("ice")), ids("a0 a1 a2 a3"), 4),
                        new ListMap.Cluster(new Name.Topics(List.of("verse")), ids("b0 b1 b2 b3"), 4));
        assertThat(map.related()).isEqualTo(8);
        assertThat(map.graph().works()).isEqualTo(ids("a0 a1 a2 a3 b0 b1 b2 b3"));
    }

    private static List<ArticleId> ids(String ids) {
        return Arrays.stream(ids.split(" ")).map(ArticleId::new).toList();
    }

    @Test
    void withoutTopicsTheyAreCalledByWords() throws Exception {
        twoSubjects("", "");
        List<Name> names = map().orElseThrow().clusters().stream()
                .map(ListMap.Cluster::name)
                .toList();
        assertThat(names).hasSize(2).allSatisfy(name -> assertThat(name).isInstanceOf(Name.Words.class));
        assertThat(names.toString()).containsIgnoringCase("glaciers").containsIgnoringCase("sonnets");
    }

    @Test
    void whatIsJoinedByTheEditorAloneIsCalledByTheWorkInTheMiddle() throws Exception {
        add("hub", "Hub");
        for (String word : List.of("Oaks", "Ships", "Tides", "Bread")) {
            add(word.toLowerCase(Locale.ROOT), word, "related: [hub]");
        }
        assertThat(map().orElseThrow().clusters())
                .extracting(ListMap.Cluster::name)
                .containsExactly(new Name.Around(new ArticleId("hub")));
    }

    @Test
    void pairsAreOneClusterAtTheEnd() throws Exception {
        twoSubjects("", "");
        add("x1", "Bread");
        add("x2", "Bread");
        ListMap map = map().orElseThrow();
        assertThat(map.clusters()).hasSize(3);
        assertThat(map.clusters().get(2)).isEqualTo(new ListMap.Cluster(new Name.Rest(), ids("x1 x2"), 2));
    }

    @Test
    void fewerThanFiveRelatedWorksMakeNoMap() throws Exception {
        for (int i = 0; i < 4; i++) {
            add("a" + i, "Glaciers and moraines");
        }
        add("b", "Bread");
        assertThat(map()).isEmpty();
        add("c", "Bread");
        assertThat(map()).isPresent();
    }

    @Test
    void ofALongListThreeHundredWorksAreShownEachClusterByItsShare() throws Exception {
        for (int i = 0; i < 400; i++) {
            String subject = i % 4 == 0 ? "Glaciers and moraines" : "Sonnets and stanzas";
            add("w" + i, subject + " " + i, "abstract: On " + subject);
        }
        ListMap map = map().orElseThrow();
        assertThat(map.related()).isEqualTo(400);
        assertThat(map.graph().works()).hasSize(300).doesNotHaveDuplicates();
        for (ListMap.Cluster cluster : map.clusters()) {
            assertThat(cluster.works().size() * 4.0 / 3).isBetween(cluster.size() - 2.0, cluster.size() + 2.0);
        }
    }

    @Test
    void seatsAreSharesToLessThanOne() {
        assertThat(ListMap.seats(new int[] {5, 3, 1}, 9)).containsExactly(5, 3, 1);
        assertThat(ListMap.seats(new int[] {50, 30, 20, 1}, 10)).containsExactly(5, 3, 2, 0);
        Random random = new Random(5);
        for (int run = 0; run < 100; run++) {
            int[] sizes = random.ints(1 + random.nextInt(30), 1, 4_000).toArray();
            int all = Arrays.stream(sizes).sum();
            int most = Math.min(300, all);
            int[] seats = ListMap.seats(sizes, most);
            assertThat(Arrays.stream(seats).sum()).isEqualTo(most);
            for (int i = 0; i < sizes.length; i++) {
                assertThat(Math.abs(seats[i] - (double) sizes[i] * most / all)).isLessThan(1);
            }
        }
    }
}
