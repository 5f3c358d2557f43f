package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lectern.catalog.AbstractHeading;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.CslVariables;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.entry.CustomName;
import org.lectern.importer.entry.EntryFields;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ExtraLines;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.SetAside;
import org.lectern.importer.entry.Value;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** One entry of CSL-JSON or CSL-YAML (csl-data.json 1.0) as fields of a record. */
final class CslFields {
    private static final Map<String, String> OLD_NAMES = Map.ofEntries(
            Map.entry("shortTitle", "title-short"),
            Map.entry("journalAbbreviation", "container-title-short"),
            Map.entry("container-title-short", "container-title-short"),
            Map.entry("doi", "DOI"),
            Map.entry("url", "URL"),
            Map.entry("isbn", "ISBN"),
            Map.entry("issn", "ISSN"),
            Map.entry("pmid", "PMID"),
            Map.entry("pmcid", "PMCID"),
            Map.entry("part", "part-number"),
            Map.entry("printing", "printing-number"),
            Map.entry("supplement", "supplement-number"),
            Map.entry("translated-title", "title-translated"));

    /** Types of CSL before 1.0.2, and of the registries of DOIs. */
    private static final Map<String, String> OLD_TYPES = Map.ofEntries(
            Map.entry("journal-article", "article-journal"),
            Map.entry("book-chapter", "chapter"),
            Map.entry("book-section", "chapter"),
            Map.entry("proceedings-article", "paper-conference"),
            Map.entry("posted-content", "article"),
            Map.entry("monograph", "book"),
            Map.entry("edited-book", "book"),
            Map.entry("reference-book", "book"),
            Map.entry("reference-entry", "entry-encyclopedia"),
            Map.entry("dissertation", "thesis"),
            Map.entry("report-component", "report"),
            Map.entry("journal", "periodical"),
            Map.entry("other", "document"),
            Map.entry("no-type", "document"));

    private static final List<String> CORRECTIONS = List.of("type", "issued");

    private static final List<String> TITLES = List.of(
            "title",
            "title-short",
            "title-translated",
            "original-title",
            "reviewed-title",
            "volume-title",
            "part-title");

    private final EntryFields out = new EntryFields();
    private final YamlMapping entry;
    private final DiagnosticCollector diagnostics;
    private final List<String> keywords = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final OwnExport own;
    private final ExtraLines extra;

    private CslFields(YamlMapping entry, DiagnosticCollector diagnostics) {
        this.entry = entry;
        this.diagnostics = diagnostics;
        this.own = OwnExport.of(entry);
        this.extra = ExtraLines.of(own.isThere() ? "" : extraOf(entry));
    }

    static ImportedEntry entry(YamlMapping entry, DiagnosticCollector diagnostics) {
        CslFields fields = new CslFields(entry, diagnostics);
        // What a record said beyond CSL, and in its own words: the first value of a field stays.
        fields.own.fields().forEach(fields.out::put);
        fields.keywords.addAll(fields.own.keywords());
        fields.corrections();
        entry.fields().forEach(field -> fields.field(OLD_NAMES.getOrDefault(field.key(), field.key()), field.value()));
        String key = Stream.of(
                        CslNodes.text(entry, "citation-key"),
                        fields.extra.fields().getOrDefault("citation-key", ""),
                        CslNodes.text(entry, "id"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return new ImportedEntry(
                entry.position(), key, fields.out.all(), fields.keywords, fields.groups, fields.own.related());
    }

    private void field(String name, YamlNode node) {
        if (node instanceof YamlScalar scalar
                && (scalar.isNull() || scalar.text().isBlank())) {
            return;
        }
        switch (name) {
            case "id", "citation-key", "citation-label" -> {}
            case "type" -> type(node);
            case "keyword", "tags" -> keywords.addAll(own.keywords().isEmpty() ? CslNodes.parted(node) : List.of());
            case "collections", "collection" -> groups.addAll(CslNodes.parted(node));
            case "note" -> {
                if (own.isThere()) {
                    ownNote(node);
                } else {
                    note();
                }
            }
            case "abstract" -> {
                String text = String.join("\n\n", CslNodes.words(node));
                if (out.put("abstract", ForeignMarkup.markdown(AbstractHeading.apart(text)))) {
                    out.put("abstract-source", "unknown");
                }
            }
            case "annote", "annotation" -> out.putOrKeep("annotation", markdown(node), name);
            case "language" ->
                LanguageName.tag(CslNodes.words(node).stream().findFirst().orElse(""))
                        .ifPresentOrElse(code -> out.put("language", code), () -> unknownLanguage(node));
            case "custom" -> custom(node);
            default -> variable(name, node);
        }
    }

    private void unknownLanguage(YamlNode node) {
        out.custom("language", CslNodes.value(node));
        String text = String.join("; ", CslNodes.words(node));
        if (!text.isBlank()) {
            SetAside.say(diagnostics, node.position(), text, "one language that is known here", "language");
        }
    }

    private void variable(String name, YamlNode node) {
        if (CslVariables.NAMES.contains(name)) {
            out.putAll(name, CslNames.read(node));
        } else if (CslVariables.DATES.contains(name)) {
            CslDates.text(node).ifPresentOrElse(date -> out.put(name, date), () -> undated(name, node));
        } else if (isText(name) && (node instanceof YamlScalar || CslNodes.isWords(node))) {
            String text = String.join(name.equals("ISBN") || name.equals("ISSN") ? " " : "; ", CslNodes.words(node));
            serialOrText(name, TITLES.contains(name) ? ForeignMarkup.title(text) : ForeignMarkup.words(text));
        } else {
            out.custom(name, CslNodes.value(node));
        }
    }

    private void serialOrText(String name, String text) {
        String[] numbers = text.split("[\\s,;]+");
        if (name.equals("ISSN") && numbers.length == 2) {
            out.put("ISSN", numbers[0]);
            out.put("eISSN", numbers[1]);
        } else if ((name.equals("ISSN") && text.equals(out.text("eISSN")))
                || (name.equals("event") && isEventTitle(text))) {
            return; // the nearest variable of one that CSL-JSON has not
        } else if (name.equals("page")) {
            out.put(name, EntryNumbers.dashed(text));
        } else {
            out.put(name, text);
        }
    }

    /** Of an export of Lectern's it is read already, else it may stand behind the event. */
    private boolean isEventTitle(String text) {
        return Stream.of(out.text("event-title"), CslNodes.text(entry, "event-title"))
                .anyMatch(title -> text.equals(ForeignMarkup.words(title)));
    }

    private static boolean isText(String name) {
        return CslVariables.TEXT.contains(name)
                || CslVariables.NUMBERS.contains(name)
                || name.equals("eISSN")
                || name.equals("title-translated");
    }

    /** A date that is none may be a state of publication; other words are kept. */
    private void undated(String name, YamlNode node) {
        String words = node instanceof YamlMapping mapping
                ? (CslNodes.text(mapping, "literal") + CslNodes.text(mapping, "raw"))
                : node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        boolean state = Set.of("forthcoming", "in press", "in preparation", "submitted", "to appear")
                .contains(words.toLowerCase(Locale.ROOT));
        if (name.equals("issued") && state && out.put("status", words.toLowerCase(Locale.ROOT))) {
            return;
        }
        out.custom(name, words.isEmpty() ? CslNodes.value(node) : Value.text(words));
        String said = words.isEmpty() ? String.join("-", CslNodes.scalars(node)) : words;
        if (!said.isEmpty()) {
            SetAside.say(diagnostics, node.position(), said, "a date", CustomName.of(name));
        }
    }

    private void type(YamlNode node) {
        String written = node instanceof YamlScalar scalar ? scalar.text().strip() : "";
        try {
            out.put(
                    "type",
                    ArticleType.parse(OLD_TYPES.getOrDefault(written, written)).csl());
        } catch (InvalidValueException e) {
            out.put("type", "document");
            out.custom("entry-type", CslNodes.value(node));
            diagnostics.warning(
                    "import-type",
                    node.position(),
                    "\"" + written + "\" is no type of CSL",
                    "the work became a document: set its type in the record.");
        }
    }

    /** Zotero's Extra: lines that are fields, and what is left a note. */
    private void note() {
        extra.fields().forEach((name, text) -> {
            if (CORRECTIONS.contains(name) || name.equals("citation-key")) {
                return; // read already
            }
            // CSL's fields are said by the entry itself; Extra adds what the program has no field for.
            if (entry.field(name).isPresent()) {
                out.custom(name, text);
            } else if (CslVariables.NAMES.contains(name)) {
                out.putAll(name, text.lines().<Value>flatMap(ExtraLines::person).toList());
            } else {
                field(OLD_NAMES.getOrDefault(name, name), extraText(text));
            }
        });
        out.custom("note", ForeignMarkup.note(extra.rest()));
    }

    /** As in Zotero, a type or date in Extra counts before the entry's own. */
    private void corrections() {
        for (String name : CORRECTIONS) {
            if (extra.fields().containsKey(name)) {
                field(name, extraText(extra.fields().get(name)));
            }
        }
    }

    private static String extraOf(YamlMapping entry) {
        return entry.field("note")
                .map(field -> String.join("\n", CslNodes.scalars(field.value())))
                .orElse("");
    }

    private YamlScalar extraText(String text) {
        return YamlScalar.of(text, YamlScalar.Style.QUOTED, entry.position());
    }

    /** The annotation, unless all are given one by one. */
    private void ownNote(YamlNode node) {
        if (!out.has("annotations")) {
            out.put("annotation", markdown(node));
        }
    }

    private void custom(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            mapping.fields().stream()
                    .filter(field -> !field.key().equals(OwnExport.NAME))
                    .forEach(field -> out.custom(field.key(), CslNodes.value(field.value())));
        } else {
            out.custom("custom", CslNodes.value(node));
        }
    }

    private static String markdown(YamlNode node) {
        return ForeignMarkup.markdown(String.join("\n\n", CslNodes.words(node)));
    }
}
