package org.lectern.importer.entry;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names of firms, which have commas and ampersands as lists of persons do: {@code Smith, John & Sons, Ltd}. */
public final class Firms {
    /** Not {@code SA} and {@code AG}, which are initials too. */
    private static final Set<String> WORDS = Set.of(
            ("Ltd LTD Limited LLP LLC PLC Plc plc Inc INC Corp GmbH mbH KG OHG SARL SAS Co Cie Sons Söhne Bros Brothers "
                            + "Brüder Gebrüder Fils Frères Figli Fratelli Hijos Hermanos")
                    .split(" "));

    /** Nobody's given names, whose initials some write without stops: {@code KG}, {@code PLC}. */
    private static final Set<String> FORMS = Set.of("Inc", "Ltd", "LTD", "Limited", "LLC", "Corp", "GmbH", "mbH");

    private Firms() {}

    /** Whether a name is a firm's by what follows its last comma: {@code Acme, Inc.}. */
    public static boolean isOne(List<String> commaParts) {
        String last = commaParts.get(commaParts.size() - 1);
        return commaParts.size() > 1 && FORMS.contains(last.replaceFirst("\\.$", ""));
    }

    /** Whether a word between commas or signs for "and" is one of a firm's. */
    public static boolean isOne(String text) {
        return Stream.of(text.split(",|&|\\s(?:and|et)\\s"))
                .anyMatch(part -> WORDS.contains(part.strip().replaceFirst("\\.$", "")));
    }
}
