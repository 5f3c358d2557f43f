package org.lectern.catalog;

import java.util.Set;

/** Takes unpublished drafts out of what other records say of them; their names in texts stay, without a link. */
final class Withholding {
    private final Set<ArticleId> withheld;

    Withholding(Set<ArticleId> withheld) {
        this.withheld = withheld;
    }

    Article from(Article article) {
        return article.withReferences(
                article.topics(),
                article.relations().stream()
                        .filter(relation -> !withheld.contains(relation.target()))
                        .toList(),
                article.notRelated().stream()
                        .filter(id -> !withheld.contains(id))
                        .toList(),
                article.aliases());
    }

    Topic from(Topic topic) {
        return new Topic(
                topic.id(),
                topic.label(),
                topic.broader(),
                topic.scope(),
                topic.synonyms(),
                topic.seeAlso(),
                topic.startHere().stream()
                        .filter(start -> !withheld.contains(start.article()))
                        .toList(),
                topic.aliases(),
                topic.introduction());
    }

    ReadingList from(ReadingList list) {
        return new ReadingList(
                list.id(),
                list.title(),
                list.summary(),
                list.audience(),
                list.course(),
                list.aliases(),
                list.importance(),
                list.sections().stream().map(this::from).toList());
    }

    private ReadingList.Section from(ReadingList.Section section) {
        return new ReadingList.Section(
                section.title(),
                section.date(),
                section.note(),
                section.readings().stream()
                        .filter(reading -> !withheld.contains(reading.article()))
                        .toList());
    }
}
