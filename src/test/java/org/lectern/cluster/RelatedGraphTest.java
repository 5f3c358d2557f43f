package org.lectern.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Connection;
import org.lectern.catalog.RelationKind;
import org.lectern.cluster.RelatedGraph.Edge;
import org.lectern.markdown.Text;
import org.lectern.relate.Reason;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

class RelatedGraphTest {
    /** Lists as {@code a: b .5, c *}; a star is the editor's choice. */
    private static RelatedArticles related(String... lists) {
        Map<ArticleId, List<RelatedArticle>> made = new HashMap<>();
        for (String list : lists) {
            String[] sides = list.split(": ", 2);
            List<RelatedArticle> own = new ArrayList<>();
            for (String entry : sides[1].split(", ")) {
                ArticleId other = new ArticleId(entry.split(" ", 2)[0]);
                String score = entry.split(" ", 2)[1];
                own.add(
                        score.equals("*")
                                ? new RelatedArticle(
                                        other,
                                        0,
                                        List.of(new Reason.EditorsChoice(
                                                new Connection(other, RelationKind.RELATED, false, Text.EMPTY))))
                                : new RelatedArticle(
                                        other, Double.parseDouble(score), List.of(new Reason.LinkedHere())));
            }
            made.put(new ArticleId(sides[0]), own);
        }
        return new RelatedArticles(made);
    }

    private static List<ArticleId> works(String... ids) {
        return List.of(ids).stream().map(ArticleId::new).toList();
    }

    @Test
    void joinsTwoWorksWhereOneSuggestsTheOtherByTheLargerScore() {
        RelatedArticles related = related("a: b .5, c .2", "b: a .7, x .9", "c: b .1");
        assertThat(RelatedGraph.among(works("a", "b", "c"), related).edges())
                .containsExactly(new Edge(0, 1, .7, false), new Edge(0, 2, .2, false), new Edge(1, 2, .1, false));
        assertThat(RelatedGraph.among(works("c", "a"), related).edges()).containsExactly(new Edge(0, 1, .2, false));
    }

    @Test
    void whatTheEditorChoseWeighsAsMuchAsTheNearestOfBoth() {
        RelatedArticles related = related("a: b *, c .2", "b: a *, c .6", "d: e *", "e: d *");
        assertThat(RelatedGraph.among(works("a", "b", "d", "e"), related).edges())
                .containsExactly(new Edge(0, 1, .6, true), new Edge(2, 3, 1, true));
    }

    @Test
    void ofManyEdgesTheStrongestOfEachWorkAndTheEditorsRemain() {
        RelatedArticles related = related("a: b .9, c .8, d .7", "b: c .5, e *", "c: d .1", "d: e .6", "e: b *");
        RelatedGraph graph = RelatedGraph.among(works("a", "b", "c", "d", "e"), related);
        assertThat(graph.edges()).hasSize(7);
        assertThat(graph.strongest(1).edges())
                .containsExactly(
                        new Edge(0, 1, .9, false),
                        new Edge(0, 2, .8, false),
                        new Edge(0, 3, .7, false),
                        new Edge(1, 4, .5, true),
                        new Edge(3, 4, .6, false));
        assertThat(graph.strongest(9)).isEqualTo(graph);
    }
}
