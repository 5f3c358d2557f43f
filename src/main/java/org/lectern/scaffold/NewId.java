package org.lectern.scaffold;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.Slug;
import org.lectern.diagnostic.InvalidValueException;

/**
 * An id for a new record: the first author's family name and the year, {@code cha2016}, then {@code cha2016b}; else the
 * first words of the title, {@code the-origins-of-alliances}, then {@code the-origins-of-alliances-2}; where that has
 * no Latin letters the family name alone, and where neither has any the type of work.
 */
final class NewId {
    private static final int MOST_WORDS = 5;
    private static final int MOST_LETTERS = 40;

    private final RecordRequest request;

    NewId(RecordRequest request) {
        this.request = request;
    }

    /** The first one that is free. */
    ArticleId find(Predicate<ArticleId> free) {
        return candidates()
                .flatMap(text -> id(text).stream())
                .filter(free)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("numbers do not end"));
    }

    private Stream<String> candidates() {
        String family = family();
        if (!family.isEmpty() && request.issued().isPresent()) {
            String stem = family + Math.abs(request.issued().get().year());
            Stream<String> lettered = IntStream.rangeClosed('b', 'z').mapToObj(letter -> stem + (char) letter);
            return Stream.concat(Stream.concat(Stream.of(stem), lettered), numbered(stem));
        }
        String words = words().isEmpty() ? family : words();
        String stem = words.isEmpty() ? ofType(request.type()) : words;
        return Stream.concat(Stream.of(stem), numbered(stem));
    }

    /** Whether names or title have letters for an id. */
    boolean isNamed() {
        return !family().isEmpty() || !words().isEmpty();
    }

    private static String ofType(ArticleType type) {
        return type.csl().replace('_', '-');
    }

    private static Stream<String> numbered(String stem) {
        return IntStream.iterate(2, number -> number + 1).mapToObj(number -> stem + "-" + number);
    }

    private String family() {
        String name = request.authors().stream()
                .findFirst()
                .map(PersonName::shortForm)
                .orElse("");
        String letters = latin(name).replace("-", "");
        return letters.length() > MOST_LETTERS ? letters.substring(0, MOST_LETTERS) : letters;
    }

    private String words() {
        StringBuilder out = new StringBuilder();
        int words = 0;
        for (String word : latin(request.title()).split("-")) {
            if (words == MOST_WORDS || out.length() + word.length() >= MOST_LETTERS) {
                break;
            }
            out.append(out.isEmpty() ? "" : "-").append(word);
            words++;
        }
        return out.toString();
    }

    private static String latin(String text) {
        return Slug.of(text)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]", "")
                .replaceAll("-+", "-")
                .replaceAll("^-|-$", "");
    }

    private static Optional<ArticleId> id(String text) {
        try {
            return Optional.of(ArticleId.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty(); // a name that Windows keeps for itself
        }
    }
}
