package org.lectern.cite;

import java.nio.charset.StandardCharsets;

/**
 * Keys and encoded values (ANSI/NISO Z39.88-2004, 7): {@code rft.volume=21&rft.issue=1}, in the order in which they are
 * added. Values are UTF-8, everything percent-encoded but ASCII letters, digits and {@code - . _ ~}.
 */
final class Kev {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder out = new StringBuilder();

    /** A key with its value; nothing where the value is empty. */
    Kev add(String key, String value) {
        if (!value.isEmpty()) {
            out.append(out.length() == 0 ? "" : "&").append(key).append('=').append(encoded(value));
        }
        return this;
    }

    /** A text as a part of an address (RFC 3986, 2.3). */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length());
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isSafe(c)) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return encoded.toString();
    }

    private static boolean isSafe(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
