package org.lectern.importer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Files that are no text at all, and were most likely named by mistake. */
final class UnreadableFile {
    /** What files of each kind begin with, their bytes read as ISO 8859-1. */
    private static final Map<String, String> BEGINNINGS = beginnings();

    /** Bytes that no text in any encoding has: of so many, more than one in this number. */
    private static final int CONTROLS = 50;

    private UnreadableFile() {}

    private static Map<String, String> beginnings() {
        Map<String, String> beginnings = new LinkedHashMap<>();
        beginnings.put("%PDF-", "the file is a PDF, not a list of entries");
        beginnings.put("PK\u0003\u0004", "the file is a compressed or an office document, not a list of entries");
        beginnings.put("\u00D0\u00CF\u0011\u00E0", "the file is an office document, not a list of entries");
        beginnings.put("SQLite format 3", "the file is a program's database, not a list of entries");
        beginnings.put("<!DOCTYPE html", "the file is a web page, not a list of entries");
        beginnings.put("<html", "the file is a web page, not a list of entries");
        return beginnings;
    }

    /** What the file is instead, in the words of a message; nothing for a text. */
    static Optional<String> of(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> kind : BEGINNINGS.entrySet()) {
            if (text.regionMatches(true, 0, kind.getKey(), 0, kind.getKey().length())) {
                return Optional.of(kind.getValue());
            }
        }
        if (text.isBlank() || text.equals("\u00FF\u00FE") || text.equals("\u00FE\u00FF")) {
            return Optional.of("the file is empty");
        }
        if (text.chars().allMatch(c -> c == 0)) {
            return Optional.of("the file has nothing but zeros, as when a disk was full or power went");
        }
        // UTF-16 has a zero in every other place.
        long controls = text.chars()
                .filter(c -> c != 0 && c < ' ' && c != '\t' && c != '\n' && c != '\r')
                .count();
        return controls > bytes.length / CONTROLS ? Optional.of("the file is no text") : Optional.empty();
    }
}
