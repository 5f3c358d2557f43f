package org.lectern.importer.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.LanguageTag;
import org.lectern.diagnostic.InvalidValueException;

/** Languages as catalogues, babel and biblatex name them: in words, by three letters, or by a code already. */
public final class LanguageName {
    private static final Map<String, String> CODES = WordTable.read(LanguageName.class, "languages.txt");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[;,/&+]\\s*|\\s+and\\s+");

    /** ISO 639-2's codes for several languages, none, one that is not known, and one without a code. */
    private static final Set<String> NO_LANGUAGE = Set.of("mul", "zxx", "und", "mis");

    private LanguageName() {}

    /**
     * The tag of the first of several names for one language ({@code English; eng}), or of one with words that name
     * none behind it; nothing where they name two.
     */
    public static Optional<String> ofList(String text) {
        Optional<String> whole = tag(text);
        if (whole.isPresent()) {
            return whole;
        }
        List<Optional<String>> tags =
                Stream.of(SEPARATOR.split(text)).map(LanguageName::tag).toList();
        long different = tags.stream().flatMap(Optional::stream).distinct().count();
        return different == 1 ? tags.get(0) : Optional.empty();
    }

    /** The tag (BCP 47), or nothing where the text names no one language that is known. */
    public static Optional<String> tag(String text) {
        String name = Blanks.folded(text).replaceAll("\\s*\\(.*\\)$", "");
        String small = name.toLowerCase(Locale.ROOT).replaceFirst("^lang(?=.{4})", "");
        String known = CODES.get(small);
        if (known != null) {
            return Optional.of(known);
        }
        if (!CODE.matcher(name).matches() || NO_LANGUAGE.contains(small)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.parse(name).value());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
