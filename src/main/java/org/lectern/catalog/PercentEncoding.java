package org.lectern.catalog;

import java.nio.charset.StandardCharsets;

/**
 * Texts as parts of addresses (RFC 3986, 2): UTF-8, all percent-encoded but ASCII letters, digits and {@code - . _ ~}.
 */
public final class PercentEncoding {
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    /** A text as one part. */
    public static String of(String text) {
        return encoded(text, false);
    }

    /** A path whose slashes part its names. */
    public static String ofPath(String path) {
        return encoded(path, true);
    }

    private static String encoded(String text, boolean slashes) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUnreserved(c) || (slashes && c == '/')) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }
}
