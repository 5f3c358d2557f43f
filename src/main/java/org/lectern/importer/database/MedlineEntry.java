package org.lectern.importer.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Orcid;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.database.MedlineScanner.Field;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ForeignAddress;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.Value;

/** One citation of PubMed's format as an entry. */
final class MedlineEntry {
    private static final String PROGRAM = "medline";

    /** When NLM took a citation up, indexed and changed it, and what it is filed under there. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "OWN", "STAT", "DCOM", "LR", "SB", "EDAT", "MHDA", "CRDT", "PHST", "PST", "SO", "DRDT", "CTDT", "JID", "DA",
            "OTO");

    private static final Pattern IDENTIFIER = Pattern.compile("(.+?)\\s*\\[(\\w+)]");

    private final List<Field> citation;
    private final Set<String> reported;
    private final DiagnosticCollector diagnostics;
    private final EntryDraft draft;
    private final EntryNumbers numbers;
    private final boolean fullNames;
    private final boolean fullEditors;
    private final boolean bookPart;
    private final Optional<EricCitation> eric;
    private String role = "author";
    private Value.Fields lastName = ForeignName.literal("");

    /** @param reported tags without a field of which the file's reader has spoken already */
    MedlineEntry(List<Field> citation, Set<String> reported, DiagnosticCollector diagnostics) {
        this.citation = List.copyOf(citation);
        this.reported = reported;
        this.diagnostics = diagnostics;
        this.draft = new EntryDraft(citation.get(0).position(), diagnostics);
        this.numbers = new EntryNumbers(draft, PROGRAM);
        this.fullNames = has("FAU");
        this.fullEditors = has("FED");
        this.bookPart = has("BTI") && has("TI");
        this.eric = EricCitation.of(citation);
    }

    private boolean has(String tag) {
        return citation.stream().anyMatch(field -> field.tag().equals(tag));
    }

    ImportedEntry read() {
        title();
        citation.forEach(this::field);
        if (!draft.has("type")) {
            String usual = eric.isPresent() ? eric.get().type() : "article-journal";
            draft.put("type", Value.text(bookPart ? "chapter" : has("BTI") ? "book" : usual));
        }
        if (!draft.has("container-title")) {
            draft.offer("container-title", draft.text("container-title-short"));
        }
        return draft.entry();
    }

    /** A title in brackets is NLM's translation; TT has the original. */
    private void title() {
        String title = first("TI");
        String original = first("TT");
        Matcher translated = Pattern.compile("\\[(.+)]\\.?").matcher(title);
        String english = unstopped(translated.matches() ? translated.group(1) : title);
        if (!original.isEmpty()) {
            draft.offer("title", unstopped(original));
            draft.put("title-translated", new Value.Fields(ordered("lang", "en", "text", english)));
        } else {
            draft.offer("title", english.isEmpty() ? unstopped(first("BTI")) : english);
            draft.keep(PROGRAM, "TI", translated.matches() ? title : "");
        }
        if (bookPart) {
            draft.offer("container-title", unstopped(first("BTI")));
        }
    }

    private String first(String tag) {
        return citation.stream()
                .filter(field -> field.tag().equals(tag))
                .map(field -> ForeignMarkup.title(field.text()))
                .findFirst()
                .orElse("");
    }

    private static String unstopped(String title) {
        return title.replaceFirst("(?<!\\.|\\b\\p{Lu})\\.$", "");
    }

    private void field(Field field) {
        String text = field.text();
        switch (field.tag()) {
            case "TI", "TT", "BTI" -> {}
            case "PMID" -> draft.offer("PMID", text);
            case "PMC" -> draft.offer("PMCID", text.toUpperCase(Locale.ROOT));
            case "FAU" -> person("author", ForeignName.inverted(text));
            case "AU" -> abbreviated(fullNames, "author", text);
            case "FED" -> person("editor", ForeignName.inverted(text));
            case "ED" -> abbreviated(fullEditors, "editor", text);
            case "CN" -> person("author", ForeignName.literal(text));
            case "AUID" -> orcid(field);
            case "JT" -> put(eric.map(EricCitation::source).orElse("container-title"), field);
            case "TA" -> put("container-title-short", field);
            case "DP" -> date("issued", ForeignDate.pubMed(text), field);
            case "DEP" -> date("available-date", ForeignDate.digits(text), field);
            case "VI" -> put("volume", field);
            case "IP" -> put("issue", field);
            case "PG" -> draft.offerOrKeep("page", EntryNumbers.pages(text), PROGRAM, "PG");
            case "LID", "AID" -> identifier(field);
            case "OID" -> draft.keep(PROGRAM, "OID", text);
            case "IS", "ISSN", "ISBN" -> {
                String number = EricCitation.number(text);
                if (!text.contains("(Linking)") && !numbers.serials(number, field.tag())) {
                    draft.refuse(field.position(), "an ISSN or ISBN", text, PROGRAM, field.tag());
                }
            }
            case "MH" -> heading(text);
            case "OT", "KW" -> draft.keyword(ForeignMarkup.title(text).replaceFirst("^\\*", ""));
            case "LA" -> language(field);
            case "PT" -> publicationType(text);
            case "AB", "OAB" -> summary(field);
            case "PB" -> put("publisher", field);
            case "PL" -> put(has("BTI") ? "publisher-place" : "", field);
            case "EN" -> put("edition", field);
            case "CTI" -> put("collection-title", field);
            case "VTI" -> put("volume-title", field);
            default -> {
                if (!HOUSEKEEPING.contains(field.tag())) {
                    keep(field);
                }
            }
        }
    }

    private void put(String name, Field field) {
        if (name.isEmpty()) {
            draft.keep(PROGRAM, field.tag(), field.text());
        } else {
            draft.offerOrKeep(name, ForeignMarkup.title(field.text()), PROGRAM, field.tag());
        }
    }

    /** A tag that has no field keeps its value; the first of a file is reported. */
    private void keep(Field field) {
        draft.keep(PROGRAM, field.tag(), field.text());
        if (reported.add(field.tag())) {
            diagnostics.hint(
                    "tag-without-field",
                    field.position(),
                    "a record has no field for " + field.tag(),
                    "here and in other entries it is kept as custom.medline." + field.tag() + ".");
        }
    }

    private void abbreviated(boolean fullNamesThere, String who, String text) {
        if (!fullNamesThere) {
            person(who, text.contains(",") ? ForeignName.inverted(text) : ForeignName.initialled(text));
        }
    }

    private void person(String who, Value.Fields name) {
        role = who;
        lastName = name;
        draft.person(who, name);
    }

    /** An ORCID belongs to the name above it. */
    private void orcid(Field field) {
        try {
            String orcid = Orcid.parse(field.text().replaceFirst("(?i)^orcid:\\s*", ""))
                    .value();
            Map<String, Value> parts = new LinkedHashMap<>(lastName.fields());
            boolean first = parts.putIfAbsent("ORCID", Value.text(orcid)) == null && !parts.containsKey("literal");
            if (first) {
                Value.Fields known = new Value.Fields(parts);
                draft.replacePerson(role, lastName, known);
                lastName = known;
            } else {
                draft.keep(PROGRAM, "AUID", field.text());
            }
        } catch (InvalidValueException e) {
            draft.keep(PROGRAM, "AUID", field.text()); // another register's number
        }
    }

    private void date(String name, Optional<String> date, Field field) {
        date.ifPresent(edtf -> draft.offerOrKeep(name, edtf, PROGRAM, field.tag()));
        if (date.isEmpty()) {
            draft.refuse(field.position(), "a date", field.text(), PROGRAM, field.tag());
        }
    }

    /** {@code 10.1234/abc [doi]}, {@code e45 [pii]}, and ERIC's addresses. */
    private void identifier(Field field) {
        Matcher matcher = IDENTIFIER.matcher(field.text());
        if (matcher.matches() && matcher.group(2).equals("doi")) {
            numbers.doi(matcher.group(1), field.tag(), field.position());
        } else if (EntryNumbers.isDoi(field.text())) {
            numbers.doi(field.text(), field.tag(), field.position());
        } else if (ForeignAddress.isOne(field.text())) {
            draft.offerOrKeep("URL", field.text(), PROGRAM, field.tag());
        } else {
            draft.keep(PROGRAM, field.tag(), field.text());
        }
    }

    /**
     * A subject heading of MeSH, without its subheadings and the star of a main point: {@code Rivers/*history} is
     * Rivers. What was left off is kept.
     */
    private void heading(String text) {
        String heading = text.replaceFirst("/.*$", "").replace("*", "");
        draft.keyword(heading);
        draft.keep(PROGRAM, "MH", heading.equals(text) ? "" : text);
    }

    private void language(Field field) {
        Optional<String> tag =
                field.text().matches("und|mul|mis|zxx") ? Optional.empty() : LanguageName.tag(field.text());
        tag.ifPresent(language -> draft.offerOrKeep("language", language, PROGRAM, "LA"));
        if (tag.isEmpty()) {
            draft.keep(PROGRAM, "LA", field.text());
        }
    }

    /** The first that tells the kind of work gives its type; "Journal Article" says no more than the type. */
    private void publicationType(String text) {
        switch (text.toLowerCase(Locale.ROOT)) {
            case "journal article", "journal articles" -> {}
            case "preprint" -> draft.offer("type", "article");
            case "book chapter" -> draft.offer("type", "chapter");
            case "books", "monograph" -> draft.offer("type", "book");
            case "dataset" -> draft.offer("type", "dataset");
            case "technical report" -> draft.offer("type", "report");
            case "newspaper article" -> draft.offer("type", "article-newspaper");
            case "interview" -> draft.offer("type", "interview");
            case "academic dissertation", "thesis" -> draft.offer("type", "thesis");
            case "retracted publication" -> draft.offer("status", "retracted");
            default -> draft.keep(PROGRAM, "PT", text);
        }
    }

    private void summary(Field field) {
        String text = ForeignMarkup.markdown(field.text());
        if (draft.has("abstract")) {
            draft.keep(PROGRAM, field.tag(), field.text());
        } else {
            draft.put("abstract", Value.text(text));
            draft.put("abstract-source", Value.text("unknown"));
        }
    }

    private static Map<String, Value> ordered(String first, String a, String second, String b) {
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put(first, Value.text(a));
        fields.put(second, Value.text(b));
        return fields;
    }
}
