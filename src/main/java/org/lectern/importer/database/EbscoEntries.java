package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.HeadlineCase;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.TextLines.Line;
import org.lectern.importer.entry.Value;

/** The entries of one page: its own article first, then the stubs of those related to it. */
final class EbscoEntries {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("academic journal", "article-journal"),
            Map.entry("journal", "article-journal"),
            Map.entry("magazine", "article-magazine"),
            Map.entry("periodical", "article-magazine"),
            Map.entry("trade publication", "article-magazine"),
            Map.entry("newspaper", "article-newspaper"),
            Map.entry("news wire", "article-newspaper"),
            Map.entry("newswire", "article-newspaper"),
            Map.entry("review", "review"),
            Map.entry("book", "book"),
            Map.entry("conference paper", "paper-conference"),
            Map.entry("conference proceeding", "paper-conference"),
            Map.entry("government document", "report"),
            Map.entry("report", "report"));
    private static final char NONE = ' ';
    private static final Pattern RELATED = Pattern.compile("(?i)related articles:?");

    private final EbscoPage page;
    private final PageKeys keys;
    private final PageAbstracts abstracts;
    private final DiagnosticCollector diagnostics;
    private final List<EntryDraft> drafts = new ArrayList<>();

    EbscoEntries(EbscoPage page, PageKeys keys, PageAbstracts abstracts, DiagnosticCollector diagnostics) {
        this.page = page;
        this.keys = keys;
        this.abstracts = abstracts;
        this.diagnostics = diagnostics;
    }

    List<ImportedEntry> read() {
        EntryDraft own = own();
        List<List<Line>> stubs = stubs(body(own));
        stubs.forEach(lines -> stub(lines).ifPresent(stub -> {
            drafts.add(stub);
            own.relate(keys.give(stub));
        }));
        List<ImportedEntry> entries = new ArrayList<>(List.of(own.entry()));
        drafts.forEach(draft -> entries.add(draft.entry()));
        return entries;
    }

    private EntryDraft own() {
        EntryDraft draft = new EntryDraft(page.lines().get(page.start()).position(), diagnostics);
        String title = page.lines().subList(page.start(), page.titleEnd()).stream()
                .map(line -> EbscoPage.unlabelled(line.stripped()))
                .collect(Collectors.joining(" "));
        title(draft, title);
        EbscoSource source = EbscoSource.of(
                        EbscoPage.unlabelled(page.lines().get(page.source()).stripped()))
                .orElseThrow();
        for (Line line : page.lines().subList(page.titleEnd(), page.source())) {
            String text = EbscoPage.unlabelled(line.stripped());
            Optional<String> date = ForeignDate.words(text);
            if (date.isPresent()) {
                boolean finer = date.get().startsWith(source.date())
                        && date.get().length() > source.date().length();
                draft.offer("issued", finer ? date.get() : "");
            } else if (!EbscoPage.isLabel(text)) {
                EbscoHeading.names(text).forEach(name -> author(draft, name));
            }
        }
        source.fill(draft);
        draft.put("type", Value.text(source.guessedType()));
        keys.give(draft);
        return draft;
    }

    /** What stands below the source: the type, the abstract; gives the lines below those. */
    private List<Line> body(EntryDraft own) {
        List<Line> rest = page.lines().subList(page.source() + 1, page.end());
        StringBuilder text = new StringBuilder();
        boolean typed = false;
        String label = "";
        int at = 0;
        for (; at < rest.size() && !begins(rest.get(at)); at++) {
            String line = EbscoPage.unlabelled(rest.get(at).stripped());
            String type = typed ? null : TYPES.get(line.toLowerCase(Locale.ROOT).replaceFirst("s$", ""));
            if (type != null) {
                own.put("type", Value.text(type));
                typed = true;
            } else if (EbscoPage.isLabel(line)) {
                label = line.toLowerCase(Locale.ROOT).replace(":", "");
            } else if (label.equals("doc. type") || label.equals("accession #")) {
                own.keep("ebsco", label.equals("doc. type") ? "document-type" : "accession-number", line);
                label = line.isEmpty() ? label : "";
            } else {
                text.append(line).append('\n');
            }
        }
        if (!typed) {
            guessed(own);
        }
        abstracts.add(own, text.toString());
        return rest.subList(at, rest.size());
    }

    private static boolean begins(Line line) {
        String text = line.stripped();
        boolean bullet = EbscoPage.BULLET.matcher(line.text()).find() && text.contains("//");
        return bullet || RELATED.matcher(text).matches() || EbscoPage.isClosing(text);
    }

    /** The lines of each stub; those behind the page's last words are passed over. */
    private static List<List<Line>> stubs(List<Line> lines) {
        List<List<Line>> stubs = new ArrayList<>();
        String marks = ""; // another mark than the list's own is a part of a teaser
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            String text = line.stripped();
            if (EbscoPage.isClosing(text)) {
                break;
            }
            char mark = EbscoPage.BULLET.matcher(line.text()).find() ? text.charAt(0) : NONE;
            boolean teaser = mark == '-' && !line.text().startsWith("-") && !hasSource(lines, i);
            boolean bullet =
                    mark != NONE && !teaser && (marks.isEmpty() || marks.indexOf(mark) >= 0 || text.contains("//"));
            boolean source = text.matches(".+\\s//\\s.+;.+") || text.matches(".+\\.\\s+//\\s.*");
            if (bullet || source) {
                stubs.add(new ArrayList<>());
                marks += bullet ? mark : "";
            }
            if (!stubs.isEmpty()) {
                stubs.get(stubs.size() - 1).add(line);
            }
        }
        return stubs;
    }

    /** Whether slashes follow before a blank line or another bullet. */
    private static boolean hasSource(List<Line> lines, int from) {
        int at = from;
        while (!lines.get(at).text().contains("//")) {
            at++;
            if (at == lines.size()
                    || lines.get(at).isBlank()
                    || EbscoPage.BULLET.matcher(lines.get(at).text()).find()) {
                return false;
            }
        }
        return true;
    }

    private Optional<EntryDraft> stub(List<Line> lines) {
        Line first = lines.get(0);
        SourcePosition position =
                first.at(first.text().length() - first.text().stripLeading().length());
        List<Line> head = new ArrayList<>();
        for (Line line : lines) {
            if (line.isBlank()) {
                break;
            }
            head.add(line);
        }
        String text = head.stream().map(Line::stripped).collect(Collectors.joining(" "));
        String line = EbscoPage.BULLET.matcher(text).replaceFirst("");
        int slashes = line.lastIndexOf("//", line.indexOf(';') < 0 ? line.length() : sourceStart(line));
        Optional<EbscoSource> source = slashes < 0
                ? Optional.empty()
                : EbscoSource.of(line.substring(slashes + 2).strip());
        if (source.isEmpty()) {
            diagnostics.error(
                    "entry-not-understood",
                    position,
                    "\"" + Blanks.excerpt(line) + "\" is no related article that could be read",
                    "it should read: Title. Author // Journal;Mar2009, Vol. 21 Issue 1, p11.");
            return Optional.empty();
        }
        EntryDraft draft = new EntryDraft(position, diagnostics);
        EbscoHeading heading = EbscoHeading.of(line.substring(0, slashes));
        title(draft, heading.title());
        heading.authors().forEach(name -> author(draft, name));
        source.get().fill(draft);
        draft.put("type", Value.text(source.get().guessedType()));
        guessed(draft);
        String teaser = lines.subList(head.size(), lines.size()).stream()
                .map(Line::stripped)
                .collect(Collectors.joining("\n"));
        abstracts.add(draft, source.get().rest() + "\n" + teaser);
        return Optional.of(draft);
    }

    /** The semicolon before the date; names before the slashes have semicolons too. */
    private static int sourceStart(String line) {
        Matcher slashes = Pattern.compile("\\s//\\s").matcher(line);
        return slashes.find() ? slashes.start() + 1 : line.length();
    }

    private void guessed(EntryDraft draft) {
        diagnostics.hint(
                "guessed-type",
                draft.position(),
                "\"" + Blanks.excerpt(draft.text("title")) + "\" is taken for " + draft.text("type"),
                "its source line alone says so: correct its type if that is wrong.");
    }

    private static void title(EntryDraft draft, String text) {
        // "…" and "..." belong to the title, one full stop ends EBSCO's line, inside its last quotation mark too.
        String bare = text.replaceFirst("(?<!\\.|\\b\\p{Lu})\\.([\"”’']?)$", "$1");
        if (HeadlineCase.isAllCapitals(bare)) {
            draft.keep("original-title", text);
            draft.offer("title", HeadlineCase.title(bare));
        } else {
            draft.offer("title", bare);
        }
    }

    private static void author(EntryDraft draft, String text) {
        boolean shouted = HeadlineCase.isAllCapitals(text);
        if (shouted) {
            draft.keep("original-author", text);
        }
        draft.person("author", ForeignName.inverted(shouted ? HeadlineCase.name(text) : text));
    }
}
