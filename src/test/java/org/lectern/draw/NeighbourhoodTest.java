package org.lectern.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {
    private static Work work(String name) {
        return new Work(name, name, " 2000", name + " 2000, <Title>", name + ".html");
    }

    private static Neighbourhood drawing(List<Work> works, List<Line> spokes, List<Line> among) {
        return new Neighbourhood("n", "Drawn", "Said & done", work("Own"), works, spokes, among);
    }

    private static List<Line> spokes(int works) {
        return IntStream.range(0, works)
                .mapToObj(i -> new Line(-1, i, 1 - i * .05, false))
                .toList();
    }

    private static List<Work> named(String... names) {
        return List.of(names).stream().map(NeighbourhoodTest::work).toList();
    }

    @Test
    void isAGroupOfLinksInTheOrderOfTheList() {
        Element svg = Labels.parse(drawing(named("C", "A", "B"), spokes(3), List.of(new Line(0, 2, 1, false)))
                .svg());
        assertThat(svg.hasAttr("role")).isFalse();
        assertThat(svg.attr("aria-labelledby")).isEqualTo("n-title");
        assertThat(svg.attr("aria-describedby")).isEqualTo("n-summary");
        assertThat(svg.select("> title, > desc").eachText()).containsExactly("Drawn", "Said & done");
        assertThat(svg.select("a").eachAttr("href")).containsExactly("C.html", "A.html", "B.html");
        assertThat(svg.select("a > title").eachText())
                .containsExactly("C 2000, <Title>", "A 2000, <Title>", "B 2000, <Title>");
        assertThat(svg.select("text").eachText()).containsExactly("Own 2000", "C 2000", "A 2000", "B 2000");
    }

    @Test
    void eachLineIsDrawnOnceByItsThirdOfTheHeaviestAndTheEditorsAreDouble() {
        Element svg = Labels.parse(drawing(
                        named("A", "B", "C"),
                        List.of(new Line(-1, 0, .9, false), new Line(-1, 1, .5, false), new Line(-1, 2, .2, true)),
                        List.of(new Line(0, 1, .3, false), new Line(1, 2, .2, true)))
                .svg());
        assertThat(svg.select(".near").attr("d").split("M")).hasSize(2);
        assertThat(svg.select(".middle").attr("d").split("M")).hasSize(2);
        assertThat(svg.select(".far").attr("d").split("M")).hasSize(2);
        assertThat(svg.select(".chosen").attr("d").split("M")).hasSize(3);
        assertThat(svg.select(".core").attr("d"))
                .isEqualTo(svg.select(".chosen").attr("d"));
        assertThat(svg.select("path").last().hasClass("core")).isTrue();
    }

    @Test
    void worksThatAreJoinedStandBesideEachOther() {
        Ring ring = new Ring(8, 300, 120, 30, 40);
        List<Line> lines = List.of(
                new Line(0, 4, 1, false), new Line(1, 6, 1, false), new Line(2, 5, 1, false), new Line(3, 7, 1, false));
        List<Ring.Place> places = ring.assign(lines);
        assertThat(places).doesNotHaveDuplicates().hasSize(8);
        for (Line line : lines) {
            Ring.Place from = places.get(line.from());
            Ring.Place to = places.get(line.to());
            assertThat(Math.abs(from.y() - to.y())).isLessThanOrEqualTo(40);
            assertThat(from.right()).isEqualTo(to.right());
        }
        assertThat(ring.assign(List.of())).isSortedAccordingTo((a, b) -> Boolean.compare(b.right(), a.right()));
    }

    @Test
    void noLabelsOverlapAndNoneLeavesTheDrawingWhateverTheNames() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int count = 2 + run % 11;
            List<Work> works = Names.works(count + 1, random);
            List<Line> among = Names.lines(count, random.nextInt(20), random);
            Neighbourhood drawn = new Neighbourhood(
                    "n", "Drawn", "", works.get(0), works.subList(1, count + 1), spokes(count), new ArrayList<>(among));
            assertThat(Labels.check("run " + run, Labels.parse(drawn.svg()))).isEqualTo(count + 1);
            assertThat(drawn.svg()).isEqualTo(drawn.svg());
        }
    }
}
