package org.lectern.lint;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.Article;

/** A title in a script that its language is not written in. */
final class LanguageRule implements RecordRule {
    private static final Map<String, Set<UnicodeScript>> SCRIPTS = Map.ofEntries(
            Map.entry("ar", Set.of(UnicodeScript.ARABIC)),
            Map.entry("bg", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("el", Set.of(UnicodeScript.GREEK)),
            Map.entry("fa", Set.of(UnicodeScript.ARABIC)),
            Map.entry("he", Set.of(UnicodeScript.HEBREW)),
            Map.entry("ja", Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA)),
            Map.entry("ko", Set.of(UnicodeScript.HANGUL, UnicodeScript.HAN)),
            Map.entry("ru", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("uk", Set.of(UnicodeScript.CYRILLIC)),
            Map.entry("zh", Set.of(UnicodeScript.HAN)));

    private static final Set<String> LATIN = Set.of(
            "ca", "cs", "da", "de", "en", "es", "et", "fi", "fr", "hu", "id", "it", "la", "lt", "lv", "nb", "nl", "nn",
            "no", "pl", "pt", "ro", "sk", "sl", "sv", "tr", "vi");

    /** The language that most works in a script are in, as an example of what to write. */
    private static final Map<UnicodeScript, String> USUAL = Map.of(
            UnicodeScript.ARABIC, "ar",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.GREEK, "el",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.HEBREW, "he",
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja");

    private final String siteLanguage;

    LanguageRule(String siteLanguage) {
        this.siteLanguage = siteLanguage;
    }

    @Override
    public void check(Article article, Findings findings) {
        String tag = article.language().isEmpty() ? siteLanguage : article.language();
        String code = tag.toLowerCase(Locale.ROOT).split("-", 2)[0];
        // A script of its own (sr-Latn, ko-Latn) has been thought of.
        if (tag.matches("(?i).*-[a-z]{4}(?:-.*)?")) {
            return;
        }
        List<UnicodeScript> letters = article.title()
                .plain()
                .codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .toList();
        Set<UnicodeScript> wanted =
                LATIN.contains(code) ? Set.of(UnicodeScript.LATIN) : SCRIPTS.getOrDefault(code, Set.of());
        if (letters.isEmpty() || wanted.isEmpty() || letters.stream().anyMatch(wanted::contains)) {
            return;
        }
        UnicodeScript first = letters.get(0);
        String example = USUAL.getOrDefault(first, first == UnicodeScript.LATIN ? "en" : "");
        boolean stated = !article.language().isEmpty();
        findings.hint(
                "script-of-language",
                article,
                stated ? "language" : "title",
                "no letter of the title is of a script that \"" + code + "\" is written in",
                (stated
                                ? "correct the language"
                                : "add the language of the work, the site's being \"" + siteLanguage + "\"")
                        + (example.isEmpty()
                                ? "."
                                : ", for example language: " + example + romanised(code, first) + "."));
    }

    /** A title in Latin letters of a language that has others may be one that a catalogue transcribed. */
    private static String romanised(String code, UnicodeScript first) {
        return first == UnicodeScript.LATIN ? "; where the title is transcribed, language: " + code + "-Latn" : "";
    }
}
