package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.lectern.importer.entry.PubMedCitation;
import org.lectern.importer.entry.TextLines.Line;

/**
 * The lines of one pasted page.
 *
 * @param citation the citation, on one line where the page breaks it behind the journal
 * @param lines those below the citation, to the next page
 */
record PubMedPage(Line place, PubMedCitation citation, List<Line> lines) {
    private static final Set<String> HEADINGS = Set.of(
            "abstract",
            "affiliation",
            "affiliations",
            "similar articles",
            "cited by",
            "references",
            "conflict of interest statement",
            "figures",
            "publication types",
            "mesh terms",
            "substances",
            "related information",
            "linkout - more resources",
            "grants and funding",
            "associated data",
            "supplementary info",
            "supplementary concepts",
            "comment in",
            "comment on",
            "erratum in",
            "update in",
            "full text sources");

    PubMedPage {
        lines = List.copyOf(lines);
    }

    static boolean isHeading(String line) {
        return HEADINGS.contains(heading(line));
    }

    static String heading(String line) {
        return line.toLowerCase(Locale.ROOT).replaceFirst(":$", "");
    }

    /** Every page: a citation that stands before its title and its numbers, outside the lists of other articles. */
    static List<PubMedPage> of(List<Line> lines) {
        List<PubMedPage> pages = new ArrayList<>();
        boolean inList = false;
        int start = -1;
        PubMedCitation open = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).stripped();
            String before = i > 0 ? lines.get(i - 1).stripped() : "";
            if (isHeading(line)) {
                inList = Set.of("similar articles", "cited by", "references", "comment in", "comment on", "update in")
                        .contains(heading(line));
            }
            // In a list the citation stands below a line of authors, on a page above the title.
            boolean broken = line.startsWith(". ") && !before.isEmpty();
            PubMedCitation citation =
                    PubMedCitation.of(broken ? before + line : line).orElse(null);
            boolean own = citation != null && (broken || !inList) && !PubMedAuthors.areShort(before);
            if (own) {
                if (open != null) {
                    add(pages, lines, start, open, i - (broken ? 1 : 0));
                }
                open = citation;
                start = i;
                inList = false;
            }
        }
        if (open != null) {
            add(pages, lines, start, open, lines.size());
        }
        return List.copyOf(pages);
    }

    private static void add(List<PubMedPage> pages, List<Line> lines, int start, PubMedCitation citation, int end) {
        List<Line> below = lines.subList(start + 1, Math.max(start + 1, end));
        boolean numbered = below.stream().anyMatch(line -> PubMedNumbers.hasPmid(line.stripped()));
        if (numbered) {
            pages.add(new PubMedPage(lines.get(start), citation, below));
        }
    }
}
