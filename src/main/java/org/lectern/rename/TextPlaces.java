package org.lectern.rename;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.MarkdownParser;
import org.lectern.markdown.MarkdownSource;
import org.lectern.markdown.TextLink;

/** Where a text in Markdown names an id: as its parser understands it, so that code and mere words are none. */
final class TextPlaces {
    private final MarkdownParser parser = new MarkdownParser();
    private final String id;
    private final boolean works;

    /**
     * The places of one id.
     *
     * @param works whether it is a work's, which {@code [[id]]} and {@code [@id]} name
     */
    TextPlaces(String id, boolean works) {
        this.id = id;
        this.works = works;
    }

    /**
     * Offsets at which the id begins; -1 among them for a link whose id cannot be found in the text.
     *
     * @param leadsThere whether a path is that of the id's file
     */
    SortedSet<Integer> in(String text, Predicate<String> leadsThere) {
        SortedSet<Integer> found = new TreeSet<>();
        if (!text.contains(id)) {
            return found;
        }
        FileText lines = new FileText("text", text);
        MarkdownSource source = new MarkdownSource(
                text, "en", (line, column) -> new SourcePosition("text", line, column), 2, "rename-");
        for (TextLink link : parser.parse(source, new DiagnosticCollector()).links()) {
            int from = lines.offset(link.position());
            if (link.kind() == TextLink.Kind.PATH) {
                if (leadsThere.test(link.target())) {
                    found.addAll(paths(text, from, link.target()));
                }
            } else if (works && link.target().equals(id)) {
                found.add(text.indexOf(id, from));
            }
        }
        return found;
    }

    /** The id in the address behind the words, and in the definitions of that address. */
    private SortedSet<Integer> paths(String text, int from, String target) {
        SortedSet<Integer> found = new TreeSet<>();
        int inTarget = target.indexOf(id, target.lastIndexOf('/') + 1);
        Matcher inline = Pattern.compile("\\]\\(\\s*<?" + Pattern.quote(target)).matcher(text);
        if (inline.find(from)) {
            found.add(inline.end() - target.length() + inTarget);
        }
        Matcher defined = Pattern.compile("(?m)^[ >]*\\[[^\\]\\n]+\\]:\\s*<?" + Pattern.quote(target))
                .matcher(text);
        while (defined.find()) {
            found.add(defined.end() - target.length() + inTarget);
        }
        if (found.isEmpty() || inTarget < 0) {
            return new TreeSet<>(Set.of(-1));
        }
        return found;
    }
}
