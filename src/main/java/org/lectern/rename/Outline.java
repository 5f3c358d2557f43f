package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.LinkTarget;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;

/**
 * All that a catalog says, as lines, old ids apart: two lists that say the same have the same ones. One id may be told
 * under another name, to compare a list with itself before it was renamed.
 */
final class Outline {
    private final Catalog catalog;
    private final Kind kind;
    private final String from;
    private final String to;

    private Outline(Catalog catalog, Kind kind, String from, String to) {
        this.catalog = catalog;
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** The lines, sorted; {@code from} is told as {@code to}. */
    static List<String> of(Catalog catalog, Kind kind, String from, String to) {
        Outline outline = new Outline(catalog, kind, from, to);
        List<String> lines = new ArrayList<>();
        catalog.articles().forEach(article -> lines.add(outline.article(article)));
        catalog.vocabulary().all().forEach(topic -> lines.add(outline.topic(topic)));
        catalog.lists().forEach(list -> lines.add(outline.list(list)));
        catalog.pages().forEach(page -> lines.add(outline.page(page)));
        return lines.stream().sorted().toList();
    }

    private String id(Kind what, String id) {
        return what == kind && id.equals(from) ? to : id;
    }

    private String article(ArticleId id) {
        return id(Kind.ARTICLE, id.value());
    }

    private String article(Article article) {
        List<Object> facts = new ArrayList<>(List.of(
                "article",
                article(article.id()),
                article.type(),
                article.title(),
                article.translatedTitle(),
                article.language(),
                article.dates(),
                article.variables(),
                article.topics().stream().map(topic -> id(Kind.TOPIC, topic)).toList(),
                article.keywords(),
                text(article.abstractText()),
                article.abstractSource(),
                article.links(),
                article.notRelated().stream().map(this::article).toList(),
                article.relatedCount(),
                article.reading(),
                article.added(),
                article.updated(),
                article.summary(),
                article.draft(),
                article.custom()));
        article.contributors()
                .forEach((role, people) ->
                        facts.add(role + people.stream().map(this::contributor).toList()));
        article.annotations().forEach(said -> facts.add(List.of(said.by(), said.date(), text(said.text()))));
        article.quotes().forEach(quote -> facts.add(List.of(text(quote.text()), quote.page())));
        article.relations()
                .forEach(relation -> facts.add(List.of(
                        article(relation.target()),
                        relation.kind(),
                        text(relation.note()),
                        text(relation.noteThere()))));
        article.status()
                .ifPresent(notice -> facts.add(
                        List.of(notice.kind(), notice.date(), id(Kind.ARTICLE, notice.by()), text(notice.note()))));
        return facts.toString();
    }

    private String contributor(Contributor contributor) {
        return new Contributor(contributor.name(), contributor.orcid(), id(Kind.PERSON, contributor.person()))
                .toString();
    }

    private String topic(Topic topic) {
        return List.of(
                        "topic",
                        id(Kind.TOPIC, topic.id()),
                        topic.label(),
                        topic.scope(),
                        topic.synonyms(),
                        topic.broader().stream().map(id -> id(Kind.TOPIC, id)).toList(),
                        topic.seeAlso().stream().map(id -> id(Kind.TOPIC, id)).toList(),
                        topic.startHere().stream()
                                .map(start -> article(start.article()) + text(start.note()))
                                .toList(),
                        text(topic.introduction()))
                .toString();
    }

    private String list(ReadingList list) {
        List<Object> facts = new ArrayList<>(List.of(
                "list",
                id(Kind.LIST, list.id()),
                list.title(),
                text(list.summary()),
                list.audience(),
                list.course(),
                list.importance()));
        for (ReadingList.Section section : list.sections()) {
            facts.add(List.of(section.title(), section.date(), text(section.note())));
            section.readings()
                    .forEach(reading -> facts.add(List.of(
                            article(reading.article()), reading.importance(), reading.read(), text(reading.note()))));
        }
        return facts.toString();
    }

    private String page(FreePage page) {
        return List.of(
                        "page",
                        id(Kind.PAGE, page.id()),
                        page.title(),
                        page.menu(),
                        page.foot(),
                        page.order(),
                        page.template().map(FreePage.Template::name),
                        text(page.text()))
                .toString();
    }

    /** Its markup, with what its links lead to. */
    private String text(Text text) {
        return text.html(link -> {
            String target = catalog.target(link).map(this::target).orElse("nowhere");
            return new ResolvedLink(target + "#" + link.fragment(), target);
        });
    }

    private String target(LinkTarget target) {
        if (target instanceof LinkTarget.ToArticle to) {
            return Kind.ARTICLE + article(to.id());
        }
        if (target instanceof LinkTarget.ToTopic to) {
            return Kind.TOPIC + id(Kind.TOPIC, to.id());
        }
        if (target instanceof LinkTarget.ToList to) {
            return Kind.LIST + id(Kind.LIST, to.id());
        }
        return target instanceof LinkTarget.ToPage to ? Kind.PAGE + id(Kind.PAGE, to.id()) : Objects.toString(target);
    }
}
