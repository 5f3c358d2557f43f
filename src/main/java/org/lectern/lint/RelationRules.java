package org.lectern.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Relation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationDate;
import org.lectern.catalog.RelationKind;

/** Relations that only the later of two works can have: said by the earlier one, or by each of the other. */
final class RelationRules {
    private static final Set<RelationKind> OF_LATER = EnumSet.of(
            RelationKind.EXTENDS,
            RelationKind.REPLIES_TO,
            RelationKind.REVIEWS,
            RelationKind.REVISITS,
            RelationKind.BUILDS_ON,
            RelationKind.TESTS);

    /** What goes on changing after it has a date. */
    private static final Set<ArticleType> UPDATED = EnumSet.of(
            ArticleType.DATASET,
            ArticleType.ENTRY,
            ArticleType.ENTRY_DICTIONARY,
            ArticleType.ENTRY_ENCYCLOPEDIA,
            ArticleType.LEGISLATION,
            ArticleType.PERIODICAL,
            ArticleType.POST,
            ArticleType.POST_WEBLOG,
            ArticleType.SOFTWARE,
            ArticleType.STANDARD,
            ArticleType.WEBPAGE);

    /** So many years may a work be known before it is printed. */
    private static final int AHEAD_OF_PRINT = 2;

    private final Catalog catalog;
    private final Findings findings;

    RelationRules(Catalog catalog, Findings findings) {
        this.catalog = catalog;
        this.findings = findings;
    }

    void check() {
        for (Article article : catalog.articles()) {
            List<Relation> relations = article.relations();
            for (int i = 0; i < relations.size(); i++) {
                Relation relation = relations.get(i);
                Optional<Article> other = catalog.article(relation.target());
                if (other.isPresent() && OF_LATER.contains(relation.kind())) {
                    check(article, "related/" + i, relation, other.get());
                }
            }
        }
    }

    private void check(Article article, String pointer, Relation relation, Article other) {
        Optional<Relation> back = statement(other, article.id());
        String says = "\"" + relation.kind().written() + "\"";
        if (isEarlier(article, other)) {
            findings.hint(
                    "relation-to-later",
                    article,
                    pointer,
                    "this work of " + year(article) + " " + says + " one of " + year(other) + ", \""
                            + other.id().value() + "\"",
                    "say it in the record of the other work, whose relation stands on both pages, or correct a date;"
                            + " an edition has its first one's year under original-date.");
        } else if (back.isPresent()
                && !isEarlier(other, article)
                && article.id().compareTo(other.id()) > 0) {
            findings.hint(
                    "mutual-relation",
                    article,
                    pointer,
                    "this work " + says + " \"" + other.id().value() + "\", which says that it \""
                            + back.get().kind().written() + "\" this one",
                    "keep what the later of the two says: it stands on both pages.");
        }
    }

    private static Optional<Relation> statement(Article article, ArticleId about) {
        return article.relations().stream()
                .filter(relation -> relation.target().equals(about) && OF_LATER.contains(relation.kind()))
                .findFirst();
    }

    private static boolean isEarlier(Article article, Article other) {
        return article.issued().isPresent()
                && other.issued().isPresent()
                && !UPDATED.contains(article.type())
                && !UPDATED.contains(other.type())
                && other.variable("edition").isEmpty()
                && article.issued().get().end().year() + AHEAD_OF_PRINT < year(other);
    }

    /** The year in which a work first appeared. */
    private static int year(Article article) {
        Map<String, PublicationDate> dates = article.dates();
        return Stream.concat(article.issued().stream(), Stream.ofNullable(dates.get("original-date")))
                .mapToInt(PublicationDate::year)
                .min()
                .orElse(0);
    }
}
