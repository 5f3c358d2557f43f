package org.lectern.markdown;

import java.util.Locale;
import java.util.regex.Pattern;

/** What kind of address a link of a text has. */
enum LinkAddress {
    /** On the web, without a user's name before the host, or a mail address or telephone number. */
    ABSOLUTE,
    /** A place in the same text. */
    FRAGMENT,
    /** A file of the list. */
    PATH,
    /** One that could run a script or leads who knows where. */
    UNSAFE;

    private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern SAFE =
            Pattern.compile("^(?:https?://(?![^/?#\\\\]*@)[^/\\\\].*|mailto:.+|tel:[0-9+(). -]+)", Pattern.DOTALL);

    static LinkAddress of(String url) {
        // Browsers skip blanks and control characters in a scheme: "java\tscript:".
        String bare = url.replaceAll("[\\p{Cntrl}\\p{Z}\\s]", "").toLowerCase(Locale.ROOT);
        if (bare.startsWith("#")) {
            return FRAGMENT;
        }
        if (SAFE.matcher(bare).matches()) {
            return ABSOLUTE;
        }
        return SCHEME.matcher(bare).matches() || bare.startsWith("//") || bare.startsWith("\\") || bare.isEmpty()
                ? UNSAFE
                : PATH;
    }
}
