package org.lectern.importer.entry;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Titles and names that stand all in capitals, in headline case: small words small except at the beginning, at the end
 * and after a colon (Chicago Manual of Style, 17th ed., 8.159). Abbreviations that are well known, Roman numbers and
 * words with points between their letters stay in capitals; which others are abbreviations capitals do not tell.
 */
public final class HeadlineCase {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’.][\\p{L}\\p{M}\\p{N}]+)*\\.?");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern POINTED = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}?");
    private static final Pattern ROMAN = Pattern.compile("(?=[IVX]{2})X{0,3}(?:IX|IV|V?I{0,3})\\.?");
    /** The one small beginning that a text in capitals may have: {@code McCARTHY}. */
    private static final Pattern SMALL_C = Pattern.compile("\\b(Mac|Mc)(?=\\p{Lu}{2})");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]S$");
    private static final Pattern MC = Pattern.compile("Mc(\\p{Ll})");
    private static final Pattern ELIDED = Pattern.compile("^(\\p{L})(['’])(\\p{Ll})");
    /** What a word stands behind that is capitalised in any case: a colon or an end, an opening quote or bracket. */
    private static final Pattern OPENS = Pattern.compile("[:.?!—–]\\W*$|(?:^|\\s)[\"“‘(\\[]+$");

    private static final int FEWEST_LETTERS = 4;

    /** Past this length a text is neither a title nor a name. */
    private static final int LONGEST = 2000;

    private static final Set<String> SMALL =
            words("a an and as at but by for from in nor of on or per the to v via vs with");

    private static final Set<String> ABBREVIATIONS = words(
            "ANZUS ASEAN BBC CIA DC DNA DPRK EC EEC EU FBI GDP HIV IAEA ICBM ILO IMF IRA ISIS IT JFK KGB LGBT MIT NAFTA "
                    + "NASA NATO NGO NGOS NPT OECD OPEC OSCE PLO PRC RNA ROC ROK SALT SEATO START TPP TV UAE UK UN UNESCO "
                    + "UNICEF US USA USSR WHO WMD WTO WWI WWII");

    private HeadlineCase() {}

    /** Whether a title or name of four letters or more has no small letter, but for those of Mc and Mac. */
    public static boolean isAllCapitals(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String plain = SMALL_C.matcher(text).replaceAll("MC");
        long letters = plain.codePoints().filter(Character::isUpperCase).count();
        return letters >= FEWEST_LETTERS && plain.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A title in headline case. */
    public static String title(String capitals) {
        Matcher words = WORD.matcher(capitals);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (words.find()) {
            String before = capitals.substring(end, words.start());
            out.append(before);
            boolean first = end == 0 || OPENS.matcher(before).find();
            boolean last = !WORD.matcher(capitals)
                    .region(words.end(), capitals.length())
                    .find();
            boolean hyphened = before.endsWith("-");
            out.append(word(words.group(), first || last || hyphened));
            end = words.end();
        }
        return out.append(capitals.substring(end)).toString();
    }

    /** A personal name or a part of one; particles inside it become small: {@code VAN DER BERG, JAN}. */
    public static String name(String capitals) {
        Matcher words = WORD.matcher(capitals);
        StringBuilder out = new StringBuilder();
        int end = 0;
        while (words.find()) {
            out.append(capitals.substring(end, words.start()));
            boolean inside = capitals.substring(words.end()).startsWith(" ") && ForeignName.isParticle(words.group());
            out.append(inside ? words.group().toLowerCase(Locale.ROOT) : properName(words.group()));
            end = words.end();
        }
        return out.append(capitals.substring(end)).toString();
    }

    /** A journal, with the capitals of its abbreviation where the two have a word in common. */
    public static String journal(String capitals, String abbreviation) {
        if (!isAllCapitals(capitals)) {
            return capitals;
        }
        Map<String, String> known = new TreeMap<>();
        for (Matcher word = LETTERS.matcher(abbreviation); word.find(); ) {
            known.put(word.group().toUpperCase(Locale.ROOT), word.group());
        }
        return LETTERS.matcher(title(capitals))
                .replaceAll(word -> Matcher.quoteReplacement(
                        known.getOrDefault(word.group().toUpperCase(Locale.ROOT), word.group())));
    }

    private static String word(String capitals, boolean wherever) {
        String small = capitals.toLowerCase(Locale.ROOT);
        if (POINTED.matcher(capitals).matches()
                || ABBREVIATIONS.contains(capitals.replace(".", ""))
                || ROMAN.matcher(capitals).matches()) {
            return capitals;
        }
        String owner = POSSESSIVE.matcher(capitals).replaceFirst("");
        if (owner.length() < capitals.length() && ABBREVIATIONS.contains(owner)) {
            return owner + small.substring(owner.length());
        }
        Matcher beginning = SMALL_C.matcher(capitals);
        if (beginning.lookingAt()) {
            return beginning.group() + capitalised(small.substring(beginning.end()));
        }
        return !wherever && SMALL.contains(small) ? small : capitalised(small);
    }

    private static String properName(String capitals) {
        if (POINTED.matcher(capitals).matches() || ROMAN.matcher(capitals).matches()) {
            return capitals;
        }
        Matcher beginning = SMALL_C.matcher(capitals);
        if (beginning.lookingAt()) {
            return beginning.group()
                    + capitalised(capitals.substring(beginning.end()).toLowerCase(Locale.ROOT));
        }
        String name = ELIDED.matcher(capitalised(capitals.toLowerCase(Locale.ROOT)))
                .replaceFirst(found ->
                        found.group(1) + found.group(2) + found.group(3).toUpperCase(Locale.ROOT));
        return MC.matcher(name).replaceFirst(found -> "Mc" + found.group(1).toUpperCase(Locale.ROOT));
    }

    private static String capitalised(String small) {
        int first = small.offsetByCodePoints(0, 1);
        return small.substring(0, first).toUpperCase(Locale.ROOT) + small.substring(first);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.split(" ")));
    }
}
