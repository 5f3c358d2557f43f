package org.lectern.importer.ris;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Separators;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.AndOthers;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.Firms;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.LifeDates;
import org.lectern.importer.entry.Value;
import org.lectern.importer.ris.RisRecord.Field;

/** The people of a RIS record; what A2 to A4 did depends on the type. */
final class RisPeople {
    private static final Set<String> TAGS = Set.of("AU", "A1", "A2", "A3", "A4", "ED", "TA");

    private static final Pattern SEPARATOR =
            Pattern.compile("[\\n" + Separators.SEMICOLONS + Separators.LIST_COMMA + "]");
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:and|et|&)\\s+");

    private static final Pattern OF_ORGANISATIONS = Pattern.compile("\\b(?:of|for|the|on|in)\\b");
    private static final Pattern GIVEN = Pattern.compile("[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*"
            + "(?:\\s+(?:[\\p{Lu}\\p{Lo}][\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,3})){0,3}");

    /** Not {@code U. S. Congress}. */
    private static final Pattern INITIALS_FIRST = Pattern.compile(
            "(?!U\\. [KNS]\\. )(?:\\p{Lu}\\.(?: ?-\\p{Lu}\\.){0,2} ){1,4}(?:\\p{Ll}{2,3} ){0,2}\\p{Lu}[\\p{L}\\p{M}'’-]+");

    private final RisRecord source;
    private final RisType type;
    private final EntryDraft draft;
    private final DiagnosticCollector diagnostics;

    RisPeople(RisRecord source, RisType type, EntryDraft draft, DiagnosticCollector diagnostics) {
        this.source = source;
        this.type = type;
        this.draft = draft;
        this.diagnostics = diagnostics;
    }

    /** Sets the names and says which tags it has read. */
    Set<String> read() {
        source.fields().stream().filter(field -> TAGS.contains(field.tag())).forEach(this::names);
        return TAGS;
    }

    private void names(Field field) {
        String role = role(field.tag());
        List<String> names = ForeignMarkup.parts(LifeDates.unparted(field.text()), SEPARATOR).stream()
                .map(Blanks::folded)
                .map(LifeDates::withoutBehindComma)
                .toList();
        for (String name : names) {
            String own = AndOthers.without(name);
            if (!own.isEmpty()) {
                persons(own).forEach(person -> draft.person(role, name(person)));
            }
            if (AndOthers.areIn(name)) {
                draft.keep("and-others", role);
                AndOthers.say(diagnostics, field.position(), field.tag());
            }
        }
    }

    /** IEEE alone has initials first, without a comma: {@code K. He}. */
    private static Value.Fields name(String written) {
        return INITIALS_FIRST.matcher(written).matches()
                ? ForeignName.reading(written.replace(" -", "-"))
                : ForeignName.inverted(written);
    }

    /**
     * Several persons joined by "and", "et" or an ampersand in one line; that of an organisation's name parts nothing.
     */
    private static Stream<String> persons(String text) {
        List<String> names = AND.splitAsStream(text).toList();
        return !Firms.isOne(text) && names.stream().allMatch(RisPeople::isInverted) ? names.stream() : Stream.of(text);
    }

    /** {@code Smith, J.}, {@code García Márquez, Gabriel}; {@code Ministry of Food, Ghana} is none. */
    private static boolean isInverted(String name) {
        List<String> parts = Stream.of(name.split(",")).map(String::strip).toList();
        return parts.size() > 1
                && !OF_ORGANISATIONS.matcher(parts.get(0)).find()
                && parts.stream().skip(1).allMatch(part -> GIVEN.matcher(part).matches());
    }

    private String role(String tag) {
        return switch (tag) {
            case "A2" -> secondary();
            case "A3" -> tertiary();
            case "A4", "TA" -> "translator";
            case "ED" -> "editor";
            default -> primary();
        };
    }

    private String primary() {
        boolean edited = source.type().equalsIgnoreCase("EDBOOK");
        return switch (type.csl()) {
            case "motion_picture" -> "director";
            case "song" -> source.has("A2") ? "composer" : "performer";
            case "musical_score" -> "composer";
            default -> edited ? "editor" : "author";
        };
    }

    private String secondary() {
        return switch (type.csl()) {
            case "book" -> source.type().equalsIgnoreCase("EDBOOK") ? "editor" : "collection-editor";
            case "motion_picture", "song" -> "performer";
            case "interview" -> "interviewer";
            case "personal_communication" -> "recipient";
            case "thesis", "patent", "legal_case" -> "contributor";
            default -> "editor";
        };
    }

    private String tertiary() {
        return switch (type.csl()) {
            case "book" -> "editor";
            case "motion_picture" -> "producer";
            case "thesis" -> "contributor";
            default -> "collection-editor";
        };
    }
}
