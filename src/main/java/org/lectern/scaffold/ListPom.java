package org.lectern.scaffold;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pom of a list, in which one place names the version of Lectern.
 *
 * @param before all that stands before the version
 * @param version the version
 * @param after all that stands after it
 */
record ListPom(String before, ProgramVersion version, String after) {
    private static final Pattern PLACE = Pattern.compile("<lectern\\.version>([^<>]*)</lectern\\.version>");

    /** The pom, or nothing where the version does not stand in it exactly once. */
    static Optional<ListPom> parse(byte[] file) {
        // A byte a character, whatever the encoding: what is not the version comes out as it came in.
        String text = new String(file, StandardCharsets.ISO_8859_1);
        Matcher place = PLACE.matcher(text);
        if (!place.find()) {
            return Optional.empty();
        }
        Optional<ProgramVersion> version = ProgramVersion.parse(place.group(1));
        int start = place.start(1);
        int end = place.end(1);
        if (version.isEmpty() || place.find()) {
            return Optional.empty();
        }
        return Optional.of(new ListPom(text.substring(0, start), version.get(), text.substring(end)));
    }

    /** The file with another version and every other byte as it was. */
    byte[] with(ProgramVersion other) {
        return (before + other + after).getBytes(StandardCharsets.ISO_8859_1);
    }
}
