package org.lectern.importer;

import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.importer.RisRecord.Field;

/** The people of a RIS record; what A2 to A4 did depends on the type. */
final class RisPeople {
    private static final Set<String> TAGS = Set.of("AU", "A1", "A2", "A3", "A4", "ED", "TA");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:et al\\.?|and others|others|u\\. ?a\\.)");

    private static final Pattern SEPARATOR = Pattern.compile("\\n|;|(?i:\\s+and\\s+)(?=[^,;]+,)");

    private final RisRecord source;
    private final RisType type;
    private final EntryDraft draft;

    RisPeople(RisRecord source, RisType type, EntryDraft draft) {
        this.source = source;
        this.type = type;
        this.draft = draft;
    }

    /** Sets the names and says which tags it has read. */
    Set<String> read() {
        source.fields().stream().filter(field -> TAGS.contains(field.tag())).forEach(this::names);
        return TAGS;
    }

    private void names(Field field) {
        String role = role(field.tag());
        for (String name : ForeignMarkup.parts(field.text(), SEPARATOR)) {
            String folded = Blanks.folded(name);
            if (OTHERS.matcher(folded).matches()) {
                draft.keep(RisEntry.PROGRAM, field.tag(), folded);
            } else if (!folded.isEmpty()) {
                draft.person(role, ForeignName.inverted(folded));
            }
        }
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
            case "song" -> "performer";
            case "musical_score" -> "composer";
            default -> edited ? "editor" : "author";
        };
    }

    private String secondary() {
        return switch (type.csl()) {
            case "book" -> source.type().equalsIgnoreCase("EDBOOK") ? "editor" : "collection-editor";
            case "motion_picture" -> "performer";
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
