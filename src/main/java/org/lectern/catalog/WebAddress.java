package org.lectern.catalog;

import java.net.URI;
import java.net.URISyntaxException;

/** Addresses of the web as records have them. */
public final class WebAddress {
    private WebAddress() {}

    /**
     * Whether a text is an absolute http or https address, also one with signs that only browsers allow. One with a
     * user's name before its host is none: it shows another host than the one that it leads to.
     */
    public static boolean isOne(String text) {
        try {
            // Publishers' addresses have brackets and bars, which java.net.URI refuses and browsers take.
            URI uri = new URI(text.replaceAll("[\\[\\]|{}^`\\\\]", "_"));
            String scheme = String.valueOf(uri.getScheme());
            return (scheme.equalsIgnoreCase("https") || scheme.equalsIgnoreCase("http"))
                    && uri.getRawAuthority() != null
                    && uri.getRawAuthority().indexOf('@') < 0;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
