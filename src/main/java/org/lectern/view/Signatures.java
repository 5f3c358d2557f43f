package org.lectern.view;

import java.util.stream.Stream;
import org.lectern.catalog.Article.Annotation;
import org.lectern.cite.DateWords;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/** Who wrote of a work, and when. */
final class Signatures {
    private final SiteConfig config;
    private final Messages messages;
    private final DateWords dates;

    Signatures(SiteConfig config, Messages messages) {
        this.config = config;
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /** "— Ann Ode, May 2026"; where the annotation names nobody, the list's author; or empty. */
    String of(Annotation annotation) {
        String by = annotation.by().isEmpty() ? config.author() : messages.list(annotation.by());
        String date = annotation.date().map(dates::of).orElse("");
        String both = messages.line(
                Stream.of(by, date).filter(part -> !part.isEmpty()).toList());
        return both.isEmpty() ? "" : messages.say("article.signed", both);
    }
}
