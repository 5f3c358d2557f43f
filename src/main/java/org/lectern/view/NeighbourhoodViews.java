package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.cluster.RelatedGraph;
import org.lectern.config.Messages;
import org.lectern.draw.Line;
import org.lectern.draw.Neighbourhood;
import org.lectern.draw.Work;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;

/** The related works of one, drawn with what joins them among themselves. */
final class NeighbourhoodViews {
    /** With fewer there is nothing among them. */
    private static final int LEAST = 2;

    /** More than these are a thicket. */
    private static final int MOST = 12;

    private static final int TITLE = 300;
    private static final String ID = "neighbourhood";

    private final RelatedArticles related;
    private final Messages messages;
    private final DrawnWorks drawn;

    NeighbourhoodViews(RelatedArticles related, Messages messages, DrawnWorks drawn) {
        this.related = related;
        this.messages = messages;
        this.drawn = drawn;
    }

    Optional<NeighbourhoodView> of(Article article, Addresses from) {
        List<RelatedArticle> list = related.of(article.id());
        List<ArticleId> near = list.stream().limit(MOST).map(RelatedArticle::id).toList();
        if (near.size() < LEAST) {
            return Optional.empty();
        }
        List<ArticleId> all = new ArrayList<>(List.of(article.id()));
        all.addAll(near);
        List<Line> spokes = new ArrayList<>();
        List<Line> among = new ArrayList<>();
        // The article is number 0 of the graph and -1 of the drawing.
        for (RelatedGraph.Edge edge : RelatedGraph.among(all, related).edges()) {
            (edge.from() == 0 ? spokes : among)
                    .add(new Line(edge.from() - 1, edge.to() - 1, edge.weight(), edge.chosen()));
        }
        DrawnWorks.Named names = drawn.named(all);
        List<Work> works = near.stream().map(id -> names.work(id, TITLE, from)).toList();
        String drawing = new Neighbourhood(
                        ID,
                        messages.say("near.title"),
                        messages.say(
                                "near.summary",
                                names.name(article.id()),
                                messages.count("works", near.size()),
                                messages.count("near.lines", among.size())),
                        names.work(article.id(), TITLE, from),
                        works,
                        spokes,
                        among)
                .svg();
        boolean chosen =
                spokes.stream().anyMatch(Line::chosen) || among.stream().anyMatch(Line::chosen);
        String caption = messages.say("near.key") + (chosen ? " " + messages.say("near.key-chosen") : "");
        return Optional.of(new NeighbourhoodView(new Html(drawing), caption, names.near(near, among)));
    }
}
