package org.lectern.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/** What is found while one text is rendered: links, headings, faults, each with its place. */
final class Findings {
    private final MarkdownSource source;
    private final DiagnosticCollector diagnostics;
    /** Marks what is ours until the policy has seen it; unguessable, and gone before anybody sees the markup. */
    private final String token;

    private final List<TextLink> links = new ArrayList<>();
    private final Map<Integer, List<CitedLink>> citations = new LinkedHashMap<>();
    private final List<UnreadCitation> unread = new ArrayList<>();
    private final Map<String, String> anchors = new LinkedHashMap<>();

    Findings(MarkdownSource source, DiagnosticCollector diagnostics) {
        this.source = source;
        this.diagnostics = diagnostics;
        this.token = "t" + UUID.randomUUID().toString().replace("-", "");
    }

    /** The place of a character of the text. */
    SourcePosition at(int offset) {
        return source.at(offset);
    }

    /** Notes a link; its address stands open until a page is made. */
    String open(TextLink link) {
        links.add(link);
        return "lectern:" + token + "-" + (links.size() - 1);
    }

    /** The same for a citation, which is one link in the markup and leads to all its works. */
    String openCitation(List<CitedLink> works) {
        citations.put(links.size(), works);
        String address = open(works.get(0).link());
        works.stream().skip(1).map(CitedLink::link).forEach(links::add);
        return address;
    }

    /** Notes what stands in brackets that stay text, if it may have been meant for a citation. */
    void unread(BasedSequence between) {
        String words = between.toString();
        UnreadCitation.ids(words)
                .forEach(found -> unread.add(new UnreadCitation(
                        "[" + words.replaceAll("\\s+", " ") + "]",
                        found.id(),
                        at(between.getIndexOffset(found.offset())))));
    }

    List<UnreadCitation> unread() {
        return unread;
    }

    /** What {@link #open} gives, without the number. */
    String openPrefix() {
        return "lectern:" + token + "-";
    }

    List<TextLink> links() {
        return links;
    }

    /** Citations by the number of their first link. */
    Map<Integer, List<CitedLink>> citations() {
        return citations;
    }

    /** The id of a heading, from its words; a second one of the same words is numbered. */
    String headingId(String words) {
        String slug = slug(words);
        String id = slug;
        for (int number = 2; anchors.containsKey(id); number++) {
            id = slug + "-" + number;
        }
        anchors.put(id, source.idPrefix() + id);
        return id;
    }

    boolean hasHeading(String id) {
        return anchors.containsKey(id);
    }

    /** The ids of headings by what the text calls them. */
    Map<String, String> anchors() {
        return anchors;
    }

    /** An id as the HTML policy lets it pass. */
    String ownId(String id) {
        return "lectern_" + token + "_" + source.idPrefix() + id;
    }

    /** Markup with the ids as pages have them, and without what raw HTML made to look like ours. */
    String withFinalIds(String html) {
        if (!html.contains("lectern")) {
            return html;
        }
        String forged = " (?:href|src|id)=\"#?lectern[:_](?!" + token + ")[^\"]*\"";
        return html.replaceAll(forged, "")
                .replace("\"lectern_" + token + "_", "\"")
                .replace("\"#lectern_" + token + "_", "\"#");
    }

    private static String slug(String words) {
        String slug = words.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s-]", "")
                .strip()
                .replaceAll("[\\s-]+", "-");
        return slug.isEmpty() ? "section" : slug;
    }

    void error(String code, int offset, String problem, String remedy) {
        diagnostics.error(code, at(offset), problem, remedy);
    }

    void warning(String code, int offset, String problem, String remedy) {
        diagnostics.warning(code, at(offset), problem, remedy);
    }

    void hint(String code, int offset, String problem, String remedy) {
        diagnostics.hint(code, at(offset), problem, remedy);
    }
}
