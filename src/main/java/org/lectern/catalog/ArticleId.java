package org.lectern.catalog;

import java.util.Locale;
import java.util.regex.Pattern;
import org.lectern.diagnostic.InvalidValueException;

/**
 * A work's id: its page's address and its citation key. {@link #parse} holds the rules; a reference to a work that may
 * not exist is made without them.
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    private static final int MOST = 100;
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    /** Names that Windows keeps for devices, with any extension, and our own index pages. */
    private static final Pattern RESERVED = Pattern.compile("(?i)index|(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    /**
     * An id as records.md wants it: Latin letters, digits, {@code . _ -}, beginning with a letter or digit, at most 100
     * characters.
     *
     * @throws InvalidValueException with code {@code bad-id}
     */
    public static ArticleId parse(String text) throws InvalidValueException {
        if (text.length() > MOST) {
            throw bad("\"" + text.substring(0, 20) + "…\" is longer than " + MOST + " characters", "shorten it.");
        }
        if (!FORM.matcher(text).matches()) {
            throw bad(
                    "\"" + text + "\" cannot be an id",
                    "an id is a page's address: use letters from a to z, digits, and - . _ between them.");
        }
        if (RESERVED.matcher(text).matches() || text.endsWith(".")) {
            throw bad(
                    "the id \"" + text + "\" is reserved",
                    "no file of that name can exist everywhere: choose another.");
        }
        return new ArticleId(text);
    }

    /** Whether a file of this name can exist everywhere and is no index page of ours. */
    static boolean isUsable(String name) {
        return !name.isEmpty() && !RESERVED.matcher(name).matches();
    }

    private static InvalidValueException bad(String problem, String remedy) {
        return new InvalidValueException("bad-id", problem, remedy);
    }

    /** The form under which ids must differ. */
    public String caseFolded() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What a record has of itself, which is slow where Java compiles quickly only; ids are compared everywhere. */
    @Override
    public boolean equals(Object other) {
        return other instanceof ArticleId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
