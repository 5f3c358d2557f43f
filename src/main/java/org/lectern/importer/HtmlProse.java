package org.lectern.importer;

import java.util.regex.Pattern;

/** Titles and abstracts with tags of HTML or JATS in them, as databases give them. */
final class HtmlProse {
    private static final Pattern BLOCK_END =
            Pattern.compile("(?i)</(?:jats:)?(?:p|sec|div|title|h[1-6]|li|list-item)>|<br ?/?>");

    private static final Pattern TAG =
            Pattern.compile("</?(?:[a-zA-Z][\\w.-]*:)?[a-zA-Z][\\w-]*(?:\\s+[\\w:-]+=(?:\"[^\"]*\"|'[^']*'))*\\s*/?>");

    private static final Pattern TITLE_MARK = Pattern.compile("(?i)</?(?:i|b|sup|sub)>|</?span(?: class=\"nocase\")?>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private HtmlProse() {}

    /** Markdown of the text alone, a paragraph for each block; tags that mark single words go. */
    static String markdown(String html) {
        String blocks = BLOCK_END.matcher(html).replaceAll("\n\n");
        return MarkdownProse.of(HtmlReferences.resolved(TAG.matcher(blocks).replaceAll("")));
    }

    /** A title with the marks that CSL allows; others go. */
    static String title(String html) {
        String known = html.replaceAll("(?i)<(/?)(?:em|jats:italic|italic)>", "<$1i>")
                .replaceAll("(?i)<(/?)(?:strong|jats:bold|bold)>", "<$1b>")
                .replaceAll("(?i)<(/?)jats:(sup|sub)>", "<$1$2>");
        String plain = TAG.matcher(known)
                .replaceAll(tag -> TITLE_MARK.matcher(tag.group()).matches() ? tag.group() : "");
        return BLANKS.matcher(HtmlReferences.resolved(plain)).replaceAll(" ").strip();
    }
}
