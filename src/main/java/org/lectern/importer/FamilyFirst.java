package org.lectern.importer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names without a comma of which the script or the words say that the family name comes first: {@code 石井 進}, {@code 남궁
 * 민}, {@code Иванов И.И.}, {@code Шумовский Теодор Адамович}.
 */
final class FamilyFirst {
    private static final String CYRILLIC = "[\\p{IsCyrillic}’'-]{2,}";

    /** Katakana alone is a name from elsewhere, in its own order. */
    private static final Pattern EAST_ASIAN =
            Pattern.compile("([\\p{IsHan}]{1,3}|\\p{IsHangul}{1,2}) ([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,4}"
                    + "|\\p{IsHangul}{1,3})");

    private static final Pattern ORGANISATION = Pattern.compile(
            ".*(?:학회|대학교?|학교|연구[소원]|도서관|박물관|출판[사부]?|협회|재단|위원회|편집부|은행|신문사?|일보|방송|연구|정부|.* 부|.*통상부"
                    + "|大[学學]|[学學][会會]|研究[所院]|文[庫库]|出版社?|[協协][会會]|委[員员][会會]|[編编][集辑輯]部|[銀银]行|[新聞闻]{2}社?|日[報报]|[報报]社|政府|[図圖图][書书][館馆])");

    private static final Pattern INITIALS =
            Pattern.compile("(" + CYRILLIC + ") ((?:[\\p{IsCyrillic}&&\\p{Lu}]\\p{Ll}?\\.[ -]?){1,3})");

    /** So that {@code И.И.} and {@code И. И.} are one person. */
    private static final Pattern CLOSE = Pattern.compile("\\.(?=\\p{L})");

    private static final String OF_FATHER = "[\\p{IsCyrillic}]*(?:ович|евич|ьич|овна|евна|ична)";

    /** Not {@code Дмитрий Дмитриевич Шостакович}, whose family name ends like a patronymic. */
    private static final Pattern PATRONYMIC =
            Pattern.compile("(" + CYRILLIC + ") ((?!" + OF_FATHER + " )" + CYRILLIC + " " + OF_FATHER + ")");

    private FamilyFirst() {}

    /** {@code Family, Given}; nothing where the order is not plain. */
    static Optional<String> inverted(String written) {
        String name = Blanks.folded(written);
        for (Pattern pattern : new Pattern[] {EAST_ASIAN, INITIALS, PATRONYMIC}) {
            Matcher parts = pattern.matcher(name);
            if (parts.matches()
                    && !ORGANISATION.matcher(name).matches()
                    && EastAsianRoles.in(name).isEmpty()) {
                return Optional.of(parts.group(1) + ", "
                        + CLOSE.matcher(parts.group(2).strip()).replaceAll(". "));
            }
        }
        return Optional.empty();
    }
}
