package org.lectern.importer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lectern.catalog.LanguageTag;
import org.lectern.diagnostic.InvalidValueException;

/** Languages as catalogues name them: in English, by the three letters of ISO 639-2, or by a code already. */
final class LanguageName {
    /** Code of two letters, both codes of three where there are two (ISO 639-2/B and /T), the English name. */
    private static final String TABLE = """
            af afr Afrikaans
            ar ara Arabic
            be bel Belarusian
            bg bul Bulgarian
            bn ben Bengali
            bs bos Bosnian
            ca cat Catalan
            cs cze ces Czech
            cy wel cym Welsh
            da dan Danish
            de ger deu German
            el gre ell Greek
            en eng English
            eo epo Esperanto
            es spa Spanish Castilian
            et est Estonian
            eu baq eus Basque
            fa per fas Persian Farsi
            fi fin Finnish
            fr fre fra French
            ga gle Irish
            gl glg Galician
            he heb Hebrew
            hi hin Hindi
            hr hrv scr Croatian
            hu hun Hungarian
            hy arm hye Armenian
            id ind Indonesian
            is ice isl Icelandic
            it ita Italian
            ja jpn Japanese
            ka geo kat Georgian
            kk kaz Kazakh
            ko kor Korean
            la lat Latin
            lt lit Lithuanian
            lv lav Latvian
            mk mac mkd Macedonian
            mn mon Mongolian
            ms may msa Malay
            nl dut nld Dutch Flemish
            no nor Norwegian
            nb nob Bokmål
            nn nno Nynorsk
            pl pol Polish
            pt por Portuguese
            ro rum ron Romanian
            ru rus Russian
            sk slo slk Slovak
            sl slv Slovenian Slovene
            sq alb sqi Albanian
            sr srp scc Serbian
            sv swe Swedish
            sw swa Swahili
            ta tam Tamil
            th tha Thai
            tr tur Turkish
            uk ukr Ukrainian
            ur urd Urdu
            uz uzb Uzbek
            vi vie Vietnamese
            zh chi zho Chinese
            """;

    private static final Map<String, String> CODES = codes();
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");

    private LanguageName() {}

    /** The tag, or nothing where the text names no one language that is known. */
    static Optional<String> tag(String text) {
        String name = Blanks.folded(text).replaceAll("\\s*\\(.*\\)$", "");
        String known = CODES.get(name.toLowerCase(Locale.ROOT));
        if (known != null) {
            return Optional.of(known);
        }
        if (!CODE.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.parse(name).value());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            String[] names = line.split(" ");
            for (String name : names) {
                codes.put(name.toLowerCase(Locale.ROOT), names[0]);
            }
        });
        return codes;
    }
}
