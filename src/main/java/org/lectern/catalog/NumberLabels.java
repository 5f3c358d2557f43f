package org.lectern.catalog;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with their labels, as catalogues write them: {@code Bd. 2}, {@code n° 3}, {@code pp. 12-34}, {@code 2.
 * Aufl.}. A record has the number alone, since pages and styles set the label. English, German, French, Italian and
 * Spanish, and those of {@link EasternLabels}.
 */
public final class NumberLabels {
    private static final String NUMBER = "nos?|nr|number|n|n[uú]m|num[eé]ro|número";
    private static final String PAGE = "pp?|pages?|s|seiten?|págs?|pags?|pagg|páginas?|pagine";
    private static final String ORDINAL = "st|nd|rd|th|\\.|er?|[èe]?re|[èe]me|a|ᵉ|ʳᵉ|\\.?[ªº]";

    /** {@code n° 3}, {@code Nº. 73}, {@code n.º 3}: signs that need neither a full stop nor a blank. */
    private static final String NUMBER_SIGN = "n\\.?[°ºᵒ]s?\\.? ?";

    /** Behind one letter, only of volumes and pages, and no letter that might be one: {@code n.d}, {@code S.D}. */
    private static final String ROMAN = "(?:(?<=(?:\\p{L}{2}|[°ºᵒ]s?)\\.? ?)|(?<=^[tps]\\. ?)(?=[ivx]|[ivxlcdm]{2}))"
            + "[ivxlcdm]+(?:-[ivxlcdm]+)?";

    private static final Map<String, Pattern> LABELLED = Map.of(
            "volume", label("vols?|volume|bde?|band|jg|jahrg|jahrgang|t|tom|tomes?|tomos?|année|anno|año"),
            "issue", label(NUMBER + "|issue|heft|h|fasc|fascicule|fascicolo|cahier"),
            "number", label(NUMBER),
            "collection-number", label(NUMBER + "|vols?|volume|bde?|band|heft|h|tomes?|tomos?|t"),
            "page", label(PAGE),
            "edition",
                    Pattern.compile("(?iu)\\[?([0-9]+)(?:" + ORDINAL + ")? ?"
                            + "(?:edn?\\.?|[eé]d\\.?|[eé]dition|edizione|edición|aufl\\.?|auflage)\\]?"));

    /** The label before another page: {@code p. 12-p. 34}, {@code p. 5, p. 7}. */
    private static final Pattern FURTHER_PAGE = Pattern.compile("(?iu)(?<!\\p{L})(?:" + PAGE + ")\\. ?(?=[0-9])");

    private NumberLabels() {}

    /** One letter is a label with its full stop only: page {@code S 12} may be one of a supplement. */
    private static Pattern label(String words) {
        return Pattern.compile("(?iu)(?:(?:" + words + ")(?:\\. ?|(?<=\\p{L}{2})(?: |(?=[0-9])))|" + NUMBER_SIGN
                + ")([0-9].*|" + ROMAN + ")");
    }

    /**
     * The number alone.
     *
     * @param variable the name of a CSL variable; {@code volume}, {@code issue}, {@code number},
     *     {@code collection-number}, {@code page} and {@code edition} have labels
     * @return nothing where the text is no number with its label
     */
    public static Optional<String> number(String variable, String text) {
        Optional<String> number = Optional.ofNullable(LABELLED.get(variable))
                .map(labelled -> labelled.matcher(text))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .or(() -> EasternLabels.number(variable, text));
        return variable.equals("page") ? withoutFurther(text, number.orElse(text)) : number;
    }

    private static Optional<String> withoutFurther(String text, String pages) {
        return Optional.of(FURTHER_PAGE.matcher(pages).replaceAll("")).filter(number -> !number.equals(text));
    }
}
