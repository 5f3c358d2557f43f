package org.lectern.importer;

import java.util.Set;
import java.util.stream.Stream;

/** Names of firms, which have commas and ampersands as lists of persons do: {@code Smith, John & Sons, Ltd}. */
final class Firms {
    /** Not {@code SA} and {@code AG}, which are initials too. */
    private static final Set<String> WORDS = Set.of(
            ("Ltd LTD Limited LLP LLC PLC Plc plc Inc INC Corp GmbH mbH KG OHG SARL SAS Co Cie Sons Söhne Bros Brothers "
                            + "Brüder Gebrüder Fils Frères Figli Fratelli Hijos Hermanos")
                    .split(" "));

    private Firms() {}

    /** Whether a word between commas or signs for "and" is one of a firm's. */
    static boolean isOne(String text) {
        return Stream.of(text.split(",|&|\\s(?:and|et)\\s"))
                .anyMatch(part -> WORDS.contains(part.strip().replaceFirst("\\.$", "")));
    }
}
