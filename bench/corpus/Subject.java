package bench.corpus;

import java.util.Locale;

/**
 * A topic, and the words of its field.
 *
 * @param name two words with capitals, as Hugo lists it
 */
record Subject(String name, Pool<String> words) {
    /** The name as an id: the words in small letters, joined by a hyphen. */
    String id() {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
