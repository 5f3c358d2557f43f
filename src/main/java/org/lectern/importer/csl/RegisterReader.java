package org.lectern.importer.csl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.Value;
import org.lectern.source.SourceFile;

/**
 * Reads the CSL-JSON of the registers of DOIs, Crossref and DataCite, which is CSL with much besides: when and by whom
 * the record was deposited, what the work refers to. That is left out; abstracts there are the publishers' own.
 */
public final class RegisterReader implements EntryReader {
    private static final Pattern LOOKS = Pattern.compile(
            "^\\s*+\\[?\\s*+\\{(?s:.*)(?:\"(?:reference-count|content-domain|is-referenced-by-count)\"\\s*:"
                    + "|\"id\"\\s*:\\s*\"https?:(?:\\\\?/){2}doi\\.org)");
    private static final Pattern DOI_ADDRESS = Pattern.compile("(?i)https?://(?:dx\\.)?doi\\.org/.+");

    /** What registers keep of a record, its links and its references, none of which is said of the work itself. */
    private static final Set<String> HOUSEKEEPING = Set.of(
            "alternative-id",
            "archive",
            "assertion",
            "content-created",
            "content-domain",
            "content-updated",
            "copyright",
            "created",
            "deposited",
            "indexed",
            "is-referenced-by-count",
            "issn-type",
            "isbn-type",
            "journal-issue",
            "link",
            "member",
            "prefix",
            "published",
            "reference",
            "reference-count",
            "references-count",
            "resource",
            "score",
            "update-policy");

    private final CslReader csl;

    public RegisterReader(DiagnosticCollector diagnostics) {
        this.csl = new CslReader(diagnostics);
    }

    @Override
    public boolean recognises(SourceFile file) {
        return LOOKS.matcher(file.text()).find();
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        return csl.read(file).stream().map(RegisterReader::cleaned).toList();
    }

    private static ImportedEntry cleaned(ImportedEntry entry) {
        Map<String, Value> fields = new LinkedHashMap<>(entry.fields());
        if (fields.containsKey("abstract")) {
            fields.put("abstract-source", Value.text("publisher"));
        }
        if (DOI_ADDRESS.matcher(text(fields.get("URL"))).matches() && fields.containsKey("DOI")) {
            fields.remove("URL"); // the DOI's own address
        }
        Map<String, Value> custom = new LinkedHashMap<>();
        if (fields.remove("custom") instanceof Value.Fields kept) {
            custom.putAll(kept.fields());
        }
        custom.keySet().removeAll(HOUSEKEEPING);
        custom.values().removeIf(RegisterReader::saysNothing);
        Optional<String> printed = date(custom.remove("published-print"));
        custom.remove("published-online");
        String first = text(fields.get("issued"));
        // Registers call the first appearance "issued"; works are cited by the date of their issue.
        if (printed.isPresent() && !printed.get().equals(first)) {
            fields.put("issued", Value.text(printed.get()));
            if (!first.isEmpty()) {
                fields.putIfAbsent("available-date", Value.text(first));
            }
        }
        move(custom, "short-container-title", fields, "container-title-short");
        String subtitle = words(custom.remove("subtitle"));
        String title = text(fields.get("title"));
        if (!subtitle.isEmpty() && !title.contains(subtitle)) {
            fields.put("title", Value.text(title + ": " + ForeignMarkup.title(subtitle)));
        }
        List<String> keywords = new ArrayList<>(entry.keywords());
        if (custom.remove("subject") instanceof Value.Items subjects) {
            subjects.items().forEach(subject -> keywords.add(text(subject)));
        }
        if (!custom.isEmpty()) {
            fields.put("custom", new Value.Fields(custom));
        }
        String key = DOI_ADDRESS.matcher(entry.key()).matches() || EntryNumbers.isDoi(entry.key()) ? "" : entry.key();
        return new ImportedEntry(entry.position(), key, fields, keywords, entry.groups(), entry.related());
    }

    /** CSL's {@code date-parts}. */
    private static Optional<String> date(@Nullable Value value) {
        if (value instanceof Value.Fields fields
                && fields.fields().get("date-parts") instanceof Value.Items ends
                && ends.items().size() == 1
                && ends.items().get(0) instanceof Value.Items parts) {
            return ForeignDate.ris(
                    parts.items().stream().map(RegisterReader::text).collect(Collectors.joining("/")));
        }
        return Optional.empty();
    }

    private static void move(Map<String, Value> custom, String from, Map<String, Value> fields, String to) {
        String text = words(custom.remove(from));
        if (!text.isEmpty() && !text.equals(text(fields.get("container-title")))) {
            fields.putIfAbsent(to, Value.text(text));
        }
    }

    private static boolean saysNothing(Value value) {
        return value.equals(new Value.Items(List.of())) || value.equals(new Value.Fields(Map.of()));
    }

    /** The first of several texts, or the one; empty for anything else. */
    private static String words(@Nullable Value value) {
        return value instanceof Value.Items items && !items.items().isEmpty()
                ? text(items.items().get(0))
                : text(value);
    }

    private static String text(@Nullable Value value) {
        return value instanceof Value.Text text ? Blanks.folded(text.text()) : "";
    }
}
