package org.lectern.view;

import java.util.function.Supplier;
import org.lectern.config.Messages;
import org.lectern.config.TextDirection;

/**
 * Where the language or direction of a text is not the page's. A page is in the language of its interface, which is
 * English where the list's own has no words for it.
 */
final class Tongues {
    private final String site;
    private final String page;
    private final TextDirection direction;

    /** @param site the language of texts that state none, BCP 47 */
    Tongues(String site, Messages messages) {
        this.site = site;
        this.page = messages.language();
        this.direction = messages.direction();
    }

    /**
     * What has to be said of a text.
     *
     * @param stated its language, or empty for the site's
     * @param words the text, plain: where it has letters that run the other way than its language, it finds its
     *     direction itself
     */
    Tongue of(String stated, String words) {
        String language = stated.isEmpty() ? site : stated;
        boolean own = language.equalsIgnoreCase(page);
        TextDirection written = own ? direction : TextDirection.of(language);
        if (!written.isolate(words).equals(words)) {
            return new Tongue(own ? "" : language, "auto");
        }
        return own ? Tongue.OWN : new Tongue(language, written == direction ? "" : written.attribute());
    }

    /**
     * The same of a text by its markup, whose words are asked for where the markup does not tell.
     *
     * @param words plain
     */
    Tongue of(String stated, String html, Supplier<String> words) {
        boolean straight = !TextDirection.of(stated.isEmpty() ? site : stated).mayTurn(html) && !html.contains("&#");
        return of(stated, straight ? "" : words.get());
    }

    /** What has to be said of a text in the language of the site: its title, the names of its topics. */
    Tongue ofSite() {
        return of("", "");
    }
}
