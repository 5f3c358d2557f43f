package org.lectern.catalog;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the names of organisations from names that may be a person's, for warnings only. */
final class OrganisationWords {
    private static final Pattern PERSONAL_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final int MOST_WORDS = 4;

    private static final Set<String> WORDS = Set.of(
            ("academy affairs agency alliance archive archives army assembly association atlantic authority bank board "
                            + "bureau cabinet center centre chamber club college command commission committee "
                            + "commonwealth company conference congress consortium convention corporation council court "
                            + "defence defense delegation department directorate division economist editors embassy "
                            + "european executive faculty federal federation force forces foreign forum foundation fund "
                            + "global government group herald house inc initiative institute institution international "
                            + "journal kingdom lab laboratory league libraries library ltd magazine ministry mission "
                            + "museum national nations network news office organisation organization panel parliament "
                            + "partners party policy post press program programme project quarterly relations republic "
                            + "research review rights royal school secretariat security senate service services society "
                            + "staff states strategic studies survey systems task team times treaty trust union united "
                            + "university watch working world")
                    .split(" "));

    private OrganisationWords() {}

    /** Whether a name is of two to four capitalised words, none of which belongs to organisations. */
    static boolean looksLikePerson(String name) {
        String[] words = name.strip().split("\\s+");
        boolean shouted =
                Stream.of(words).allMatch(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
        return words.length >= 2
                && words.length <= MOST_WORDS
                && !shouted
                && Stream.of(words).allMatch(word -> PERSONAL_WORD.matcher(word).matches() && !contains(word));
    }

    /** Whether a word is one of organisations' names, in any case. */
    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.'’]", ""));
    }
}
