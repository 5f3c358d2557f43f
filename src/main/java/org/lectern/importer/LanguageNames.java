package org.lectern.importer;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.LanguageTag;
import org.lectern.diagnostic.InvalidValueException;

/** Languages as babel, biblatex and databases name them, as codes (BCP 47). */
final class LanguageNames {
    private static final Map<String, String> CODES = codes("english en american en-US british en-GB usenglish en-US "
            + "ukenglish en-GB australian en-AU canadian en-CA german de ngerman de austrian de-AT naustrian de-AT "
            + "swissgerman de-CH nswissgerman de-CH french fr francais fr français fr frenchb fr acadian fr-CA "
            + "canadien fr-CA spanish es español es castilian es italian it portuguese pt portuges pt brazilian pt-BR "
            + "brazil pt-BR dutch nl danish da swedish sv norwegian no norsk nb nynorsk nn finnish fi icelandic is "
            + "polish pl czech cs slovak sk slovene sl slovenian sl croatian hr serbian sr bosnian bs bulgarian bg "
            + "russian ru ukrainian uk belarusian be hungarian hu magyar hu romanian ro greek el turkish tr arabic ar "
            + "hebrew he persian fa farsi fa hindi hi urdu ur bengali bn chinese zh japanese ja korean ko vietnamese vi "
            + "thai th indonesian id malay ms latin la catalan ca basque eu galician gl irish ga welsh cy estonian et "
            + "latvian lv lithuanian lt albanian sq macedonian mk georgian ka armenian hy deutsch de englisch en "
            + "französisch fr russisch ru eng en ger de deu de fre fr fra fr spa es ita it por pt dut nl nld nl rus ru "
            + "chi zh zho zh jpn ja kor ko ara ar heb he pol pl cze cs ces cs swe sv dan da nor no fin fi hun hu "
            + "gre el ell el tur tr per fa fas fa lat la cat ca ukr uk");

    private LanguageNames() {}

    private static Map<String, String> codes(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> codes = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            codes.put(words[i], words[i + 1]);
        }
        return Map.copyOf(codes);
    }

    /** The code of a name or code; nothing for several languages, and for what is no language. */
    static Optional<String> code(String name) {
        String small = name.strip().toLowerCase(Locale.ROOT).replaceFirst("^lang(?=.{4})", "");
        String named = CODES.get(small);
        if (named != null) {
            return Optional.of(named);
        }
        // A word of two or three letters that is no code does no harm; longer words are seldom codes.
        if (!small.matches("[a-z]{2}(?:[-_][a-z0-9]{2,8})*")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LanguageTag.parse(name).value());
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
