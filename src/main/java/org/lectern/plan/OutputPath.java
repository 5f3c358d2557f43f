package org.lectern.plan;

import java.text.Normalizer;
import java.util.Locale;
import org.lectern.catalog.PercentEncoding;

/**
 * A file's place in the site: names separated by {@code /}, no leading one, no {@code .} or {@code ..}.
 *
 * @param value for example {@code articles/reiss2009.html}
 */
public record OutputPath(String value) implements Comparable<OutputPath> {
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
        int shared = 0;
        for (int i = 0;
                i < Math.min(value.length(), page.value.length()) && value.charAt(i) == page.value.charAt(i);
                i++) {
            shared = value.charAt(i) == '/' ? i + 1 : shared;
        }
        StringBuilder href = new StringBuilder();
        for (int i = page.value.indexOf('/', shared); i >= 0; i = page.value.indexOf('/', i + 1)) {
            href.append("../");
        }
        return href.append(PercentEncoding.ofPath(value.substring(shared))).toString();
    }

    /** The address of this file below {@code base}, which ends in a slash. */
    public String hrefUnder(String base) {
        return base + PercentEncoding.ofPath(value);
    }

    /** The same, but of an index page its folder's address. */
    public String canonicalUnder(String base) {
        String href = hrefUnder(base);
        return href.endsWith("/" + INDEX) ? href.substring(0, href.length() - INDEX.length()) : href;
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
