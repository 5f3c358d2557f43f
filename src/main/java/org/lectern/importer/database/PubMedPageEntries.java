package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.PubMedCitation;
import org.lectern.importer.entry.TextLines.Line;

/** The entries of one page of PubMed: its own article first, then the stubs of similar ones. */
final class PubMedPageEntries {
    private static final Pattern KEYWORDS = Pattern.compile("(?i)^keywords:\\s*(.+)$");
    private static final Pattern RIGHTS = Pattern.compile("(?i)^(?:©|copyright\\b|\\(c\\)).*");
    private static final Pattern KIND = Pattern.compile("(?i)free (?:pmc )?article\\.?|review|expand|full text links"
            + "|no abstract available|actions?|cite|display options|retracted article|randomized controlled trial");

    private final PubMedPage page;
    private final PageKeys keys;
    private final PageAbstracts abstracts;
    private final DiagnosticCollector diagnostics;

    PubMedPageEntries(PubMedPage page, PageKeys keys, PageAbstracts abstracts, DiagnosticCollector diagnostics) {
        this.page = page;
        this.keys = keys;
        this.abstracts = abstracts;
        this.diagnostics = diagnostics;
    }

    List<ImportedEntry> read() {
        EntryDraft own = new EntryDraft(page.place().position(), diagnostics);
        page.citation().fill(own);
        List<Line> similar = own(own);
        keys.give(own);
        List<ImportedEntry> stubs = new ArrayList<>();
        for (EntryDraft stub : stubs(similar)) {
            own.relate(keys.give(stub));
            stubs.add(stub.entry());
        }
        List<ImportedEntry> entries = new ArrayList<>(List.of(own.entry()));
        entries.addAll(stubs);
        return entries;
    }

    /** Reads the page's article and gives the lines of its list of similar ones. */
    private List<Line> own(EntryDraft draft) {
        StringBuilder summary = new StringBuilder();
        List<Line> similar = new ArrayList<>();
        String part = "title";
        for (Line line : page.lines()) {
            String text = line.stripped();
            if (PubMedPage.isHeading(text)) {
                part = PubMedPage.heading(text);
            } else if (part.equals("similar articles")) {
                similar.add(line);
            } else if (PubMedNumbers.begin(text)) {
                if (!part.equals("references") && !part.equals("cited by")) {
                    PubMedNumbers.fill(draft, line);
                }
            } else if (KEYWORDS.matcher(text).matches()) {
                keywords(draft, KEYWORDS.matcher(text).replaceFirst("$1"));
            } else if (part.equals("abstract")) {
                boolean words =
                        !RIGHTS.matcher(text).matches() && !KIND.matcher(text).matches();
                summary.append(words ? text : "").append('\n');
            } else if (part.equals("title")
                    && !text.isEmpty()
                    && !KIND.matcher(text).matches()) {
                draft.offer("title", unstopped(text));
                part = "authors";
            } else if (part.equals("authors")
                    && !text.isEmpty()
                    && !KIND.matcher(text).matches()) {
                PubMedAuthors.fill(draft, text, line.position(), diagnostics);
                part = "";
            } else if (part.equals("mesh terms") && !text.isEmpty()) {
                draft.keyword(text.replaceFirst("\\s*/.*$", "").replace("*", ""));
            }
        }
        abstracts.add(draft, summary.toString());
        return similar;
    }

    static void keywords(EntryDraft draft, String text) {
        for (String word : text.replaceFirst("\\.$", "").split(text.contains(";") ? ";" : ",")) {
            draft.keyword(word);
        }
    }

    static String unstopped(String title) {
        return ForeignMarkup.title(title).replaceFirst("(?<!\\.|\\b\\p{Lu})\\.$", "");
    }

    /** Each ends with its PMID; before it stand the title, perhaps its authors, and the citation. */
    private List<EntryDraft> stubs(List<Line> lines) {
        List<EntryDraft> stubs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            String text = line.stripped();
            if (text.isEmpty() || text.toLowerCase(Locale.ROOT).startsWith("see all similar")) {
                continue;
            }
            open.add(line);
            if (PubMedNumbers.hasPmid(text)) {
                stub(open).ifPresent(stubs::add);
                open.clear();
            }
        }
        return stubs;
    }

    private Optional<EntryDraft> stub(List<Line> lines) {
        EntryDraft draft = new EntryDraft(lines.get(0).position(), diagnostics);
        List<Line> words = new ArrayList<>();
        for (Line line : lines) {
            String text = line.stripped();
            Optional<PubMedCitation> citation = PubMedCitation.of(text.replaceFirst("\\s*PMID:.*$", ""));
            citation.filter(found -> !draft.has("issued")).ifPresent(found -> found.fill(draft));
            if (PubMedNumbers.hasPmid(text)) {
                PubMedNumbers.fill(draft, line);
            } else if (citation.isEmpty()) {
                words.add(line);
            }
        }
        if (words.isEmpty() || !draft.has("issued")) {
            diagnostics.error(
                    "entry-not-understood",
                    draft.position(),
                    "\"" + Blanks.excerpt(lines.get(0).text()) + "\" is no similar article that could be read",
                    "it should be a title, a line of authors, a citation and a PMID.");
            return Optional.empty();
        }
        Line last = words.get(words.size() - 1);
        boolean authors = words.size() > 1 && PubMedAuthors.areShort(last.stripped());
        StringBuilder title = new StringBuilder();
        words.subList(0, authors ? words.size() - 1 : words.size())
                .forEach(line -> title.append(line.stripped()).append(' '));
        draft.offer("title", unstopped(title.toString().strip()));
        if (authors) {
            PubMedAuthors.fill(draft, last.stripped(), last.position(), diagnostics);
        }
        return Optional.of(draft);
    }
}
