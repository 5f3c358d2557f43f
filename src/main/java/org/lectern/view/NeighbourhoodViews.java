package org.lectern.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleId;
import org.lectern.cluster.RelatedGraph;
import org.lectern.config.Messages;
import org.lectern.draw.Line;
import org.lectern.draw.Neighbourhood;
import org.lectern.draw.Work;
import org.lectern.relate.RelatedArticle;
import org.lectern.relate.RelatedArticles;
import org.lectern.trace.Finding;
import org.lectern.trace.Trail;

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
    private final Finding<List<Line>> lines;

    NeighbourhoodViews(RelatedArticles related, Messages messages, DrawnWorks drawn, Trail trail) {
        this.lines = Finding.of(trail, "lines", id -> lines(new ArticleId(id)));
        this.related = related;
        this.messages = messages;
        this.drawn = drawn;
    }

    Optional<NeighbourhoodView> of(ArticleId article, Addresses from) {
        List<ArticleId> all = all(article);
        List<ArticleId> near = all.subList(1, all.size());
        if (near.size() < LEAST) {
            return Optional.empty();
        }
        Map<Boolean, List<Line>> parts =
                lines.get(article.value()).stream().collect(Collectors.partitioningBy(line -> line.from() < 0));
        List<Line> spokes = parts.getOrDefault(true, List.of());
        List<Line> among = parts.getOrDefault(false, List.of());
        DrawnWorks.Named names = drawn.named(all);
        List<Work> works = near.stream().map(id -> names.work(id, TITLE, from)).toList();
        String drawing = new Neighbourhood(
                        ID,
                        messages.say("near.title"),
                        messages.say(
                                "near.summary",
                                names.name(article),
                                messages.count("works", near.size()),
                                messages.count("near.lines", among.size())),
                        names.work(article, TITLE, from),
                        works,
                        spokes,
                        among)
                .svg();
        boolean chosen =
                spokes.stream().anyMatch(Line::chosen) || among.stream().anyMatch(Line::chosen);
        String caption = messages.say("near.key") + (chosen ? " " + messages.say("near.key-chosen") : "");
        return Optional.of(new NeighbourhoodView(new Html(drawing), caption, names.near(near, among)));
    }

    /** The work, and those that are drawn around it. */
    private List<ArticleId> all(ArticleId article) {
        return Stream.concat(
                        Stream.of(article),
                        related.listed(article).stream().limit(MOST).map(RelatedArticle::id))
                .toList();
    }

    /**
     * The lines of a drawing, as thick as they will be and no heavier: each score changes a little with every word of
     * the list, and the drawing should not.
     */
    private List<Line> lines(ArticleId article) {
        List<RelatedGraph.Edge> edges =
                RelatedGraph.among(all(article), related).edges();
        double heaviest =
                edges.stream().mapToDouble(RelatedGraph.Edge::weight).max().orElse(1);
        // The article is number 0 of the graph and -1 of the drawing.
        return edges.stream()
                .map(edge -> new Line(
                        edge.from() - 1, edge.to() - 1, Math.ceil(3 * (edge.weight() / heaviest)), edge.chosen()))
                .toList();
    }
}
