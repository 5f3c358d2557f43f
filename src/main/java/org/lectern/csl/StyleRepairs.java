package org.lectern.csl;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a style so that citeproc-java 3.5.2 follows it, where it would not as it stands. */
final class StyleRepairs {
    /** It takes these conditions for fulfilled. None is, in an entry or in a citation without a place. */
    private static final Pattern UNKNOWN_CONDITION =
            Pattern.compile("(<(?:if|else-if)\\b[^>]*?)\\b(?:disambiguate|locator)=\"[^\"]*\"");

    /** Every work has a language here. */
    private static final Pattern TO_BE_TOLD =
            Pattern.compile("(<(?:if|else-if)\\b(?![^>]*\\svariable=)[^>]*?)\\bdisambiguate=\"true\"");

    private static final Pattern AT_LEAST = Pattern.compile("et-al-(min|use-first)=\"(\\d{1,4})\"");

    private static final Pattern VARIABLES = Pattern.compile("(<(?:if|else-if)\\b[^>]*?\\bvariable=\")([^\"]*)\"");

    /**
     * A variable that stood in for a missing author counts as absent from there on, in conditions too. These are asked
     * for another one, which styles hardly use and which a work has where it has the first.
     */
    private static final Map<String, String> STAND_INS = new TreeMap<>(
            Map.of("author", "annote", "container-title", "citation-key", "editor", "keyword", "title", "abstract"));

    /** The delimiter of a date that is not a locale's own is forgotten. */
    private static final Pattern DATE = Pattern.compile(
            "<date\\b(?![^>]*\\bform=)([^>]*?)\\sdelimiter=\"([^\"]*)\"([^>]*)>(.*?)</date>", Pattern.DOTALL);

    private static final Pattern PART = Pattern.compile("<date-part\\b([^>]*?)(/?)>");
    private static final Pattern PREFIX = Pattern.compile("\\bprefix=\"([^\"]*)\"");

    /** Stands before what is between the names of two roles, which is written where there are none of the first too. */
    static final char BETWEEN_ROLES = '\uE0F5';

    /** Stands after the year of publication in a style that does not say where the suffix goes. */
    static final char AFTER_YEAR = '\uE0F6';

    /** Stands after a number that is to be an ordinal. */
    static final char AFTER_ORDINAL = '\uE0F7';

    private static final Pattern ORDINAL =
            Pattern.compile("(<number\\b(?=[^>]*\\sform=\"ordinal\")[^>]*?)(?:\\ssuffix=\"([^\"]*)\")?([^>]*?/?>)");
    /** It takes the plural for a label that has none here. */
    private static final Pattern SINGULAR =
            Pattern.compile("<label\\b(?=[^>]*\\splural=\"never\")(?=[^>]*\\svariable=\"([a-z-]+)\")[^>]*/>");

    private static final Pattern ISSUED =
            Pattern.compile("<date\\b(?=[^>]*\\svariable=\"issued\")[^>]*>.*?</date>", Pattern.DOTALL);
    private static final Pattern YEAR =
            Pattern.compile("(<date-part\\b(?=[^>]*\\sname=\"year\")[^>]*?)(?:\\ssuffix=\"([^\"]*)\")?([^>]*?/?>)");
    private static final Pattern ROLES = Pattern.compile("(<names\\b[^>]*?\\sdelimiter=\")");
    private static final Pattern NESTING = Pattern.compile("<(/?)(names|substitute)\\b[^>]*?(/?)>");

    private StyleRepairs() {}

    /** @param style as {@link StyleText} has it */
    static String of(String style, Distinction.Wording wording) {
        String text = UNKNOWN_CONDITION
                .matcher(worded(Carriers.in(PageRanges.without(style)), wording))
                .replaceAll("$1is-uncertain-date=\"-\"");
        text = text.replace("variable=\"event-title\"", "variable=\"event\"");
        Map<String, String> standIns = standIns(style);
        text = VARIABLES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(renamed(found, standIns)));
        if (!style.contains("variable=\"year-suffix\"")) {
            text = ISSUED.matcher(text)
                    .replaceAll(date -> Matcher.quoteReplacement(
                            YEAR.matcher(date.group()).replaceAll(year -> marked(year, AFTER_YEAR))));
        }
        text = SINGULAR.matcher(text).replaceAll(StyleRepairs::singular);
        text = ORDINAL.matcher(text).replaceAll(number -> marked(number, AFTER_ORDINAL));
        text = grouped(ROLES.matcher(text).replaceAll("$1" + BETWEEN_ROLES));
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(date(found)));
    }

    /** With its condition for works that need a title fulfilled, and at least so many names. */
    private static String worded(String style, Distinction.Wording wording) {
        String text = wording.title() ? TO_BE_TOLD.matcher(style).replaceAll("$1variable=\"language\"") : style;
        return wording.names() == 0
                ? text
                : AT_LEAST.matcher(text).replaceAll(limit -> {
                    int names = limit.group(1).equals("min") ? wording.names() + 1 : wording.names();
                    return "et-al-" + limit.group(1) + "=\"" + Math.max(names, Integer.parseInt(limit.group(2))) + "\"";
                });
    }

    /** Variables of a work by those that conditions of this style ask for them. */
    static Map<String, String> standIns(String style) {
        Map<String, String> free = new TreeMap<>();
        STAND_INS.forEach((variable, other) -> {
            if (!Pattern.compile("variable=\"(?:[^\"]* )?" + other + "[ \"]")
                    .matcher(style)
                    .find()) {
                free.put(variable, other);
            }
        });
        return free;
    }

    private static String singular(MatchResult label) {
        String variable = label.group(1);
        String term = label.group()
                .replace("<label ", "<text ")
                .replace(" plural=\"never\"", "")
                .replace(" variable=\"" + variable + "\"", " term=\"" + variable + "\"");
        return Matcher.quoteReplacement("<choose><if variable=\"" + variable + "\">" + term + "</if></choose>");
    }

    private static String marked(MatchResult element, char mark) {
        String suffix = element.group(2) == null ? "" : element.group(2);
        return Matcher.quoteReplacement(element.group(1) + " suffix=\"" + mark + suffix + "\"" + element.group(3));
    }

    /** Names that stand in for others have a label of their own, which is forgotten unless a group is around them. */
    private static String grouped(String style) {
        Deque<String> open = new ArrayDeque<>();
        Matcher tags = NESTING.matcher(style);
        StringBuilder out = new StringBuilder();
        while (tags.find()) {
            String written = tags.group();
            if (!tags.group(1).isEmpty()) {
                written = !open.isEmpty() && open.pop().equals("grouped") ? written + "</group>" : written;
            } else if (tags.group(3).isEmpty()) {
                boolean standIn = tags.group(2).equals("names") && "substitute".equals(open.peek());
                open.push(standIn ? "grouped" : tags.group(2));
                written = standIn ? "<group>" + written : written;
            }
            tags.appendReplacement(out, Matcher.quoteReplacement(written));
        }
        return tags.appendTail(out).toString();
    }

    private static String renamed(MatchResult condition, Map<String, String> standIns) {
        List<String> names = Stream.of(condition.group(2).strip().split("\\s+"))
                .map(name -> standIns.getOrDefault(name, name))
                .toList();
        return condition.group(1) + String.join(" ", names) + "\"";
    }

    private static String date(MatchResult date) {
        int[] number = {0};
        String parts = PART.matcher(date.group(4))
                .replaceAll(part ->
                        Matcher.quoteReplacement(number[0]++ == 0 ? part.group() : prefixed(part, date.group(2))));
        return Stream.of("<date", date.group(1), date.group(3), ">", parts, "</date>")
                .collect(Collectors.joining());
    }

    private static String prefixed(MatchResult part, String delimiter) {
        Matcher prefix = PREFIX.matcher(part.group());
        return prefix.find()
                ? prefix.replaceFirst(Matcher.quoteReplacement("prefix=\"" + delimiter + prefix.group(1) + "\""))
                : "<date-part prefix=\"" + delimiter + "\"" + part.group(1) + part.group(2) + ">";
    }
}
