package org.lectern.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.HtmlEntities;

/** The words of styles in the languages of the interface; any other language speaks English, as the interface does. */
final class StyleLocales {
    /** Seasons are months from here on: the only way in which citeproc-java can be told of them. */
    static final int MONTHS_BEFORE_SEASONS = 20;

    private static final List<String> SHIPPED =
            List.of("ar", "de-DE", "en-GB", "en-US", "es-ES", "fr-FR", "zh-CN", "zh-TW");
    private static final Map<String, String> MAIN =
            Map.of("ar", "ar", "de", "de-DE", "en", "en-US", "es", "es-ES", "fr", "fr-FR", "zh", "zh-CN");
    private static final Pattern SEASON = Pattern.compile("<term name=\"season-0([1-4])\">([^<]*)</term>");
    private static final Pattern ERA = Pattern.compile("(<term name=\"(?:bc|ad)\">)(?=[\\p{L}])");
    private static final Pattern ORDINAL_DAY = Pattern.compile("(<date-part name=\"day\" form=\"ordinal\" suffix=\")");

    /** Stands after a day before its month, of which French says the first in another way: {@code 1er juin}. */
    static final char AFTER_DAY = '\uE0F8';

    private static final String FRENCH_DAY = "<date-part name=\"day\" suffix=\"";

    /** citeproc-java takes a number of volumes for one. */
    private static final Pattern VOLUMES = Pattern.compile(
            "(<term name=\"number-of-volumes\"[^>]*>\\s*<single>)[^<]*" + "(?=</single>\\s*<multiple>([^<]*))");

    private static final Pattern VERB = Pattern.compile("<term name=\"([a-z-]+)\" form=\"verb\">[^<]*</term>");
    private static final Pattern LANGUAGE = Pattern.compile("xml:lang=\"[^\"]*\"");

    private static final String SHORT = " form=\"short\"";
    private static final Pattern TERM = Pattern.compile("<term\\b([^>/]*)>\\s*(.*?)</term>", Pattern.DOTALL);
    private static final Pattern ONE = Pattern.compile("<single>([^<]*)<");
    private static final Pattern SEVERAL = Pattern.compile("<multiple>([^<]*)<");
    private static final Pattern LOCALE =
            Pattern.compile("<locale(?:\\s+xml:lang=\"([^\"]*)\")?\\s*>(.*?)</locale>", Pattern.DOTALL);

    private static final Map<String, String> READ = new ConcurrentHashMap<>();
    private static final Map<Label, String> LABELS = new ConcurrentHashMap<>();

    private record Label(String language, String name, String form, boolean several) {}

    private StyleLocales() {}

    /** The language of a style's words on a site of this language: {@code de-DE} for {@code de-CH}. */
    static String of(String language) {
        String tag = language.toLowerCase(Locale.ROOT);
        if (tag.startsWith("zh-hant") || tag.startsWith("zh-hk") || tag.startsWith("zh-mo")) {
            return "zh-TW";
        }
        for (String shipped : SHIPPED) {
            if (shipped.toLowerCase(Locale.ROOT).equals(tag)) {
                return shipped;
            }
        }
        return MAIN.getOrDefault(tag.split("-", 2)[0], "en-US");
    }

    /**
     * The words; where the language has none, the English ones under its name, so that a style's own ones replace them.
     */
    static String words(String language) {
        return READ.computeIfAbsent(language, StyleLocales::load);
    }

    /** A word, or empty. */
    static String term(String language, String name) {
        Matcher term = Pattern.compile("<term name=\"" + Pattern.quote(name) + "\">([^<]+)</term>")
                .matcher(words(language));
        return term.find() ? HtmlEntities.decoded(term.group(1)) : "";
    }

    /** The short label of a place in a work ({@code page}: {@code p.}, {@code pp.}), or empty. */
    static String label(String language, String name, boolean several) {
        String label = remembered(language, name, SHORT, several);
        return label.isEmpty() ? longLabel(language, name, several) : label;
    }

    /** The label in full ({@code chapter}), or empty. */
    static String longLabel(String language, String name, boolean several) {
        return remembered(language, name, "", several);
    }

    private static String remembered(String language, String name, String form, boolean several) {
        return LABELS.computeIfAbsent(
                new Label(language, name, form, several), label -> label(words(language), name, form, several));
    }

    /** The short label that a style has of its own in a language, or empty. */
    static String ownLabel(String style, String language, String name, boolean several) {
        return LOCALE.matcher(style)
                .results()
                .filter(locale -> locale.group(1) == null || language.startsWith(locale.group(1)))
                .map(locale -> label(locale.group(2), name, SHORT, several))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String label(String words, String name, String form, boolean several) {
        Matcher terms = TERM.matcher(words);
        while (terms.find()) {
            String said = terms.group(1);
            boolean isShort = said.contains(SHORT);
            boolean isPlain = isShort || !said.contains(" form=");
            if (said.contains(" name=\"" + name + "\"") && isPlain && isShort == form.equals(SHORT)) {
                Matcher number = (several ? SEVERAL : ONE).matcher(terms.group(2));
                String word = number.find() ? number.group(1) : terms.group(2).contains("<") ? "" : terms.group(2);
                return HtmlEntities.decoded(word);
            }
        }
        return "";
    }

    private static String load(String language) {
        try (InputStream in = StyleLocales.class.getResourceAsStream("locales/locales-" + of(language) + ".xml")) {
            if (in == null) {
                throw new IllegalStateException("no words for " + language);
            }
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            xml = SEASON.matcher(xml).replaceAll(StyleLocales::asMonth);
            xml = ERA.matcher(xml).replaceAll("$1\u00a0");
            xml = ORDINAL_DAY.matcher(xml).replaceAll(of(language).equals("de-DE") ? "$1." : "$1");
            xml = of(language).equals("fr-FR") ? xml.replace(FRENCH_DAY, FRENCH_DAY + AFTER_DAY) : xml;
            xml = VOLUMES.matcher(xml).replaceAll("$1$2");
            xml = withShortVerbs(xml);
            // An abbreviation that nothing can begin with.
            xml = xml.replace(">i.&#160;E.<", ">im Erscheinen<");
            return LANGUAGE.matcher(xml).replaceFirst("xml:lang=\"" + language + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A term without this form has the long one in its place (CSL 1.0.2, Terms), which citeproc-java forgets. */
    private static String withShortVerbs(String xml) {
        return VERB.matcher(xml)
                .replaceAll(verb -> Matcher.quoteReplacement(
                        xml.contains("<term name=\"" + verb.group(1) + "\" form=\"verb-short\"")
                                ? verb.group()
                                : verb.group() + verb.group().replace("form=\"verb\"", "form=\"verb-short\"")));
    }

    private static String asMonth(MatchResult season) {
        String word = season.group(2);
        String name = "\"month-2" + season.group(1) + "\"";
        return season.group() + "<term name=" + name + ">" + word + "</term><term name=" + name + " form=\"short\">"
                + word + "</term>";
    }
}
