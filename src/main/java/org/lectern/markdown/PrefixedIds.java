package org.lectern.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids of a text, and the links to them within it, with something before, so that two texts of a page share none. */
final class PrefixedIds {
    private static final Pattern ID = Pattern.compile("(<[a-z][^<>]*?\\sid=\")([^\"]*)(?=\")");
    private static final Pattern LINK = Pattern.compile("(<a\\b[^<>]*?\\shref=\"#)([^\"]*)(?=\")");

    private PrefixedIds() {}

    static String of(String html, String prefix) {
        if (!html.contains("id=\"")) {
            return html; // as most are
        }
        Set<String> ids = new HashSet<>();
        String renamed = ID.matcher(html).replaceAll(found -> {
            ids.add(found.group(2));
            return Matcher.quoteReplacement(found.group(1) + prefix + found.group(2));
        });
        return ids.isEmpty()
                ? html
                : LINK.matcher(renamed)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                found.group(1) + (ids.contains(found.group(2)) ? prefix : "") + found.group(2)));
    }
}
