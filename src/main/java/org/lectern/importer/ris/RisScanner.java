package org.lectern.importer.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.TextLines;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.source.SourceFile;

/**
 * Parts a RIS file into records. A tag is a letter and a letter or digit, blanks, a hyphen and a blank; two blanks are
 * the rule, one or none and small letters are met with. A line without a tag goes on with the value above it.
 */
final class RisScanner {
    private static final Pattern STRICT = Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9])  -(?:\\s(.*)|)$");
    private static final Pattern LOOSE =
            Pattern.compile("^\\s*([A-Za-z][A-Za-z0-9])(?:\\s?|\\t|\\s{3})-(?:\\s+(.*)|)$");

    /** Tags that a loosely written line may have: {@code in - deed} is prose. */
    private static final Set<String> TAGS = Set.of(
            ("A1 A2 A3 A4 A5 A6 AB AD AN AU AV BT C1 C2 C3 C4 C5 C6 C7 C8 CA CL CN CP CT CY DA DB DI DO DP ED EP ER ET ID "
                            + "IS J1 J2 JA JF JO K1 KW L1 L2 L3 L4 LA LB LK M1 M2 M3 N1 N2 NV OP PB PM PP PY RI RN RP RS "
                            + "SE SN SP SR ST T1 T2 T3 TA TI TT TY U1 U2 U3 U4 U5 UR VL VO WP WT WV Y1 Y2 YR")
                    .split(" "));

    private final DiagnosticCollector diagnostics;
    private final List<RisRecord> records = new ArrayList<>();
    private @Nullable Open open;
    private boolean begun;
    private boolean small;

    RisScanner(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A record whose end is not read yet. */
    private static final class Open {
        private final SourcePosition position;
        private final String type;
        private final List<RisRecord.Field> fields = new ArrayList<>();
        private String tag = "";
        private SourcePosition place;
        private final List<String> lines = new ArrayList<>();

        Open(SourcePosition position, String type) {
            this.position = position;
            this.place = position;
            this.type = type;
        }

        void begin(String name, SourcePosition where, String text) {
            close();
            tag = name;
            place = where;
            lines.add(text);
        }

        void close() {
            if (!tag.isEmpty() && lines.stream().anyMatch(line -> !line.isBlank())) {
                fields.add(new RisRecord.Field(tag, place, lines));
            }
            tag = "";
            lines.clear();
        }
    }

    /** Whether a line begins an entry. */
    static boolean begins(String line) {
        return tag(line, true)
                .filter(matcher -> matcher.group(1).equalsIgnoreCase("TY")
                        && matcher.group(2) != null
                        && matcher.group(2).strip().matches("[A-Za-z]{3,8}"))
                .isPresent();
    }

    /** @param small whether the file writes tags in small letters, which words of prose have too */
    private static Optional<Matcher> tag(String line, boolean small) {
        Matcher strict = STRICT.matcher(line);
        if (strict.matches()) {
            return Optional.of(strict);
        }
        Matcher loose = LOOSE.matcher(line);
        if (!loose.matches()) {
            return Optional.empty();
        }
        String name = loose.group(1).toUpperCase(Locale.ROOT);
        boolean written = small || name.equals(loose.group(1));
        return written && TAGS.contains(name) ? Optional.of(loose) : Optional.empty();
    }

    List<RisRecord> records(SourceFile file) {
        for (Line line : TextLines.of(file)) {
            small |= !begun && line.text().strip().startsWith("ty");
            Optional<Matcher> tag = tag(line.text(), small);
            if (tag.isPresent()) {
                tagged(line, tag.get());
            } else {
                untagged(line);
            }
        }
        if (open != null) {
            unfinished(open, "the file ends");
            end();
        }
        return List.copyOf(records);
    }

    private void tagged(Line line, Matcher matcher) {
        String tag = matcher.group(1).toUpperCase(Locale.ROOT);
        String text = matcher.group(2) == null ? "" : matcher.group(2);
        SourcePosition place = line.at(matcher.start(1));
        if (tag.equals("TY")) {
            if (open != null) {
                unfinished(open, "the next one begins");
                end();
            }
            open = new Open(place, text.strip());
            begun = true;
            return;
        }
        if (tag.equals("ER")) {
            end();
            return;
        }
        if (open == null) {
            diagnostics.warning(
                    "entry-without-type",
                    place,
                    "an entry begins without a line TY",
                    "its type is guessed; write TY  - JOUR or another type above it.");
            open = new Open(place, "");
            begun = true;
        }
        open.begin(tag, place, text);
    }

    private void untagged(Line line) {
        if (open != null) {
            if (!open.tag.isEmpty()) {
                open.lines.add(line.text().strip());
            } else if (!line.isBlank()) {
                unread(line);
            }
        } else if (begun && !line.isBlank()) {
            unread(line);
        }
        // Above the first entry databases name themselves: "Provider: …", "Database: …".
    }

    private void unread(Line line) {
        diagnostics.warning(
                "line-not-understood",
                line.position(),
                "\"" + Blanks.excerpt(line.text()) + "\" belongs to no entry",
                "if it matters, write it into the record by hand.");
    }

    private void unfinished(Open entry, String how) {
        diagnostics.hint(
                "entry-without-end",
                entry.position,
                "the entry has no line ER before " + how,
                "all of it was read; nothing needs doing.");
    }

    private void end() {
        if (open != null) {
            open.close();
            records.add(new RisRecord(open.position, open.type, open.fields));
            open = null;
        }
    }
}
