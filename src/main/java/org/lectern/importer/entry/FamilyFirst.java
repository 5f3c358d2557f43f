package org.lectern.importer.entry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Patronymics;

/**
 * Names without a comma of which the script or the words say that the family name comes first: {@code 石井 進}, {@code 남궁
 * 민}, {@code Иванов И.И.}, {@code Шумовский Теодор Адамович}.
 */
public final class FamilyFirst {
    private static final String CYRILLIC = "[\\p{IsCyrillic}’'-]{2,}";

    /** Katakana alone is a name from elsewhere, in its own order. */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("([\\p{IsHan}]{1,3}|\\p{IsHangul}{1,2}) ([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}"
                    + "|\\p{IsHangul}{1,3})");

    private static final Pattern ORGANISATION =
            Pattern.compile(".*(?:학회|대학교?|학교|연구[소원]?|도서관|박물관|출판[사부]?|협회|재단|위원회|편집부|은행|신문사?|일보|방송|정부|(?:통상| )부"
                    + "|大[学學]|[学學協协][会會]|研究[所院]|文[庫库]|出版社?|委[員员][会會]|[編编][集辑輯]部|[図圖图][書书][館馆]"
                    + "|[銀银]行|[新聞闻]{2}社?|日[報报]|[報报]社|政府)");

    private static final Pattern INITIALS =
            Pattern.compile("(" + CYRILLIC + ") ((?:[\\p{IsCyrillic}&&\\p{Lu}]\\p{Ll}?\\.[ -]?){1,3})");

    /** So that {@code И.И.} and {@code И. И.} are one person. */
    private static final Pattern CLOSE = Pattern.compile("\\.(?=\\p{L})");

    private FamilyFirst() {}

    /** {@code Family, Given}; nothing where the order is not plain. */
    public static Optional<String> inverted(String written) {
        String name = Blanks.folded(written);
        if (ORGANISATION.matcher(name).matches() || EastAsianRoles.in(name).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(EAST_ASIAN, INITIALS)
                .map(order -> order.matcher(name))
                .filter(Matcher::matches)
                .findFirst()
                .map(parts -> parts.group(1) + ", "
                        + CLOSE.matcher(parts.group(2).strip()).replaceAll(". "))
                .or(() -> Patronymics.inverted(name));
    }
}
