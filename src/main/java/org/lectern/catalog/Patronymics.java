package org.lectern.catalog;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Russian names that stand as catalogues have them, known by the patronymic at their end. */
public final class Patronymics {
    private static final String WORD = "[\\p{IsCyrillic}’'-]{2,}";
    private static final String PATRONYMIC = "\\p{IsCyrillic}*(?:ович|евич|ьич|овна|евна|ична)";

    /** Not {@code Дмитрий Дмитриевич Шостакович}, whose family name ends like a patronymic. */
    private static final Pattern FAMILY_FIRST =
            Pattern.compile("(" + WORD + ") ((?!" + PATRONYMIC + " )" + WORD + " " + PATRONYMIC + ")");

    private Patronymics() {}

    /** {@code Шумовский, Теодор Адамович} of the same without a comma; nothing of any other name. */
    public static Optional<String> inverted(String name) {
        Matcher parts = FAMILY_FIRST.matcher(name);
        return parts.matches() ? Optional.of(parts.group(1) + ", " + parts.group(2)) : Optional.empty();
    }
}
