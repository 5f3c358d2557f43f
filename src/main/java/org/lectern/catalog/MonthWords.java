package org.lectern.catalog;

import java.util.List;
import java.util.Locale;

/** Months in German, French, Spanish, Italian, Portuguese and Dutch, in which records do not write dates. */
final class MonthWords {
    private static final List<List<String>> WORDS = List.of(
            words("januar jänner janvier enero gennaio janeiro januari"),
            words("februar février febrero febbraio fevereiro februari"),
            words("märz mars marzo março maart"),
            words("avril abril aprile"),
            words("mai mayo maggio maio mei"),
            words("juni juin junio giugno junho"),
            words("juli juillet julio luglio julho"),
            words("août agosto augustus"),
            words("septembre septiembre setiembre settembre setembro"),
            words("oktober octobre octubre ottobre outubro"),
            words("novembre noviembre novembro"),
            words("dezember décembre diciembre dicembre dezembro"));

    private MonthWords() {}

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    /** From 1 on; 0 for a word that is none. */
    static int month(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= WORDS.size(); month++) {
            if (WORDS.get(month - 1).contains(small)) {
                return month;
            }
        }
        return 0;
    }
}
