package org.lectern.cite;

import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.PublicationNotice;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.PublicationState;
import org.lectern.config.Messages;

/** What became of a publication, in words: the same wherever a work is named. */
public final class StatusWords {
    private final Catalog catalog;
    private final Messages messages;
    private final DateWords dates;
    private final ShortCitation citations;

    public StatusWords(Catalog catalog, Messages messages) {
        this.catalog = catalog;
        this.messages = messages;
        this.dates = new DateWords(messages);
        this.citations = new ShortCitation(messages);
    }

    /** "Retracted", or empty. */
    public String label(Article article) {
        return article.status().map(this::label).orElse("");
    }

    public String label(PublicationNotice notice) {
        return messages.say("status." + notice.kind().written());
    }

    /** What a reference has to say beside the style's words; a forthcoming work says so in the style's. Or empty. */
    public String besideReference(Article article) {
        return article.status()
                .filter(notice -> notice.kind() != PublicationState.FORTHCOMING)
                .map(this::label)
                .orElse("");
    }

    /** A name of the work with its status before it, "Retracted: On drift"; the name alone where it has none. */
    public String titled(Article article, String name) {
        String label = label(article);
        return label.isEmpty() ? name : messages.say("list.label", label, name);
    }

    /** "Retracted, May 2005, The Publisher", as far as the record says it; the note is not in it. Or empty. */
    public String line(Article article) {
        return article.status()
                .map(notice -> messages.line(Stream.of(label(notice), date(notice), by(notice))
                        .filter(part -> !part.isEmpty())
                        .toList()))
                .orElse("");
    }

    /** When it was said, or empty. */
    public String date(PublicationNotice notice) {
        return notice.date().map(dates::of).orElse("");
    }

    /** Who or what made it so: a work of the list by its short citation, else the record's words, or empty. */
    public String by(PublicationNotice notice) {
        return work(notice).map(citations::of).orElse(notice.by());
    }

    /** The work of the list that {@code by} names by its id, as one that supersedes another. */
    public Optional<Article> work(PublicationNotice notice) {
        return notice.by().isEmpty() ? Optional.empty() : catalog.find(new ArticleId(notice.by()));
    }
}
