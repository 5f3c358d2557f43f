package org.lectern.cite;

import org.lectern.catalog.PercentEncoding;

/**
 * Keys and encoded values (ANSI/NISO Z39.88-2004, 7): {@code rft.volume=21&rft.issue=1}, in the order in which they are
 * added. Values are UTF-8, everything percent-encoded but ASCII letters, digits and {@code - . _ ~}.
 */
final class Kev {
    private final StringBuilder out = new StringBuilder();

    /** A key with its value; nothing where the value is empty. */
    Kev add(String key, String value) {
        if (!value.isEmpty()) {
            out.append(out.length() == 0 ? "" : "&").append(key).append('=').append(PercentEncoding.of(value));
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
