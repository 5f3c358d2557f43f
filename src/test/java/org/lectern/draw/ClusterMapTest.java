package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClusterMapTest {
    private static Element svg(List<ClusterMap.Cluster> clusters, List<Line> lines) {
        return Labels.parse(new ClusterMap("m", "Map", "Works", clusters, lines).svg());
    }

    @Test
    void everyWorkAndEveryClusterIsALink() {
        Element svg = svg(
                List.of(
                        new ClusterMap.Cluster(
                                "One & two",
                                "#c1",
                                List.of(
                                        new Work("A", "A", " 1", "A 1, T", "a.html"),
                                        new Work("B", "B", "", "B, T", "b.html"))),
                        new ClusterMap.Cluster("Three", "#c2", List.of(new Work("C", "C", "", "C", "c.html")))),
                List.of(new Line(0, 1, 1, false), new Line(1, 2, 1, true)));
        assertThat(svg.select("a").eachAttr("href")).containsExactly("#c1", "a.html", "b.html", "#c2", "c.html");
        assertThat(svg.select("a > title").eachText()).containsExactly("One & two", "A 1, T", "B, T", "Three", "C");
        assertThat(svg.select("text").eachText()).containsExactly("One & two", "A 1", "B", "Three", "C");
        assertThat(svg.select("path")).hasSize(3);
        assertThat(svg.hasAttr("role")).isFalse();
    }

    @Test
    void noLabelsOverlapAndNoneLeavesTheDrawingWhateverTheNames() {
        Random random = new Random(17);
        for (int run = 0; run < 40; run++) {
            List<ClusterMap.Cluster> clusters = new ArrayList<>();
            int works = 0;
            for (int left = run == 0 ? 20 : 1 + random.nextInt(21); left > 0; left--) {
                int room = 300 - works - 3 * (left - 1);
                int size = left == 1 && run == 0 ? room : 3 + random.nextInt(Math.max(1, room / left));
                List<Work> own = Names.works(size, random);
                clusters.add(new ClusterMap.Cluster(
                        own.get(0).who() + ", " + own.get(size / 2).who(), "#c", own));
                works += size;
            }
            Element svg = svg(clusters, Names.lines(works, 3 * works, random));
            Labels.check("run " + run, svg);
            assertThat(svg.select("circle")).hasSize(works);
            everyDotIsInTheFieldOfItsCluster(clusters, svg);
        }
    }

    private static void everyDotIsInTheFieldOfItsCluster(List<ClusterMap.Cluster> clusters, Element svg) {
        int dot = 0;
        for (int i = 0; i < clusters.size(); i++) {
            Element field = svg.select(".field").get(i);
            int left = Integer.parseInt(field.attr("x"));
            int top = Integer.parseInt(field.attr("y"));
            for (int end = dot + clusters.get(i).works().size(); dot < end; dot++) {
                Element circle = svg.select("circle").get(dot);
                assertThat(Integer.parseInt(circle.attr("cx")) - left)
                        .isBetween(0, Integer.parseInt(field.attr("width")));
                assertThat(Integer.parseInt(circle.attr("cy")) - top)
                        .isBetween(0, Integer.parseInt(field.attr("height")));
            }
        }
    }

    @Test
    void aFewWorksHaveAllTheirLabels() {
        Random random = new Random(23);
        List<ClusterMap.Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            clusters.add(new ClusterMap.Cluster("Cluster " + i, "#c" + i, Names.works(12, random)));
        }
        assertThat(svg(clusters, Names.lines(72, 200, random)).select("text:not(.name)"))
                .hasSize(72);
    }

    @Test
    void fieldsAreAsLargeAsTheirSharesAndFillTheWhole() {
        List<Box> boxes = Regions.of(new Box(0, 0, 900, 400), List.of(4.0, 2.0, 1.0, 1.0, 1.0));
        assertThat(boxes.stream().mapToInt(box -> box.width() * box.height()).sum())
                .isEqualTo(900 * 400);
        assertThat((double) boxes.get(0).width() * boxes.get(0).height()).isBetween(150_000.0, 170_000.0);
        for (Box box : boxes) {
            assertThat(boxes.stream().filter(box::overlaps)).containsExactly(box);
        }
    }
}
