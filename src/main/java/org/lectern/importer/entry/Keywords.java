package org.lectern.importer.entry;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Separators;

/** Several keywords in one text. */
public final class Keywords {
    private static final Pattern SEMICOLON = Pattern.compile("[" + Separators.SEMICOLONS + "]");
    private static final Pattern COMMA = Pattern.compile("[" + Separators.COMMAS + Separators.LIST_COMMA + "]");

    private Keywords() {}

    /** Those of a text, parted by semicolons where it has one, else by commas. */
    public static Stream<String> parted(String text) {
        List<String> bySemicolon = ForeignMarkup.parts(text, SEMICOLON);
        return (bySemicolon.size() > 1 ? bySemicolon : ForeignMarkup.parts(text, COMMA)).stream();
    }
}
