package org.lectern.importer;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Character references of HTML, named and numbered, which databases leave in titles and names. */
final class HtmlReferences {
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("hellip", "…"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("auml", "ä"),
            Map.entry("ouml", "ö"),
            Map.entry("uuml", "ü"),
            Map.entry("szlig", "ß"));

    private HtmlReferences() {}

    /** The text with the characters themselves; what is no reference stays. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE
                        .matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                character(found.group(), found.group(1), found.group(2), found.group(3))));
    }

    private static String character(
            String whole, @Nullable String decimal, @Nullable String hexadecimal, @Nullable String name) {
        if (name != null) {
            return NAMED.getOrDefault(name, whole);
        }
        int code = decimal != null
                ? Integer.parseInt(decimal)
                : hexadecimal != null ? Integer.parseInt(hexadecimal, 16) : 0;
        boolean character = Character.isDefined(code) && code >= ' ' && !(code >= 0xD800 && code <= 0xDFFF);
        return character ? Character.toString(code) : whole;
    }
}
