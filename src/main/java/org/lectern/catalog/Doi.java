package org.lectern.catalog;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A digital object identifier (ISO 26324). DOIs ignore the case of ASCII letters, so the value is in small ones.
 *
 * @param value without any resolver's address: {@code 10.1080/10163270902745588}
 */
public record Doi(String value) {
    private static final Pattern PREFIX =
            Pattern.compile("(?i)^(https?://(?:(?:dx|www)\\.)?doi\\.org/|(?:dx\\.)?doi\\.org/|doi:?\\s*(?=10\\.))");
    private static final Pattern FORM = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[^\\s\\p{Cc}]+");
    private static final String SAFE =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/:;()@!$',*+=";

    /**
     * A DOI, bare, after {@code doi:}, or as an address at doi.org.
     *
     * @throws InvalidValueException with code {@code bad-doi}
     */
    public static Doi parse(String text) throws InvalidValueException {
        Matcher prefix = PREFIX.matcher(text.strip());
        String bare = prefix.replaceFirst("");
        if (prefix.reset().find() && prefix.group().endsWith("/")) {
            bare = decoded(bare);
        }
        if (!FORM.matcher(bare).matches()) {
            throw new InvalidValueException(
                    "bad-doi",
                    "\"" + text + "\" is not a DOI",
                    "a DOI begins with 10. and a number, then a slash: 10.1080/10163270902745588.");
        }
        return new Doi(small(bare));
    }

    /** Letters beyond ASCII keep their case (DOI Handbook, 3.4.4). */
    private static String small(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return out.toString();
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a per cent sign of the DOI's own
        }
    }

    /** The address at the DOI resolver (DOI Handbook, 3.8: what is not allowed in a path is percent-encoded). */
    public String url() {
        StringBuilder out = new StringBuilder("https://doi.org/");
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (SAFE.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", b & 0xFF));
            }
        }
        return out.toString();
    }
}
