package org.lectern.view;

import java.util.List;
import org.lectern.catalog.Article.TranslatedTitle;
import org.lectern.config.Messages;

/**
 * The title of a work in another language, shown beside the original.
 *
 * @param bracketed the same as it stands beside the original: "[The title]"
 */
public record Translation(Html title, Html bracketed, Tongue language) {
    static Translation of(TranslatedTitle translated, Tongues tongues, Messages messages) {
        Html title = new Html(translated.title().html());
        List<String> brackets = Messages.around(1, text -> messages.say("article.translated", text.get(0)));
        return new Translation(
                title,
                Html.inside(brackets.get(0), title, brackets.get(1)),
                tongues.of(translated.language(), translated.title().plain()));
    }
}
