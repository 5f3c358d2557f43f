package org.lectern.view;

import org.lectern.config.TextDirection;

/** Where the language or direction of a text is not the site's. */
final class Tongues {
    private final String language;
    private final TextDirection direction;

    /** @param language the site's */
    Tongues(String language) {
        this.language = language;
        this.direction = TextDirection.of(language);
    }

    /**
     * What has to be said of a text.
     *
     * @param stated its language, or empty for the site's
     * @param words the text, plain: where it has letters that run the other way than its language, it finds its
     *     direction itself
     */
    Tongue of(String stated, String words) {
        boolean own = stated.isEmpty() || stated.equalsIgnoreCase(language);
        TextDirection written = own ? direction : TextDirection.of(stated);
        if (!written.isolate(words).equals(words)) {
            return new Tongue(own ? "" : stated, "auto");
        }
        return own ? Tongue.OWN : new Tongue(stated, written == direction ? "" : written.attribute());
    }
}
