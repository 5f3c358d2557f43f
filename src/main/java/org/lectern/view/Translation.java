package org.lectern.view;

import org.lectern.catalog.Article.TranslatedTitle;
import org.lectern.config.Messages;

/**
 * The title of a work in another language, shown beside the original.
 *
 * @param bracketed the same as it stands beside the original: "[The title]"
 */
public record Translation(Html title, Html bracketed, Tongue language) {
    private static final String PLACE = "\u0001";

    static Translation of(TranslatedTitle translated, Tongues tongues, Messages messages) {
        String html = translated.title().html();
        String brackets =
                Html.escaped(messages.say("article.translated", PLACE)).markup();
        return new Translation(
                new Html(html),
                new Html(brackets.replace(PLACE, html)),
                tongues.of(translated.language(), translated.title().plain()));
    }
}
