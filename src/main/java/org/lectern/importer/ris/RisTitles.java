package org.lectern.importer.ris;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.FoldedText;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.ris.RisRecord.Field;

/**
 * The titles of a RIS record: its own, those of what it stands in, and of a series. Which tag is which depends on the
 * type, and programs differ; a title that is there twice is kept once.
 */
final class RisTitles {
    private static final Set<String> TAGS =
            Set.of("TI", "T1", "CT", "BT", "T2", "T3", "JF", "JO", "JA", "J1", "J2", "C3");

    private final RisRecord source;
    private final RisType type;
    private final EntryDraft draft;

    RisTitles(RisRecord source, RisType type, EntryDraft draft) {
        this.source = source;
        this.type = type;
        this.draft = draft;
    }

    /** Sets the titles and says which tags it has read. */
    Set<String> read() {
        List<Field> own = source.all("TI", "T1", "CT");
        boolean named = !own.isEmpty();
        own.forEach(field -> put("title", field));
        source.all("BT").forEach(field -> put(named ? container() : "title", field));
        if (type.csl().equals("periodical") && !named) {
            source.all("JF", "JO", "T2").forEach(field -> put("title", field));
        } else {
            journal();
        }
        source.all("C3").forEach(field -> put(type.csl().equals("paper-conference") ? "container-title" : "", field));
        source.all("T2").forEach(field -> put(secondary(), field));
        source.all("T3").forEach(field -> put(tertiary(), field));
        return TAGS;
    }

    /** Of the forms of a journal's name JF is its title, else T2, else JO; another one is its short title. */
    private void journal() {
        List<Field> forms = new ArrayList<>(source.all("JF"));
        if (type.csl().equals("paper-conference")) {
            forms.addAll(source.all("C3"));
        }
        if (type.isInSerial() || secondary().equals("container-title")) {
            forms.addAll(source.all("T2"));
        }
        if (namesSpecialIssue()) {
            forms.clear();
        }
        forms.addAll(source.all("JO"));
        if (forms.isEmpty()) {
            forms.addAll(source.all("JA", "J2", "J1"));
        }
        forms.stream().limit(1).forEach(field -> put("container-title", field));
        for (Field field : source.all("JF", "JO", "JA", "J2", "J1")) {
            if (!saysAgain(field)) {
                put("container-title-short", field);
            }
        }
    }

    /** ScienceDirect says the title of a special issue in T2, and its journal in JO, in full: without a point. */
    private boolean namesSpecialIssue() {
        return type.csl().equals("article-journal")
                && Stream.of("JF", "JA", "J2", "J1").noneMatch(source::has)
                && source.has("T2")
                && source.all("JO").stream().anyMatch(journal -> isOther(journal, source.all("T2")));
    }

    /** Whether a name is in full, and neither it nor another has letters of the other alone, in their order. */
    private static boolean isOther(Field name, List<Field> others) {
        return name.text().indexOf('.') < 0
                && others.stream()
                        .noneMatch(other ->
                                isWithin(letters(name), letters(other)) || isWithin(letters(other), letters(name)));
    }

    private static boolean isWithin(String few, String many) {
        int at = 0;
        for (int i = 0; i < many.length() && at < few.length(); i++) {
            at += many.charAt(i) == few.charAt(at) ? 1 : 0;
        }
        return at == few.length();
    }

    private static String letters(Field name) {
        return FoldedText.fold(ForeignMarkup.title(name.text())).replaceAll("\\P{L}", "");
    }

    private String container() {
        return type.isBook() ? "collection-title" : "container-title";
    }

    private String secondary() {
        return switch (type.csl()) {
            case "thesis" -> "";
            case "hearing" -> "section";
            case "paper-conference" -> source.has("C3") ? "event-title" : "container-title";
            default -> container();
        };
    }

    private String tertiary() {
        String usual = type.isBook() && source.has("T2") ? "volume-title" : "collection-title";
        return RisOfType.field(type.csl(), "T3").orElse(usual);
    }

    private boolean saysAgain(Field field) {
        String text = small(ForeignMarkup.title(field.text()));
        return text.equals(small(draft.text("container-title")))
                || text.equals(small(draft.text("container-title-short")));
    }

    /** @param name the field, or empty for none */
    private void put(String name, Field field) {
        String text = ForeignMarkup.title(field.text());
        boolean again = !name.isEmpty() && small(text).equals(small(draft.text(name)));
        boolean elsewhere = !name.equals("title") && saysAgain(field);
        if (again || elsewhere) {
            return;
        }
        if (name.isEmpty()) {
            draft.keep(RisEntry.PROGRAM, field.tag(), text);
        } else {
            draft.offerOrKeep(name, text, RisEntry.PROGRAM, field.tag());
        }
    }

    private static String small(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
