package org.lectern.csl;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The XML of styles in one way of writing, so that it can be searched: no comments, {@code name="value"} alone. */
final class StyleText {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[A-Za-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("\\s+([A-Za-z][\\w:.-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private StyleText() {}

    /** @param xml well-formed */
    static String of(String xml) {
        return TAG.matcher(COMMENT.matcher(xml).replaceAll(""))
                .replaceAll(tag -> Matcher.quoteReplacement(
                        ATTRIBUTE.matcher(tag.group()).replaceAll(found -> Matcher.quoteReplacement(plain(found)))));
    }

    private static String plain(MatchResult attribute) {
        String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
        String safe = value.replace("\"", "&quot;").replace(">", "&gt;");
        return " " + attribute.group(1) + "=\"" + safe + "\"";
    }
}
