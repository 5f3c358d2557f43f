package org.lectern.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A parsed text: safe markup whose links are still open, since they lead elsewhere from every page. Immutable. */
public final class Text {
    public static final Text EMPTY = new Text("", List.of(), List.of(), List.of(), Map.of());

    private final String language;
    private final List<Segment> segments;
    private final List<TextLink> links;
    private final List<UnreadCitation> unread;
    private final Map<String, String> anchors;

    /** A stretch of markup, or a link in it. */
    sealed interface Segment {}

    /** Finished markup. */
    record Markup(String html) implements Segment {}

    /** A link around some markup; that of a link without words is empty. */
    record OpenLink(TextLink link, List<Segment> content) implements Segment {}

    /** Works that the text cites in one bracket, which each style writes in its own way. */
    record OpenCitation(List<CitedLink> works) implements Segment {}

    /** An image of the list's own; {@code attributes} are those besides its address. */
    record OpenImage(TextLink link, String alt, String attributes) implements Segment {}

    Text(
            String language,
            List<Segment> segments,
            List<TextLink> links,
            List<UnreadCitation> unread,
            Map<String, String> anchors) {
        this.language = language;
        this.segments = List.copyOf(segments);
        this.links = List.copyOf(links);
        this.unread = List.copyOf(unread);
        this.anchors = anchors.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(anchors));
    }

    /** BCP 47, or empty where nothing is written. */
    public String language() {
        return language;
    }

    public boolean isEmpty() {
        return segments.isEmpty();
    }

    /** Whether there are notes below it. */
    public boolean hasNotes() {
        return segments.stream()
                .anyMatch(segment ->
                        segment instanceof Markup markup && markup.html().contains(PlainWords.NOTES));
    }

    /** The links to things of the list, in the text's order. */
    public List<TextLink> links() {
        return links;
    }

    /** Brackets that stay text and may have been meant for citations, in the text's order. */
    public List<UnreadCitation> unread() {
        return unread;
    }

    /** The id, on pages, of a heading by its words in small letters with hyphens. */
    public Optional<String> anchor(String heading) {
        return Optional.ofNullable(anchors.get(heading));
    }

    /** Safe, balanced HTML of blocks. */
    public String html(LinkResolver resolver) {
        StringBuilder out = new StringBuilder();
        append(out, segments, resolver, Optional.empty());
        return out.toString();
    }

    /** The same for a page of several texts: {@code prefix} stands before every id of it. */
    public String html(LinkResolver resolver, String prefix) {
        return PrefixedIds.of(html(resolver), prefix);
    }

    /** The words of the sentence in which one of {@link #links} stands; empty where this text has no such link. */
    public String sentence(TextLink link, LinkResolver resolver) {
        StringBuilder out = new StringBuilder();
        append(out, segments, resolver, Optional.of(link));
        return LinkSentence.in(out.toString());
    }

    /** The same as {@link #html}, its notes as paragraphs below it, each with its number. */
    public String htmlWithNotesBelow(LinkResolver resolver) {
        return NotesBelow.of(html(resolver));
    }

    /** The words alone, blocks apart by one blank; without notes. */
    public String plain(LinkResolver resolver) {
        return PlainWords.of(html(resolver));
    }

    /** The words alone, and those of the notes below them, each with its number. */
    public String plainWithNotes(LinkResolver resolver) {
        return PlainWords.of(htmlWithNotesBelow(resolver));
    }

    private static void append(
            StringBuilder out, List<Segment> segments, LinkResolver resolver, Optional<TextLink> marked) {
        for (Segment segment : segments) {
            if (segment instanceof Markup markup) {
                out.append(markup.html());
            } else if (segment instanceof OpenLink open) {
                append(out, open, resolver, marked);
            } else if (segment instanceof OpenCitation open) {
                marked.filter(link -> open.works().stream()
                                .anyMatch(work -> work.link().equals(link)))
                        .ifPresent(link -> out.append(LinkSentence.MARK));
                out.append(resolver.cite(open.works()));
            } else if (segment instanceof OpenImage image) {
                append(out, image, resolver);
            }
        }
    }

    private static void append(StringBuilder out, OpenLink open, LinkResolver resolver, Optional<TextLink> marked) {
        marked.filter(open.link()::equals).ifPresent(link -> out.append(LinkSentence.MARK));
        ResolvedLink resolved = resolver.resolve(open.link());
        StringBuilder words = new StringBuilder();
        if (open.link().labelled()) {
            append(words, open.content(), resolver, marked);
        } else {
            words.append(HtmlText.escape(resolved.label()));
        }
        out.append(resolved.around(words.toString()));
    }

    private static void append(StringBuilder out, OpenImage image, LinkResolver resolver) {
        ResolvedLink resolved = resolver.resolve(image.link());
        if (resolved.href().isEmpty()) {
            out.append(image.alt());
            return;
        }
        out.append("<img src=\"").append(HtmlText.escape(resolved.href())).append('"');
        out.append(image.attributes()).append(" loading=\"lazy\" />");
    }
}
