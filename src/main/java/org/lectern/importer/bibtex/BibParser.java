package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.lectern.catalog.CalendarWords;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.bibtex.BibCursor.Broken;
import org.lectern.source.SourceFile;

/**
 * Takes a BibTeX file apart (BibTeX 0.99d and biblatex 3.20, section 2). A fault costs the entry in which it stands:
 * the next one is found at a line that begins with {@code @}. A comma that is missing or a brace too many costs
 * nothing.
 */
final class BibParser {
    private final BibCursor cursor;
    private final DiagnosticCollector diagnostics;
    private final Map<String, String> macros;
    private final List<BibEntry> entries = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    /** Characters that stand for names of {@code @string}s so far: forty doublings would be more than any memory. */
    private long written;

    private BibParser(SourceFile file, Map<String, String> macros, DiagnosticCollector diagnostics) {
        this.cursor = new BibCursor(file);
        this.macros = macros;
        this.diagnostics = diagnostics;
        CalendarWords.MONTHS.forEach(month -> macros.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month));
    }

    /** @param macros the {@code @string}s of the files before this one, to which its own are added */
    static BibFile parse(SourceFile file, Map<String, String> macros, DiagnosticCollector diagnostics) {
        return new BibParser(file, macros, diagnostics).parse();
    }

    private BibFile parse() {
        for (String type = cursor.nextStart(); !type.isEmpty(); type = cursor.nextStart()) {
            int start = cursor.offset();
            try {
                item(type.toLowerCase(Locale.ROOT));
            } catch (Broken e) {
                diagnostics.error(
                        "import-entry", cursor.place(e.offset()), e.problem() + "; the entry is left out", e.remedy());
                cursor.moveTo(cursor.nextHead(start));
            }
        }
        return new BibFile(entries, comments);
    }

    private void item(String type) throws Broken {
        switch (type) {
            case "comment" -> comment();
            case "preamble" -> cursor.delimited("the preamble", true);
            case "string" -> string();
            default -> entries.add(entry(type));
        }
    }

    /** Up to its closing brace; one that is not closed ends with its line. */
    private void comment() {
        int start = cursor.offset();
        try {
            comments.add(cursor.delimited("the comment", true));
        } catch (Broken e) {
            cursor.moveTo(start + 1);
        }
    }

    private void string() throws Broken {
        char close = close();
        cursor.next();
        cursor.skipBlanks();
        String name = cursor.name().toLowerCase(Locale.ROOT);
        macros.put(name, value(name));
        cursor.skipBlanks();
        if (cursor.current() == close) {
            cursor.next();
        }
    }

    private char close() {
        return cursor.current() == '(' ? ')' : '}';
    }

    private BibEntry entry(String type) throws Broken {
        int start = cursor.offset();
        char close = close();
        cursor.next();
        String key = key(close);
        Map<String, String> fields = new LinkedHashMap<>();
        List<BibEntry.Repeated> repeated = new ArrayList<>();
        Map<String, Integer> offsets = new HashMap<>();
        int head = cursor.nextHead(start);
        while (!closed(close)) {
            int at = cursor.offset();
            if ((cursor.atEnd() || at >= head) && !fields.isEmpty()) {
                refuseSwallowed(fields, offsets);
                diagnostics.warning(
                        "import-brace",
                        cursor.place(start),
                        "the entry \"" + key + "\" is never closed",
                        "its fields were whole and came in: close it with " + close + ".");
                break;
            }
            String name = cursor.name().toLowerCase(Locale.ROOT);
            if (cursor.atEnd() || at >= head) {
                throw new Broken(
                        start,
                        "the entry \"" + key + "\" is never closed",
                        "close it with " + close + ", or look for a value in it that is not closed.");
            }
            cursor.skipBlanks();
            if (name.isEmpty() || cursor.current() != '=') {
                throw new Broken(
                        at,
                        "a field is expected here, written name = {value}",
                        "look for a brace or quotation mark too few or too many above.");
            }
            String value = value(name);
            // Biber, too, takes an empty value for none: what is inherited fills it.
            boolean empty = value.replaceAll("[{}\\s]", "").isEmpty();
            if (!empty) {
                offsets.putIfAbsent(name, at);
            }
            if (!empty && fields.putIfAbsent(name, value) != null) {
                repeated.add(new BibEntry.Repeated(name, value));
            }
        }
        Map<String, SourcePosition> places = new HashMap<>();
        offsets.forEach((name, at) -> places.put(name, cursor.place(at)));
        return new BibEntry(cursor.place(start), type, key, fields, repeated, places);
    }

    /** In an entry that is never closed a value may have swallowed the fields behind it. */
    private static void refuseSwallowed(Map<String, String> fields, Map<String, Integer> offsets) throws Broken {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            if (SwallowedField.isIn(field.getValue())) {
                throw new Broken(
                        offsets.getOrDefault(field.getKey(), 0),
                        "the value of \"" + field.getKey() + "\" begins here and is never closed",
                        "close it where it ends; count its braces.");
            }
        }
    }

    /** The key, or nothing where the first field comes at once. Mendeley writes braces in it: Garc{\'{i}}a2010. */
    private String key(char close) {
        cursor.skipBlanks();
        if (cursor.beforeField()) {
            return "";
        }
        int start = cursor.offset();
        int depth = 0;
        while (!cursor.atEnd() && cursor.current() != ',' && cursor.current() != '\n') {
            if (cursor.current() == close && depth == 0) {
                break;
            }
            depth += cursor.current() == '{' ? 1 : cursor.current() == '}' ? -1 : 0;
            cursor.next();
        }
        return cursor.between(start, cursor.offset()).strip();
    }

    /** Passes blanks and commas; whether the entry ends here. A brace too many is passed where fields follow it. */
    private boolean closed(char close) {
        while (true) {
            cursor.skipBlanks();
            if (cursor.current() == ',') {
                cursor.next();
            } else if (cursor.current() == close) {
                int end = cursor.offset();
                cursor.next();
                if (!fieldsGoOn()) {
                    cursor.moveTo(end + 1);
                    return true;
                }
                diagnostics.warning(
                        "import-brace",
                        cursor.place(end),
                        "a brace closes the entry here, yet fields follow",
                        "the brace was passed over: remove it from the file.");
            } else {
                return false;
            }
        }
    }

    private boolean fieldsGoOn() {
        cursor.skipBlanks();
        if (cursor.current() != ',') {
            return false;
        }
        cursor.next();
        cursor.skipBlanks();
        return cursor.beforeField();
    }

    /** The value after an equals sign: pieces joined by {@code #}. */
    private String value(String name) throws Broken {
        cursor.skipBlanks();
        if (cursor.current() != '=') {
            throw new Broken(
                    cursor.offset(), "an equals sign is expected after \"" + name + "\"", "write name = {value}.");
        }
        StringBuilder out = new StringBuilder();
        do {
            cursor.next();
            cursor.skipBlanks();
            out.append(piece(name));
            cursor.skipBlanks();
        } while (cursor.current() == '#');
        return out.toString();
    }

    private String piece(String name) throws Broken {
        if (cursor.current() == '{' || cursor.current() == '"') {
            return cursor.delimited("the value of \"" + name + "\"", false);
        }
        int start = cursor.offset();
        String word = cursor.name();
        if (word.isEmpty()) {
            boolean absent = cursor.current() == ',' || cursor.current() == '}';
            if (absent) {
                return "";
            }
            throw new Broken(start, "the value of \"" + name + "\" cannot be read", "put it in braces: {…}.");
        }
        String macro = macros.get(word.toLowerCase(Locale.ROOT));
        boolean number = word.chars().allMatch(c -> Character.isDigit(c) || "-/.".indexOf(c) >= 0);
        if (macro == null && !number) {
            diagnostics.warning(
                    "import-macro",
                    cursor.place(start),
                    "\"" + word + "\" has neither braces nor an @string that explains it",
                    "it was taken as it stands: put the value in braces.");
        }
        if (macro != null) {
            written += macro.length();
            if (macro.length() > Limit.TEXT.value() || written > Limit.FILE.value()) {
                throw new Broken(
                        start,
                        "\"" + word + "\" and what came before it, with each @string written out, is longer than "
                                + (written > Limit.FILE.value() ? Limit.FILE : Limit.TEXT).value() + " characters",
                        "write the value itself, or divide the file.");
            }
        }
        return macro == null ? word : macro;
    }
}
