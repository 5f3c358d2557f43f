package org.lectern.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.BuildResult;
import org.lectern.diagnostic.Severity;
import org.lectern.hostile.AttackedList.Kind;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Sites of attacked lists have the structure of a site of harmless texts in the same places. */
class HostileTextTest {
    @TempDir
    private static Path root;

    private static Map<String, String> attacked;
    private static Map<String, String> clean;
    private static Map<String, String> markdown;

    @BeforeAll
    static void build() throws Exception {
        attacked = built(AttackedList.of(Kind.TEXTS, root.resolve("texts")));
        clean = built(AttackedList.harmless(Kind.TEXTS, root.resolve("clean")));
        markdown = built(AttackedList.of(Kind.MARKDOWN, root.resolve("markdown")));
    }

    private static Map<String, String> built(Path content) throws Exception {
        Path output = content.resolveSibling("site");
        BuildResult result = Sites.build(Sites.request(content), output);
        assertThat(result.diagnostics().stream()
                        .filter(d -> d.severity() == Severity.ERROR)
                        .map(Object::toString))
                .isEmpty();
        return FileTree.read(output);
    }

    @Test
    void noPageHasWhatRunsOrLoadsOrCannotBeShown() {
        List<String> faults = new ArrayList<>();
        for (Map<String, String> site : List.of(attacked, markdown)) {
            site.forEach((name, text) -> {
                if (name.endsWith(".html")) {
                    SiteJudge.faultsOfPage(text).forEach(fault -> faults.add(name + ": " + fault));
                }
            });
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void pagesHaveTheElementsAndAttributesOfHarmlessTexts() {
        // So many works are on a page of a type that texts say their order too.
        String ordered = AttackedList.ALL ? "bibliographies|types" : "bibliographies";
        assertThat(differences(".html", SiteJudge::skeletonOfPage))
                .filteredOn(
                        difference -> !difference.matches("(?s)(?:(?:" + ordered + ")/|(?:topics|articles)/index).*"))
                .isEmpty();
    }

    /** Where texts say the order or what is shown of a work, pages have at least no elements that others lack. */
    @Test
    void noPageHasAnElementThatNoPageOfHarmlessTextsHas() {
        Set<String> known = elements(clean);
        assertThat(known).hasSizeGreaterThan(50);
        assertThat(elements(attacked)).isSubsetOf(known);
    }

    private static Set<String> elements(Map<String, String> site) {
        Set<String> found = new TreeSet<>();
        site.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                SiteJudge.skeletonOfPage(page).lines().forEach(found::add);
            }
        });
        return found;
    }

    @Test
    void feedsAndMapsAreWellFormedAndHaveTheElementsOfHarmlessTexts() {
        assertThat(differences(".xml", SiteJudge::skeletonOfXml)).isEmpty();
        assertThat(markdown.entrySet().stream()
                        .filter(file -> file.getKey().endsWith(".xml"))
                        .filter(file -> SiteJudge.skeletonOfXml(file.getValue()).startsWith("not"))
                        .map(Map.Entry::getKey))
                .isEmpty();
    }

    @Test
    void linkedDataHasTheFieldsOfHarmlessTexts() {
        assertThat(differences(
                        ".html",
                        page -> SiteJudge.linkedData(page).stream()
                                .map(SiteJudge::skeletonOfJson)
                                .collect(Collectors.joining("\n"))))
                .isEmpty();
    }

    /** A page's number of them is that of harmless texts; which of the known fields one has is for its texts to say. */
    @Test
    void openUrlsHaveNoFieldsOfTheTexts() {
        assertThat(differences(
                        ".html", page -> String.valueOf(SiteJudge.openUrls(page).size())))
                .isEmpty();
        Set<String> names = new TreeSet<>();
        attacked.forEach((name, page) -> {
            if (name.endsWith(".html")) {
                SiteJudge.openUrls(page).forEach(fields -> names.addAll(List.of(fields.split(" "))));
            }
        });
        assertThat(names)
                .hasSizeGreaterThan(10)
                .allMatch(name -> name.matches("ctx_ver|rft_val_fmt|rfr_id|rft_id|rft\\.[a-z0-9]{2,12}"));
        assertThat(attacked.values().stream()
                        .flatMap(page -> SiteJudge.openUrls(page).stream())
                        .map(fields -> " " + fields + " ")
                        .filter(fields -> fields.split(" rft\\.(?:title|atitle|btitle|jtitle) ", -1).length > 4))
                .isEmpty();
    }

    @Test
    void everyFileOfJsonIsJson() {
        assertThat(attacked.entrySet().stream()
                        .filter(file -> file.getKey().matches(".*\\.(?:json|webmanifest)"))
                        .map(file -> SiteJudge.skeletonOfJson(file.getValue()))
                        .filter(skeleton -> skeleton.startsWith("no JSON")))
                .isEmpty();
        assertThat(attacked).containsKey("records.json");
    }

    @Test
    void everyRecordOfRisIsOneRecordOfTaggedLines() {
        assertThat(attacked.get("records.ris").lines())
                .filteredOn(line -> !line.isEmpty())
                .allMatch(line -> line.matches("[A-Z][A-Z0-9]  -(?: .*)?"));
        assertThat(count(attacked, "TY")).isEqualTo(count(clean, "TY")).isEqualTo(works());
        assertThat(count(attacked, "ER")).isEqualTo(works());
    }

    private static long works() {
        return attacked.keySet().stream()
                .filter(name -> name.matches("articles/w[0-9]+\\.html"))
                .count();
    }

    private static long count(Map<String, String> site, String tag) {
        return SiteJudge.tagsOfRis(site.get("records.ris")).stream()
                .filter(tag::equals)
                .count();
    }

    /** Where files of one name differ from those of harmless texts; such as are named by their texts have no other. */
    private static List<String> differences(String ending, UnaryOperator<String> shape) {
        List<String> found = new ArrayList<>();
        long compared = 0;
        for (Map.Entry<String, String> file : attacked.entrySet()) {
            String was = clean.get(file.getKey());
            if (was != null
                    && file.getKey().endsWith(ending)
                    && !file.getKey().matches("sitemap.*|(?:authors|journals|publishers)/.*")) {
                String difference = SiteJudge.firstDifference(shape.apply(was), shape.apply(file.getValue()));
                compared++;
                if (!difference.isEmpty()) {
                    found.add(file.getKey() + ": " + difference);
                }
            }
        }
        assertThat(compared).isGreaterThan(5);
        return found;
    }
}
