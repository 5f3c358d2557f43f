package org.lectern.csl;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.markdown.HtmlEntities;

/**
 * What the making of references has to know of a style, and its text as citeproc-java can follow it.
 *
 * @param xml with {@link StyleRepairs}
 * @param standIns by variables of a work, those by which the conditions of the style ask for them
 * @param carriers by variables of a work, those under which the style finds them
 * @param language of its words, or empty: the site's
 * @param demoted whether a particle that stays goes behind the given name in a list ({@code display-and-sort})
 * @param sortedWithParticle whether it counts where works are sorted ({@code never})
 * @param sortedByDay whether works of one author and year are sorted by month and day
 * @param lastAfterGap of lists of this many names and more, the last one is named too
 * @param knowsCirca whether it says itself that a date is approximate
 * @param capitalNames whether lists have family names in capitals
 * @param bareInitials whether initials have no hyphen between them
 * @param bareStops whether names have no full stops, neither of initials nor of "Jr"
 * @param knowsStatus whether it says itself that a work is to come
 * @param bce its own words for years before our era, or empty: those of its language
 * @param brackets around and between works that a text cites
 * @param several what it does with such works in one place
 * @param ownWords its own words, as parts of its text
 * @param telling how it tells works apart that texts would cite in the same words
 * @param pages how it writes ranges of pages
 * @param repeatedNames what stands for the names of an entry that are those of the entry above, or empty
 * @param omitsOwnPublisher whether an organisation that published its own work is named as its author alone (APA 7,
 *     9.29)
 */
record StyleSheet(
        String xml,
        Map<String, String> standIns,
        Map<String, String> carriers,
        Kind kind,
        Optional<String> language,
        boolean demoted,
        boolean sortedWithParticle,
        boolean sortedByDay,
        Optional<Gap> lastAfterGap,
        boolean knowsCirca,
        boolean capitalNames,
        boolean bareInitials,
        boolean bareStops,
        boolean knowsStatus,
        Optional<String> bce,
        Brackets brackets,
        Several several,
        String ownWords,
        Telling telling,
        PageRanges pages,
        String repeatedNames,
        boolean omitsOwnPublisher) {
    /** How texts refer to works. */
    enum Kind {
        AUTHOR_DATE,
        AUTHOR,
        NUMERIC,
        NOTE;

        /** @param xml as {@link StyleText} has it */
        static Kind of(String xml) {
            String usual = NOTE_CLASS.matcher(root(xml)).find() ? "note" : "author-date";
            return switch (first(FORMAT, xml).orElse(usual)) {
                case "author" -> AUTHOR;
                case "numeric", "label" -> NUMERIC;
                case "note" -> NOTE;
                default -> AUTHOR_DATE;
            };
        }
    }

    /** At least {@code from} names: the first {@code first} are named, and the last. */
    record Gap(int from, int first) {}

    /**
     * What a style adds.
     *
     * @param byNames more authors
     * @param byGiven given names
     * @param everywhere wherever a first author has a namesake, and not only where two works look the same
     * @param byTitle the title
     */
    record Telling(boolean byNames, boolean byGiven, boolean everywhere, boolean byTitle) {
        private static Telling of(String text) {
            return new Telling(
                    text.contains("disambiguate-add-names=\"true\""),
                    text.contains("disambiguate-add-givenname=\"true\""),
                    text.contains("givenname-disambiguation-rule=\"primary-name"),
                    text.contains("disambiguate=\"true\""));
        }
    }

    private static final Pattern APA = Pattern.compile("<id>https?://www\\.zotero\\.org/styles/apa</id>");
    private static final Pattern ROOT = Pattern.compile("<style\\b[^>]*>");
    private static final Pattern FORMAT = Pattern.compile("citation-format=\"([^\"]*)\"");
    private static final Pattern NOTE_CLASS = Pattern.compile("\\bclass=\"note\"");
    private static final Pattern LANGUAGE = Pattern.compile("default-locale=\"([A-Za-z0-9-]+)\"");
    private static final Pattern DEMOTE = Pattern.compile("demote-non-dropping-particle=\"([^\"]*)\"");
    private static final Pattern GAP = Pattern.compile("<[^>]*et-al-use-last=\"true\"[^>]*>");
    private static final Pattern FROM = Pattern.compile("et-al-min=\"(\\d{1,4})\"");
    private static final Pattern FIRST = Pattern.compile("et-al-use-first=\"(\\d{1,4})\"");
    private static final Pattern BCE = Pattern.compile("<term name=\"bc\">([^<]*)</term>");
    private static final Pattern LAYOUT = Pattern.compile("<citation\\b.*?(<layout\\b[^>]*>)", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("\\bprefix=\"([^\"]*)\"");
    private static final Pattern SUFFIX = Pattern.compile("\\bsuffix=\"([^\"]*)\"");
    private static final Pattern DELIMITER = Pattern.compile("\\bdelimiter=\"([^\"]*)\"");
    private static final Pattern CAPITAL_NAMES =
            Pattern.compile("<name-part\\b(?=[^>]*\"family\")[^>]*\\btext-case=\"uppercase\"");
    private static final Pattern LOCALE = Pattern.compile("<locale\\b.*?</locale>", Pattern.DOTALL);
    private static final Pattern TITLED_LABEL = Pattern.compile("(<label\\b[^>]*\\btext-case=\")title\"");
    private static final Pattern REPEATED = Pattern.compile("subsequent-author-substitute=\"([^\"]*)\"");

    /** @param text as {@link StyleText} has it */
    static StyleSheet of(String text) {
        return of(text, Distinction.Wording.USUAL);
    }

    /** The same, read so that works can be told apart. */
    static StyleSheet of(String text, Distinction.Wording wording) {
        String root = root(text);
        String demote = first(DEMOTE, root).orElse("display-and-sort");
        return new StyleSheet(
                StyleRepairs.of(text, wording),
                StyleRepairs.standIns(text),
                Carriers.of(text),
                Kind.of(text),
                first(LANGUAGE, root),
                demote.equals("display-and-sort"),
                demote.equals("never"),
                text.contains("<key macro=\"date-sort\"/>"),
                gap(text),
                text.contains("is-uncertain-date=\"issued\""),
                CAPITAL_NAMES.matcher(text).find(),
                text.contains("initialize-with-hyphen=\"false\"") && text.contains("initialize-with=\""),
                text.contains("initialize-with=\"\""),
                text.contains("variable=\"status\""),
                first(BCE, text).map(RichTitle::unescaped),
                brackets(text),
                Several.of(text),
                LOCALE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining()),
                Telling.of(text),
                PageRanges.of(text),
                HtmlEntities.decoded(first(REPEATED, text).orElse("")),
                APA.matcher(text).find());
    }

    /**
     * The style for lists in a language. Its own English words ("Eds.") have capitals beside works of any language,
     * where citeproc-java asks the work's.
     */
    String xmlIn(String language) {
        String main = language.split("-", 2)[0];
        return main.equals("en")
                ? TITLED_LABEL.matcher(xml).replaceAll("$1capitalize-all\"")
                : StyleLanguage.of(main).map(own -> own.applied(xml)).orElse(xml);
    }

    private static String root(String text) {
        Matcher tag = ROOT.matcher(text);
        return tag.find() ? tag.group() : "";
    }

    private static Optional<Gap> gap(String text) {
        Matcher tag = GAP.matcher(text);
        if (!tag.find()) {
            return Optional.empty();
        }
        Optional<Integer> from = first(FROM, tag.group()).map(Integer::valueOf);
        Optional<Integer> first = first(FIRST, tag.group()).map(Integer::valueOf);
        return from.isPresent() && first.isPresent() && first.get() > 0 && first.get() + 1 < from.get()
                ? Optional.of(new Gap(from.get(), first.get()))
                : Optional.empty();
    }

    private static Brackets brackets(String text) {
        String layout = first(LAYOUT, text).orElse("");
        return new Brackets(
                RichTitle.unescaped(first(PREFIX, layout).orElse("")),
                RichTitle.unescaped(first(DELIMITER, layout).orElse("; ")),
                RichTitle.unescaped(first(SUFFIX, layout).orElse("")));
    }

    private static Optional<String> first(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
