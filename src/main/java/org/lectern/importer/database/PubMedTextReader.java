package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.PubMedCitation;
import org.lectern.importer.entry.TextLines;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.source.SourceFile;

/**
 * Reads PubMed's export "Abstract (text)": citations that are numbered from 1, each in paragraphs: its citation, its
 * title, its authors, what is known of those, the abstract, its numbers.
 */
public final class PubMedTextReader implements EntryReader {
    private static final Pattern NUMBERED = Pattern.compile("^([0-9]{1,5})\\. (\\p{L}.*)$");
    private static final Pattern ASIDE = Pattern.compile(
            "(?s)^(?:Author information:|Collaborators:|Comment in|Comment on"
                    + "|Erratum (?:in|for)|Update (?:in|of)|Conflict of interest statement|©|Copyright|\\(c\\)|Republished).*");
    private static final Pattern ORIGINAL = Pattern.compile("^\\[(?:Article|Text) in (?<language>[\\p{L}, ]+)]$");

    private final DiagnosticCollector diagnostics;
    private final boolean withAbstracts;

    /** @param withAbstracts whether abstracts are taken over, with a warning */
    public PubMedTextReader(DiagnosticCollector diagnostics, boolean withAbstracts) {
        this.diagnostics = diagnostics;
        this.withAbstracts = withAbstracts;
    }

    @Override
    public boolean recognises(SourceFile file) {
        List<Line> lines = TextLines.of(file);
        return isNumbered(lines) && lines.stream().anyMatch(line -> PubMedNumbers.hasPmid(line.stripped()));
    }

    /** Whether a paragraph is a citation with a number before it. */
    static boolean isNumbered(List<Line> lines) {
        return paragraphs(lines).stream()
                .anyMatch(paragraph -> citation(paragraph).isPresent());
    }

    @Override
    public List<ImportedEntry> read(SourceFile file) {
        PageAbstracts abstracts = new PageAbstracts(withAbstracts, "unknown", diagnostics);
        List<ImportedEntry> entries = new ArrayList<>();
        List<List<Line>> open = new ArrayList<>();
        int number = 0;
        for (List<Line> paragraph : paragraphs(TextLines.of(file))) {
            // Behind the numbers of one citation the next number begins another, readable or not.
            boolean next = joined(paragraph).startsWith(number + 1 + ". ")
                    && open.stream().anyMatch(PubMedTextReader::numbers);
            if (citation(paragraph).isPresent() || next) {
                entry(open, abstracts).ifPresent(entries::add);
                open.clear();
                number++;
            }
            open.add(paragraph);
        }
        entry(open, abstracts).ifPresent(entries::add);
        abstracts.report(file.start());
        return List.copyOf(entries);
    }

    private static Optional<PubMedCitation> citation(List<Line> paragraph) {
        Matcher numbered = NUMBERED.matcher(joined(paragraph));
        return numbered.matches() ? PubMedCitation.of(numbered.group(2)) : Optional.empty();
    }

    private static boolean numbers(List<Line> paragraph) {
        return PubMedNumbers.begin(joined(paragraph));
    }

    private static List<List<Line>> paragraphs(List<Line> lines) {
        List<List<Line>> paragraphs = new ArrayList<>();
        boolean blank = true;
        for (Line line : lines) {
            if (!line.isBlank() && blank) {
                paragraphs.add(new ArrayList<>());
            }
            blank = line.isBlank();
            if (!blank) {
                paragraphs.get(paragraphs.size() - 1).add(line);
            }
        }
        return paragraphs;
    }

    private static String joined(List<Line> paragraph) {
        return paragraph.stream().map(Line::stripped).collect(Collectors.joining(" "));
    }

    private Optional<ImportedEntry> entry(List<List<Line>> paragraphs, PageAbstracts abstracts) {
        Optional<PubMedCitation> citation = paragraphs.isEmpty() ? Optional.empty() : citation(paragraphs.get(0));
        if (citation.isEmpty()) {
            if (!paragraphs.isEmpty()) {
                diagnostics.error(
                        "entry-not-understood",
                        paragraphs.get(0).get(0).position(),
                        "\"" + Blanks.excerpt(joined(paragraphs.get(0))) + "\" is no citation that could be read",
                        "it should read: 1. J Invented Stud. 2011 Apr;12(3):45-67. The others came in.");
            }
            return Optional.empty();
        }
        EntryDraft draft = new EntryDraft(paragraphs.get(0).get(0).position(), diagnostics);
        citation.get().fill(draft);
        List<String> summary = new ArrayList<>();
        boolean named = false;
        for (List<Line> paragraph : paragraphs.subList(1, paragraphs.size())) {
            String text = joined(paragraph);
            Matcher original = ORIGINAL.matcher(text);
            if (!draft.has("title")) {
                draft.offer("title", PubMedPageEntries.unstopped(text.replaceFirst("^\\[(.+)]\\.?$", "$1")));
                // Brackets say that the title is a translation of PubMed's.
                draft.keep("pubmed", "title", text.startsWith("[") ? text : "");
            } else if (original.matches()) {
                LanguageName.tag(original.group("language")).ifPresent(tag -> draft.offer("language", tag));
            } else if (PubMedNumbers.begin(text)) {
                paragraph.forEach(line -> PubMedNumbers.fill(draft, line));
            } else if (ASIDE.matcher(text).matches()) {
                keepAside(draft, text);
            } else if (text.startsWith("Keywords:") || text.startsWith("KEYWORDS:")) {
                PubMedPageEntries.keywords(draft, text.substring("Keywords:".length()));
            } else if (!named && summary.isEmpty() && PubMedAuthors.areNames(text)) {
                PubMedAuthors.fill(draft, text, paragraph.get(0).position(), diagnostics);
                named = true;
            } else {
                summary.add(text);
            }
        }
        abstracts.add(draft, String.join("\n\n", summary));
        return Optional.of(draft.entry());
    }

    /** Affiliations and corrections are no abstract; a correction is worth keeping. */
    private static void keepAside(EntryDraft draft, String text) {
        draft.keep("pubmed", "note", text.matches("(?s)(?:Erratum|Comment|Update|Republished).*") ? text : "");
    }
}
