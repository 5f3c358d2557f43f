package org.lectern.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with the labels of Russian, Arabic, Persian, Hebrew, Chinese, Japanese and Korean catalogues: {@code Том IV},
 * {@code مج 2}, {@code עמ' 21-47}, {@code 第3巻}, {@code 제25권}.
 */
final class EasternLabels {
    private static final String FIGURES = "[0-9\\x{660}-\\x{669}\\x{6F0}-\\x{6F9}]+";
    private static final String NUMBER =
            "(" + FIGURES + "(?: ?[-–+,/・·] ?" + FIGURES + "){0,9}+|(?-i:[IVXLCDM]{1,12}))";

    private static final Map<String, List<Pattern>> LABELLED = Map.of(
            "volume",
                    List.of(
                            before("том|т\\.|ч\\.|часть|кн\\.|(?:ال)?مجلد|مج|جلد|ج|دورهٔ?|سال|السنة|כרך|שנה"),
                            behind("巻|卷|冊|册|輯|辑|권|집")),
            "issue", List.of(before("вып\\.|выпуск|№|номер|(?:ال)?عدد|ع|شمارهٔ?|גי?ליון|חוברת"), behind("号|號|期|호")),
            "page", List.of(before("сс?\\.|стр\\.|صص|ص ?ص|ص|עמ['’׳]|עמודים|頁|页"), behind("頁|页|쪽|면")),
            "edition",
                    List.of(
                            before("изд\\.|издание|ط|(?:ال)?طبعة|چاپ|מהדורה"),
                            behind("(?:-?(?:ое|е|я),?)? ?изд(?:\\.|ание)|版|판")));

    private EasternLabels() {}

    private static Pattern before(String labels) {
        return Pattern.compile("(?iu)(?:" + labels + ")[.:]? ?" + NUMBER);
    }

    /** {@code 第} and {@code 제} make a number the one of an order. */
    private static Pattern behind(String labels) {
        return Pattern.compile("(?iu)[第제]? ?" + NUMBER + " ?(?:" + labels + ")");
    }

    /** The number alone of a variable, where its text is a number with such a label. */
    static Optional<String> number(String variable, String text) {
        return LABELLED.getOrDefault(variable, List.of()).stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }
}
