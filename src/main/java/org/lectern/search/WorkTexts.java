package org.lectern.search;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.cite.PlainTexts;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.Text;

/** What the list publishes of and on a work, in words alone. Safe to use from several threads. */
final class WorkTexts {
    private final SiteConfig config;
    private final Messages messages;
    private final PlainTexts texts;

    WorkTexts(Catalog catalog, SiteConfig config, Messages messages) {
        this.config = config;
        this.messages = messages;
        this.texts = new PlainTexts(catalog, messages);
    }

    /**
     * A text.
     *
     * @param language BCP 47, or empty: the page's
     */
    record Written(String words, String language) {}

    /** Summary, published abstract, annotations, quotes and notice, those that say something. */
    List<Written> of(Article article) {
        List<Written> found = new ArrayList<>();
        add(found, article.summary(), config.language());
        add(found, article.abstractOf(config.show().abstracts()));
        article.annotations().forEach(annotation -> add(found, annotation.text()));
        article.quotes().forEach(quote -> add(found, quote.text()));
        article.status().ifPresent(notice -> {
            add(found, messages.say("status." + notice.kind().written()), messages.language());
            add(found, notice.note());
        });
        return found;
    }

    private void add(List<Written> found, Text text) {
        add(found, texts.plain(text), text.language().isEmpty() ? config.language() : text.language());
    }

    private void add(List<Written> found, String words, String language) {
        if (!words.isBlank()) {
            found.add(new Written(words, language.equalsIgnoreCase(messages.language()) ? "" : language));
        }
    }
}
