package org.lectern.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;

/** Where a work is kept, who issued it, and what it is made of, as far as its source line does not say it. */
final class PlaceFacts {
    private final Messages messages;
    private final DateWords dates;

    PlaceFacts(Messages messages) {
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /** The words by the end of the message's key ({@code archive}), in the order of the page; none is empty. */
    Map<String, String> of(Article article) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                article.type() == ArticleType.LEGAL_CASE ? "court" : "authority",
                line(article, "authority", "division"));
        facts.put("section", line(article, "section"));
        facts.put("references", line(article, "references"));
        facts.put("event", event(article));
        facts.put("archive", line(article, "archive", "archive-place", "archive_collection", "archive_location"));
        facts.put("call-number", line(article, "call-number"));
        facts.put("reviewed-title", reviewed(article));
        facts.put("original", original(article));
        facts.put("volume-title", line(article, "volume-title"));
        facts.put("part", line(article, "part-number", "part-title"));
        facts.put("volumes", line(article, "number-of-volumes"));
        facts.put("medium", line(article, "medium"));
        facts.put("dimensions", line(article, "dimensions"));
        facts.put("scale", line(article, "scale"));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private String event(Article article) {
        String name = article.variable("event-title");
        return line(
                name.isEmpty() ? article.variable("event") : name,
                article.variable("event-place"),
                date(article, "event-date"));
    }

    private String original(Article article) {
        return line(
                article.variable("original-title"),
                article.variable("original-publisher"),
                article.variable("original-publisher-place"),
                date(article, "original-date"));
    }

    /** {@code Nashville (film)}. */
    private String reviewed(Article article) {
        String title = article.variable("reviewed-title");
        String genre = article.variable("reviewed-genre");
        return title.isEmpty() || genre.isEmpty() ? title : title + " " + messages.say("list.aside", genre);
    }

    private String date(Article article, String name) {
        return Optional.ofNullable(article.dates().get(name)).map(dates::of).orElse("");
    }

    private String line(Article article, String... variables) {
        return line(Stream.of(variables).map(article::variable).toArray(String[]::new));
    }

    private String line(String... parts) {
        return messages.line(Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
