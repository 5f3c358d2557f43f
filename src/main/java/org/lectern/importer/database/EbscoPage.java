package org.lectern.importer.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.TextLines.Line;

/**
 * Where the parts of one pasted page stand.
 *
 * @param lines of the whole file
 * @param start the first line of its title, from 0
 * @param titleEnd the line behind the title
 * @param source its own source line; what is between is names and a date
 * @param end the line behind the page: the start of the next one, or the end of the file
 */
record EbscoPage(List<Line> lines, int start, int titleEnd, int source, int end) {
    /** Words that the page's older form sets above each part. */
    private static final Pattern LABEL = Pattern.compile("(?i)(?:title|author\\(s\\)|authors?|pub\\. date|source|source"
            + " type|doc\\. type|abstract|accession #|related articles):?");

    static final Pattern BULLET = Pattern.compile("^\\s*(?:[•‣▪◦·]\\s*|[*–-]\\s+)(?=\\S)");

    /** What stands below the last related article. */
    private static final Pattern CLOSING = Pattern.compile(
            "(?i)read the article|sorry, but this item is not currently available.*|try another library\\?"
                    + "|sign out of this library|other topics|share");

    EbscoPage {
        lines = List.copyOf(lines);
    }

    static boolean isClosing(String line) {
        return CLOSING.matcher(line).matches();
    }

    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    /** Whether a line is the source of a page's own article; those of stubs have a title before them. */
    static boolean isOwnSource(String line) {
        return !line.contains("//")
                && !BULLET.matcher(line).find()
                && EbscoSource.of(unlabelled(line)).filter(EbscoSource::isWhole).isPresent();
    }

    static String unlabelled(String line) {
        return line.replaceFirst("^(?:TITLE|AUTHOR\\(S\\)|PUB\\. DATE|SOURCE|ABSTRACT):\\s*", "");
    }

    /** Every page of a file. */
    static List<EbscoPage> of(List<Line> lines) {
        List<EbscoPage> open = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (isOwnSource(lines.get(i).stripped()) && !endsStub(lines, from, i)) {
                Optional<EbscoPage> page = headed(lines, from, i);
                page.ifPresent(open::add);
                from = page.isPresent() ? i + 1 : from;
            }
        }
        return Stream.iterate(0, i -> i + 1)
                .limit(open.size())
                .map(i ->
                        open.get(i).until(i + 1 < open.size() ? open.get(i + 1).start() : lines.size()))
                .toList();
    }

    /** Whether a stub above, in the same paragraph, has its source cut short, so that it goes on in this line. */
    private static boolean endsStub(List<Line> lines, int from, int source) {
        String between = "";
        for (int at = source - 1; at >= from && !lines.get(at).isBlank(); at--) {
            String line = lines.get(at).stripped() + between;
            int slashes = line.lastIndexOf("//");
            if (slashes >= 0) {
                return EbscoSource.of(line.substring(slashes + 2).strip()).isEmpty();
            }
            between = " " + line;
        }
        return false;
    }

    /** What is no part of a title: a stub, or a line that closes the page above. */
    private static boolean isOfPageAbove(Line line) {
        String text = line.stripped();
        return text.contains("//")
                || isClosing(text)
                || BULLET.matcher(line.text()).find();
    }

    private EbscoPage until(int next) {
        return new EbscoPage(lines, start, titleEnd, source, next);
    }

    /** Walks up from a source line: a date, names, then the paragraph of the title; without one there is no page. */
    private static Optional<EbscoPage> headed(List<Line> lines, int from, int source) {
        int behind = source;
        boolean dated = false;
        int at = above(lines, from, source);
        while (at >= from) {
            String text = unlabelled(lines.get(at).stripped());
            boolean date = !dated && ForeignDate.words(text).isPresent();
            boolean names = EbscoHeading.areNames(text) && above(lines, from, at) >= from;
            String label = at > from ? lines.get(at - 1).stripped().toLowerCase(Locale.ROOT) : "";
            boolean title = label.startsWith("title") || !(date || names || label.startsWith("author"));
            if (title) {
                break;
            }
            dated |= date;
            if (isOfPageAbove(lines.get(at))) {
                break;
            }
            behind = at;
            at = above(lines, from, at);
        }
        if (at < from) {
            // Nothing but names: the topmost line is the title all the same.
            return behind == source
                    ? Optional.empty()
                    : Optional.of(new EbscoPage(lines, behind, behind + 1, source, lines.size()));
        }
        if (isOfPageAbove(lines.get(at))) {
            return Optional.empty();
        }
        int titleEnd = at + 1;
        int start = at;
        while (start > from
                && !lines.get(start - 1).isBlank()
                && !isLabel(lines.get(start - 1).stripped())) {
            start--;
            if (isOfPageAbove(lines.get(start))) {
                // No blank line tells where the page above ends: its last words would go into the title.
                start = at;
                break;
            }
        }
        return Optional.of(new EbscoPage(lines, start, titleEnd, source, lines.size()));
    }

    /** The next line above that says something, or {@code from - 1}. */
    private static int above(List<Line> lines, int from, int line) {
        int at = line - 1;
        while (at >= from && (lines.get(at).isBlank() || isLabel(lines.get(at).stripped()))) {
            at--;
        }
        return at;
    }
}
