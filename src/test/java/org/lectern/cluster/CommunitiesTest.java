package org.lectern.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.ArticleId;

class CommunitiesTest {
    private static RelatedGraph graph(int works, List<RelatedGraph.Edge> edges) {
        return new RelatedGraph(
                IntStream.range(0, works).mapToObj(i -> new ArticleId("w" + i)).toList(), edges);
    }

    private static RelatedGraph.Edge edge(int from, int to, double weight) {
        return new RelatedGraph.Edge(from, to, weight, false);
    }

    @Test
    void cutsWhereTheGraphIsThin() {
        List<RelatedGraph.Edge> edges = List.of(
                edge(0, 2, 1),
                edge(0, 4, 1),
                edge(1, 3, 1),
                edge(1, 5, 1),
                edge(2, 3, .3),
                edge(2, 4, 1),
                edge(3, 5, 1));
        assertThat(Communities.of(graph(6, edges), 99)).containsExactly(List.of(0, 2, 4), List.of(1, 3, 5));
    }

    @Test
    void aWorkWithoutEdgesIsAloneAndTheLargestCommunityComesFirst() {
        List<RelatedGraph.Edge> edges = List.of(edge(0, 1, 1), edge(2, 3, 1), edge(3, 4, 1));
        assertThat(Communities.of(graph(6, edges), 99)).containsExactly(List.of(2, 3, 4), List.of(0, 1), List.of(5));
    }

    @Test
    void communitiesOfCommunitiesAreFound() {
        // Thirty triangles in a ring: at first every triangle is one, then neighbouring triangles join (Fortunato and
        // Barthélemy, Resolution limit in community detection, PNAS 2007).
        List<RelatedGraph.Edge> edges = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            int a = 3 * i;
            edges.addAll(List.of(edge(a, a + 1, 1), edge(a, a + 2, 1), edge(a + 1, a + 2, 1)));
            int next = (a + 3) % 90;
            edges.add(edge(Math.min(a + 2, next), Math.max(a + 2, next), 1));
        }
        List<List<Integer>> found = Communities.of(graph(90, edges), 99);
        assertThat(found).hasSizeBetween(8, 20);
        for (List<Integer> community : found) {
            assertThat(community.stream().map(work -> work / 3).distinct().count() * 3)
                    .isEqualTo(community.size());
        }
    }

    @Test
    void whereThereAreTooManyTheSmallestJoinTheirNeighbours() {
        List<RelatedGraph.Edge> edges = List.of(
                edge(0, 1, 1),
                edge(0, 2, 1),
                edge(1, 2, 1),
                edge(1, 3, .1),
                edge(3, 4, 1),
                edge(4, 5, .2),
                edge(5, 6, 1),
                edge(7, 8, 1));
        RelatedGraph graph = graph(10, edges);
        assertThat(Communities.of(graph, 99))
                .containsExactly(List.of(0, 1, 2), List.of(3, 4), List.of(5, 6), List.of(7, 8), List.of(9));
        assertThat(Communities.of(graph, 2))
                .containsExactly(List.of(3, 4, 5, 6), List.of(0, 1, 2), List.of(7, 8), List.of(9));
        assertThat(Communities.of(graph, 1)).containsExactly(List.of(0, 1, 2, 3, 4, 5, 6), List.of(7, 8), List.of(9));
    }

    @Test
    void noDivisionOfPlantedGroupsIsMissedWhateverTheirNumbers() {
        Random random = new Random(3);
        for (int run = 0; run < 20; run++) {
            int groups = 2 + random.nextInt(4);
            int works = groups * 8;
            List<Integer> group = new ArrayList<>(
                    IntStream.range(0, works).mapToObj(i -> i % groups).toList());
            Collections.shuffle(group, random);
            List<RelatedGraph.Edge> edges = new ArrayList<>();
            for (int i = 0; i < works; i++) {
                for (int j = i + 1; j < works; j++) {
                    boolean same = group.get(i).equals(group.get(j));
                    if (same || random.nextInt(12) == 0) {
                        edges.add(edge(i, j, same ? .5 + random.nextDouble() : .05));
                    }
                }
            }
            List<List<Integer>> found = Communities.of(graph(works, edges), 99);
            assertThat(found.stream().flatMap(List::stream).sorted().toList())
                    .isEqualTo(IntStream.range(0, works).boxed().toList());
            for (List<Integer> community : found) {
                assertThat(community.stream().map(group::get).distinct()).hasSize(1);
            }
        }
    }
}
