package org.lectern.csl;

import java.util.Locale;
import java.util.Set;

/** A work as a text refers to it, without brackets; places in the work are added as the manuals write them. */
record InTextForm(Reference words) {
    /** In these a page stands without its label. */
    private static final Set<String> BARE_PAGES = Set.of(
            "chicago-author-date",
            "chicago-notes-bibliography",
            "modern-language-association",
            "american-sociological-association",
            "american-political-science-association",
            "china-national-standard-gb-t-7714-2015-author-date");

    private static final Set<String> SHORTENED = Set.of("page", "paragraph");

    /** The style's words for the work, without its brackets. */
    static InTextForm of(StyleSheet style, Reference cited) {
        Brackets around = style.brackets();
        return new InTextForm(new Reference(
                without(cited.html(), RichTitle.escape(around.open()), RichTitle.escape(around.close()))));
    }

    private static String without(String text, String open, String close) {
        boolean both = text.length() >= open.length() + close.length() && text.startsWith(open) && text.endsWith(close);
        return both ? text.substring(open.length(), text.length() - close.length()) : text;
    }

    /** What follows the work: {@code ", p. 14"}, {@code ":14"}, or nothing. */
    static String locator(Style style, Press press, Cited cited) {
        String place = cited.locator().strip().replaceAll("(?<=\\d)-(?=\\d)", "–");
        if (place.isEmpty()) {
            return "";
        }
        boolean page = cited.label().isEmpty() || cited.label().equals("page");
        if (page && BARE_PAGES.contains(style.id())) {
            return switch (style.id()) {
                case "modern-language-association" -> " " + place;
                case "american-sociological-association" -> ":" + place;
                case "china-national-standard-gb-t-7714-2015-author-date" -> ": " + place;
                default -> ", " + place;
            };
        }
        boolean several = place.codePoints().anyMatch(c -> c == '–' || c == ',' || c == '&');
        String label = label(style, press, page ? "page" : cited.label().toLowerCase(Locale.ROOT), several);
        return ", " + (label.isEmpty() ? place : label + " " + place);
    }

    /** APA shortens pages and paragraphs alone: {@code Chapter 3} (APA 7, 8.13). */
    private static String label(Style style, Press press, String name, boolean several) {
        if (style.id().equals("apa") && !SHORTENED.contains(name)) {
            String label = StyleLocales.longLabel(press.language(), name, several);
            return label.isEmpty() ? label : Character.toTitleCase(label.charAt(0)) + label.substring(1);
        }
        String own = StyleLocales.ownLabel(press.style().ownWords(), press.language(), name, several);
        return own.isEmpty() ? StyleLocales.label(press.language(), name, several) : own;
    }

    /** An American comma goes into the quotation marks before it. */
    Reference with(String locator) {
        boolean inside = locator.startsWith(",") && words.plain().endsWith("”");
        return new Reference(
                inside
                        ? inside(words.html()) + RichTitle.escape(locator.substring(1))
                        : words.html() + RichTitle.escape(locator));
    }

    private static String inside(String text) {
        return text.replaceFirst("([”’]*”)((?:</[a-z]+>)*)$", ",$1$2");
    }
}
