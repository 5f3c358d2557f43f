package org.lectern.plan;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's place in the site: names separated by {@code /}, no leading one, no {@code .} or {@code ..}.
 *
 * @param value for example {@code articles/reiss2009.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    private static final String INDEX = "index.html";

    public OutputPath {
        int start = 0;
        while (start <= value.length()) {
            int slash = value.indexOf('/', start);
            int end = slash < 0 ? value.length() : slash;
            if (end == start || isDots(value, start, end) || value.indexOf('\\', start) >= 0) {
                throw new IllegalArgumentException("not a path inside the site: " + value);
            }
            start = end + 1;
        }
    }

    private static boolean isDots(String value, int start, int end) {
        int length = end - start;
        return length <= 2 && "..".startsWith(value.substring(start, end));
    }

    /** The form under which two paths are one file on a file system that ignores case, or the form of accents. */
    public String caseFolded() {
        return Normalizer.normalize(value, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /**
     * The address of this file in a page at {@code page}: relative and percent-encoded; the page itself is its name.
     */
    public String hrefFrom(OutputPath page) {
        String[] here = page.value.split("/");
        String[] there = value.split("/");
        int shared = 0;
        while (shared < here.length - 1 && shared < there.length - 1 && here[shared].equals(there[shared])) {
            shared++;
        }
        StringBuilder href = new StringBuilder("../".repeat(here.length - 1 - shared));
        for (int i = shared; i < there.length; i++) {
            href.append(encode(there[i])).append(i < there.length - 1 ? "/" : "");
        }
        return href.toString();
    }

    /** The address of this file below {@code base}, which ends in a slash. */
    public String hrefUnder(String base) {
        StringBuilder href = new StringBuilder(base);
        String[] names = value.split("/");
        for (int i = 0; i < names.length; i++) {
            href.append(i == 0 ? "" : "/").append(encode(names[i]));
        }
        return href.toString();
    }

    /** The same, but of an index page its folder's address. */
    public String canonicalUnder(String base) {
        String href = hrefUnder(base);
        return href.endsWith("/" + INDEX) ? href.substring(0, href.length() - INDEX.length()) : href;
    }

    private static boolean isUnreserved(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (UNRESERVED.indexOf(name.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static String encode(String name) {
        if (isUnreserved(name)) {
            return name;
        }
        StringBuilder out = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (UNRESERVED.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xFF));
            }
        }
        return out.toString();
    }

    @Override
    public int compareTo(OutputPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
