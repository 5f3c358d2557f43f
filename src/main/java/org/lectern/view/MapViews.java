package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Topic;
import org.lectern.cluster.ListMap;
import org.lectern.config.Messages;
import org.lectern.draw.ClusterMap;
import org.lectern.draw.Line;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;

/** The page of the map. Titles and the names of clusters are cut there, so that 300 works stay a light page. */
final class MapViews {
    private static final int DRAWN_TITLE = 60;
    private static final int TITLE = 120;
    private static final int CLUSTER_NAME = 100;

    private final Supplier<ListMap> map;
    private final Catalog catalog;
    private final Messages messages;
    private final Heads heads;
    private final Cards cards;
    private final DrawnWorks drawn;

    MapViews(Supplier<ListMap> map, Catalog catalog, Messages messages, Heads heads, Cards cards, DrawnWorks drawn) {
        this.map = map;
        this.catalog = catalog;
        this.messages = messages;
        this.heads = heads;
        this.cards = cards;
        this.drawn = drawn;
    }

    /** How many works are shown. */
    int works() {
        return map.get().graph().works().size();
    }

    MapView view(Addresses from) {
        ListMap map = this.map.get();
        DrawnWorks.Named names = drawn.named(map.graph().works());
        List<Line> lines = map.graph().edges().stream()
                .map(edge -> new Line(edge.from(), edge.to(), edge.weight(), edge.chosen()))
                .toList();
        String title = messages.say("map.title");
        String intro = messages.say("map.intro");
        List<MapView.Cluster> clusters = new ArrayList<>();
        List<ClusterMap.Cluster> fields = new ArrayList<>();
        int first = 0;
        for (ListMap.Cluster cluster : map.clusters()) {
            String anchor = "cluster-" + (clusters.size() + 1);
            clusters.add(new MapView.Cluster(
                    anchor,
                    name(cluster.name(), names),
                    count(cluster),
                    cluster.works().stream().map(id -> work(id, names, from)).toList(),
                    names.near(
                            map.graph().works(),
                            lines,
                            first,
                            first + cluster.works().size())));
            first += cluster.works().size();
            fields.add(new ClusterMap.Cluster(
                    names.whole(name(cluster.name(), names)),
                    "#" + anchor,
                    cluster.works().stream()
                            .map(id -> names.work(id, DRAWN_TITLE, from))
                            .toList()));
        }
        String summary = messages.say(
                "map.summary", messages.count("works", works()), messages.count("map.clusters", fields.size()));
        return new MapView(
                heads.head(title, intro, from),
                title,
                intro,
                rule(map),
                key(lines),
                new Html(new ClusterMap("map", title, summary, fields, lines).svg()),
                clusters);
    }

    private String rule(ListMap map) {
        return works() == map.related()
                ? messages.say("map.rule-all", messages.count("works", works()))
                : messages.say("map.rule-some", works(), messages.count("works", map.related()));
    }

    private String key(List<Line> lines) {
        boolean chosen = lines.stream().anyMatch(Line::chosen);
        return messages.say("map.key") + (chosen ? " " + messages.say("near.key-chosen") : "");
    }

    private String count(ListMap.Cluster cluster) {
        String all = messages.count("works", cluster.size());
        return cluster.works().size() == cluster.size()
                ? all
                : messages.say("map.some-of", cluster.works().size(), all);
    }

    private MapView.Work work(ArticleId id, DrawnWorks.Named names, Addresses from) {
        Article article = catalog.article(id).orElseThrow();
        return new MapView.Work(
                new Link(from.href(Permalinks.article(id)), names.name(id, TITLE)),
                names.isNamed(id) ? PlainExcerpt.cut(article.title().shown(), TITLE) : "",
                cards.tongue(article),
                cards.card(article, from).notice(),
                article.draft());
    }

    private String name(ListMap.Name name, DrawnWorks.Named names) {
        return PlainExcerpt.cut(whole(name, names), CLUSTER_NAME);
    }

    private String whole(ListMap.Name name, DrawnWorks.Named names) {
        if (name instanceof ListMap.Name.Topics named) {
            return messages.join(named.topics().stream().map(this::topic).toList());
        }
        if (name instanceof ListMap.Name.Words named) {
            return messages.join(named.words());
        }
        return name instanceof ListMap.Name.Around around
                ? messages.say("map.around", names.name(around.work()))
                : messages.say("map.rest");
    }

    private String topic(String id) {
        return catalog.vocabulary().topic(id).map(Topic::label).orElse(id);
    }
}
