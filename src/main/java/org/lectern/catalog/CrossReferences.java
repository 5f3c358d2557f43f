package org.lectern.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article.Relation;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;

/** What points at what, looked up from the other end. Built once, in the catalog's order; never iterated by hash. */
final class CrossReferences {
    private final Map<String, List<Article>> underTopic = new HashMap<>();
    private final Map<ArticleId, Map<ArticleId, Connection>> relations = new HashMap<>();
    private final Map<ArticleId, Map<LinkTarget, Mention>> mentions = new HashMap<>();
    private final Map<ArticleId, List<ReadingList>> lists = new HashMap<>();

    private final LinkTargets targets;

    private CrossReferences(LinkTargets targets) {
        this.targets = targets;
    }

    static CrossReferences of(
            Map<ArticleId, Article> articles,
            Vocabulary vocabulary,
            List<ReadingList> lists,
            List<FreePage> pages,
            LinkTargets targets) {
        CrossReferences references = new CrossReferences(targets);
        for (Article article : articles.values()) {
            for (String topic : vocabulary.withBroader(article.topics())) {
                references
                        .underTopic
                        .computeIfAbsent(topic, key -> new ArrayList<>())
                        .add(article);
            }
            Texts.of(article).forEach(text -> references.mention(text, new LinkTarget.ToArticle(article.id())));
        }
        references.underTopic.replaceAll((topic, found) -> List.copyOf(found));
        references.relate(articles);
        for (Topic topic : vocabulary.all()) {
            Texts.of(topic).forEach(text -> references.mention(text, new LinkTarget.ToTopic(topic.id())));
        }
        for (ReadingList list : lists) {
            Texts.of(list).forEach(text -> references.mention(text, new LinkTarget.ToList(list.id())));
            for (ArticleId id : list.articles().stream().distinct().toList()) {
                references.lists.computeIfAbsent(id, key -> new ArrayList<>()).add(list);
            }
        }
        pages.forEach(page -> references.mention(page.text(), new LinkTarget.ToPage(page.id())));
        return references;
    }

    private void mention(Text text, LinkTarget from) {
        for (TextLink link : text.links()) {
            Optional<LinkTarget> target = link.kind() == TextLink.Kind.PATH
                    ? targets.find(link)
                    : Optional.of(new LinkTarget.ToArticle(new ArticleId(link.target())));
            if (target.isPresent() && target.get() instanceof LinkTarget.ToArticle to && !to.equals(from)) {
                mentions.computeIfAbsent(to.id(), key -> new LinkedHashMap<>())
                        .putIfAbsent(from, new Mention(from, text, link));
            }
        }
    }

    /** Own statements first; what only the other side says is turned round; both sides stated is one relation. */
    private void relate(Map<ArticleId, Article> articles) {
        for (Article article : articles.values()) {
            for (Relation relation : article.relations()) {
                own(article.id())
                        .put(
                                relation.target(),
                                new Connection(relation.target(), relation.kind(), false, relation.note()));
            }
        }
        for (Article article : articles.values()) {
            for (Relation relation : article.relations()) {
                Map<ArticleId, Connection> theirs = own(relation.target());
                Connection turned = new Connection(
                        article.id(), relation.kind(), !relation.kind().symmetric(), relation.noteThere());
                theirs.merge(article.id(), turned, CrossReferences::joined);
            }
        }
    }

    /** A plain "related" gives way to the other side's word; the note of this side stays. */
    private static Connection joined(Connection own, Connection turned) {
        boolean plain = own.kind() == RelationKind.RELATED;
        Text note = own.note().isEmpty() ? turned.note() : own.note();
        return plain
                ? new Connection(own.other(), turned.kind(), turned.inverse(), note)
                : new Connection(own.other(), own.kind(), own.inverse(), note);
    }

    private Map<ArticleId, Connection> own(ArticleId id) {
        return relations.computeIfAbsent(id, key -> new LinkedHashMap<>());
    }

    List<Article> articlesUnder(String topic) {
        return underTopic.getOrDefault(topic, List.of());
    }

    List<Connection> relations(ArticleId id) {
        return Optional.ofNullable(relations.get(id))
                .map(found -> List.copyOf(found.values()))
                .orElse(List.of());
    }

    List<Mention> mentions(ArticleId id) {
        return List.copyOf(mentions.getOrDefault(id, Map.of()).values());
    }

    List<ReadingList> listsOf(ArticleId id) {
        return List.copyOf(lists.getOrDefault(id, List.of()));
    }
}
