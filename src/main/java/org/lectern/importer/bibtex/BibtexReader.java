package org.lectern.importer.bibtex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.Separators;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryFields;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.source.SourceFile;

/** BibTeX and biblatex files, of JabRef, Zotero, Mendeley, BibDesk or a hand. */
public final class BibtexReader implements EntryReader {
    private static final Pattern ENTRY = Pattern.compile("(?im)^[^\\S\\n]*+@\\s*[a-z]+\\s*[{(]");

    private static final Pattern WORK =
            Pattern.compile("(?im)^[^\\S\\n]*+@\\s*(?!(?:string|comment|preamble)\\b)[a-z]+\\s*[{(]");

    private static final List<String> KEYWORDS = List.of("author_keywords", "keywords", "keyword", "mendeley-tags");
    private static final List<String> GROUPS = List.of("groups", "mendeley-groups", "collection", "collections");

    private static final Pattern LINES = Pattern.compile("\\n(?=\\S)");

    /** Known in all files behind theirs, as in {@code \bibliography{IEEEabrv,mine}}. */
    private final Map<String, String> macros = new HashMap<>();

    private final DiagnosticCollector diagnostics;

    public BibtexReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    @Override
    public boolean recognises(SourceFile file) {
        return ENTRY.matcher(file.text()).find();
    }

    /** One of abbreviations alone, like {@code IEEEabrv.bib}, has none. */
    @Override
    public boolean hasEntries(SourceFile file) {
        return WORK.matcher(file.text()).find();
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        BibFile bib = BibParser.parse(file, macros, diagnostics);
        BibInheritance inheritance = new BibInheritance(bib.entries(), diagnostics);
        JabRefGroups groups = JabRefGroups.of(bib.comments());
        Set<String> commands = new HashSet<>();
        List<ImportedEntry> entries = new ArrayList<>();
        for (BibEntry entry : bib.entries()) {
            if (entry.type().equals("xdata")) {
                continue;
            }
            if (entry.type().equals("set")) {
                diagnostics.hint(
                        "import-left-out",
                        entry.position(),
                        "the set \"" + entry.key() + "\" is no work but a bundle of entries",
                        "the entries themselves came in.");
                continue;
            }
            entries.add(record(inheritance.complete(entry), groups, commands));
        }
        return entries;
    }

    private ImportedEntry record(BibEntry entry, JabRefGroups groups, Set<String> commands) {
        EntryFields fields = new EntryFields();
        BibTypes.of(entry).ifPresentOrElse(type -> fields.put("type", type), () -> {
            fields.put("type", "document");
            fields.custom("entry-type", entry.type());
            diagnostics.warning(
                    "import-type",
                    entry.position(),
                    "@" + entry.type() + " is no type of BibTeX or biblatex",
                    "\"" + entry.key() + "\" became a document: set its type in the record.");
        });
        BibEntry rest = new BibEntry(
                entry.position(), entry.type(), entry.key(), entry.fields(), entry.repeated(), entry.places());
        List<String> words = words(entry);
        boolean subjects = BibMathIndex.areSubjects(words);
        List<String> keywords = subjects ? List.of() : words;
        List<String> named = GROUPS.stream()
                .flatMap(name -> BracedList.of(entry.raw(name).replace(';', ','), ",").stream())
                .map(this::plain)
                // Cambridge calls a series a collection, too.
                .filter(name -> !name.equals(plain(entry.raw("series"))))
                .toList();
        if (!subjects) {
            rest.fields().keySet().removeAll(KEYWORDS);
        }
        rest.fields().keySet().removeAll(GROUPS);
        BibFields.map(rest, fields, diagnostics, command -> {
            if (commands.add(command)) {
                diagnostics.hint(
                        "import-latex",
                        entry.position(),
                        "the command \\" + command + " is not known",
                        "it was left out, what stands in its braces was kept; look at \"" + entry.key() + "\".");
            }
        });
        return new ImportedEntry(
                entry.position(),
                entry.key(),
                fields.all(),
                keywords,
                groups.of(entry.key(), named, keywords),
                List.of());
    }

    /**
     * Parted by semicolons where a field has one, else by commas. The authors' own come first; one that a database
     * writes with other capitals is there once.
     */
    private List<String> words(BibEntry entry) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String field : KEYWORDS) {
            String raw = entry.raw(field);
            List<String> bySemicolon = BracedList.of(raw, Separators.SEMICOLONS);
            List<String> found = bySemicolon.size() > 1
                    ? bySemicolon
                    : BracedList.of(raw, isListOfLines(raw) ? "\n" : Separators.COMMAS + Separators.LIST_COMMA);
            found.stream()
                    .map(this::plain)
                    .filter(word -> !word.isEmpty())
                    .forEach(word -> words.putIfAbsent(word.toLowerCase(Locale.ROOT), word));
        }
        return List.copyOf(words.values());
    }

    /** EndNote's, at the beginnings of lines; who breaks a long line indents the next one, or has commas. */
    private static boolean isListOfLines(String raw) {
        return LINES.matcher(raw).find()
                && BracedList.of(raw, Separators.COMMAS + Separators.LIST_COMMA).size() == 1;
    }

    private String plain(String latex) {
        return LatexText.of(latex, TextStyle.PLAIN, command -> {});
    }
}
