package org.lectern.csl;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the making of references has to know of a style, and its text as citeproc-java can follow it.
 *
 * @param xml with {@link StyleRepairs}
 * @param standIns by variables of a work, those by which the conditions of the style ask for them
 * @param language of its words, or empty: the site's
 * @param demoted whether a particle that stays goes behind the given name in a list ({@code display-and-sort})
 * @param sortedWithParticle whether it counts where works are sorted ({@code never})
 * @param lastAfterGap of lists of this many names and more, the last one is named too
 * @param knowsCirca whether it says itself that a date is approximate
 * @param capitalNames whether lists have family names in capitals
 * @param brackets around and between works that a text cites
 */
record StyleSheet(
        String xml,
        Map<String, String> standIns,
        Kind kind,
        Optional<String> language,
        boolean demoted,
        boolean sortedWithParticle,
        Optional<Gap> lastAfterGap,
        boolean knowsCirca,
        boolean capitalNames,
        Brackets brackets) {
    /** How texts refer to works. */
    enum Kind {
        AUTHOR_DATE,
        AUTHOR,
        NUMERIC,
        NOTE
    }

    /** At least {@code from} names: the first {@code first} are named, and the last. */
    record Gap(int from, int first) {}

    private static final Pattern ROOT = Pattern.compile("<style\\b[^>]*>");
    private static final Pattern FORMAT = Pattern.compile("citation-format=\"([^\"]*)\"");
    private static final Pattern NOTE = Pattern.compile("\\bclass=\"note\"");
    private static final Pattern LANGUAGE = Pattern.compile("default-locale=\"([A-Za-z0-9-]+)\"");
    private static final Pattern DEMOTE = Pattern.compile("demote-non-dropping-particle=\"([^\"]*)\"");
    private static final Pattern GAP = Pattern.compile("<[^>]*et-al-use-last=\"true\"[^>]*>");
    private static final Pattern FROM = Pattern.compile("et-al-min=\"(\\d{1,4})\"");
    private static final Pattern FIRST = Pattern.compile("et-al-use-first=\"(\\d{1,4})\"");
    private static final Pattern LAYOUT = Pattern.compile("<citation\\b.*?(<layout\\b[^>]*>)", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("\\bprefix=\"([^\"]*)\"");
    private static final Pattern SUFFIX = Pattern.compile("\\bsuffix=\"([^\"]*)\"");
    private static final Pattern DELIMITER = Pattern.compile("\\bdelimiter=\"([^\"]*)\"");
    private static final Pattern CAPITAL_NAMES =
            Pattern.compile("<name-part\\b(?=[^>]*\"family\")[^>]*\\btext-case=\"uppercase\"");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    static StyleSheet of(String xml) {
        String text = COMMENT.matcher(xml).replaceAll("");
        Matcher rootTag = ROOT.matcher(text);
        String root = rootTag.find() ? rootTag.group() : "";
        String demote = first(DEMOTE, root).orElse("display-and-sort");
        return new StyleSheet(
                StyleRepairs.of(text),
                StyleRepairs.standIns(text),
                kind(text, root),
                first(LANGUAGE, root),
                demote.equals("display-and-sort"),
                demote.equals("never"),
                gap(text),
                text.contains("is-uncertain-date=\"issued\""),
                CAPITAL_NAMES.matcher(text).find(),
                brackets(text));
    }

    private static Kind kind(String text, String root) {
        return switch (first(FORMAT, text).orElse(NOTE.matcher(root).find() ? "note" : "author-date")) {
            case "author" -> Kind.AUTHOR;
            case "numeric", "label" -> Kind.NUMERIC;
            case "note" -> Kind.NOTE;
            default -> Kind.AUTHOR_DATE;
        };
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
