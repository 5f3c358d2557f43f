package org.lectern.importer.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Chinese, Japanese and Korean catalogues write behind a name: {@code 前嶋信次著}, {@code 李四（主编）}, {@code 정수일 지음}. A
 * sign without a blank before it is one behind three letters of a name, or two signs behind two: {@code 张译} is a name.
 */
public final class EastAsianRoles {
    private static final Map<String, Pattern> BY_ROLE = Map.of(
            "author", role("著|撰", "編著|编著|著者", "저|지음|글|편저"),
            "editor", role("編|编", "主编|主編|編集|監修|校注|校註", "편|엮음|편집"),
            "translator", role("訳|译|譯", "翻訳|翻译|翻譯|共訳|编译|編訳|編譯", "역|옮김|번역"));

    private EastAsianRoles() {}

    private static Pattern role(String sign, String signs, String hangul) {
        String any = sign + "|" + signs + "|" + hangul;
        return Pattern.compile("(?<apart>\\S.*\\S)(?: (?:" + any + ")| ?[(（\\[［〔] ?(?:" + any + ") ?[)）\\]］〕])"
                + "|(?<closer>\\p{IsHan}{2,8}?)等?(?:" + signs + ")"
                + "|(?<close>\\p{IsHan}{3,8}?)等?(?:" + sign + ")");
    }

    /** The name alone with its role. */
    public static Optional<NameRoles.Found> in(String text) {
        for (Map.Entry<String, Pattern> each : BY_ROLE.entrySet()) {
            Matcher matcher = each.getValue().matcher(text);
            if (matcher.matches()) {
                String apart = matcher.group("apart");
                String close = matcher.group("close");
                String name = apart != null ? apart : close != null ? close : matcher.group("closer");
                return Optional.of(new NameRoles.Found(name, each.getKey()));
            }
        }
        return Optional.empty();
    }
}
