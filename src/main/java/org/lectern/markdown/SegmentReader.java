package org.lectern.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.markdown.Text.Markup;
import org.lectern.markdown.Text.OpenCitation;
import org.lectern.markdown.Text.OpenImage;
import org.lectern.markdown.Text.OpenLink;
import org.lectern.markdown.Text.Segment;

/** Cuts sanitised markup at its open links. */
final class SegmentReader {
    private static final Pattern ALT = Pattern.compile(" alt=\"([^\"]*)\"");

    private final Pattern open;
    private final List<TextLink> links;

    /** By the number of their first link. */
    private final Map<Integer, List<CitedLink>> citations;

    private SegmentReader(Findings findings) {
        String address = Pattern.quote(findings.openPrefix()) + "([0-9]+)";
        this.open = Pattern.compile("<a href=\"" + address + "\">|<img src=\"" + address + "\"([^>]*?) ?/?>");
        this.links = findings.links();
        this.citations = findings.citations();
    }

    /** The segments of markup, in which the open addresses of its findings end in the number of their link. */
    static List<Segment> segments(String html, Findings findings) {
        if (findings.links().isEmpty()) {
            return html.isEmpty() ? List.of() : List.of(new Markup(html));
        }
        return new SegmentReader(findings).read(html);
    }

    private List<Segment> read(String html) {
        List<Segment> segments = new ArrayList<>();
        Matcher matcher = open.matcher(html);
        int done = 0;
        while (matcher.find(done)) {
            if (matcher.start() > done) {
                segments.add(new Markup(html.substring(done, matcher.start())));
            }
            if (matcher.group(1) == null) {
                String attributes = matcher.group(3);
                TextLink link = links.get(Integer.parseInt(matcher.group(2)));
                segments.add(new OpenImage(link, alt(attributes), attributes));
                done = matcher.end();
            } else {
                // Anchors do not nest: the next closing tag is this one's.
                int end = html.indexOf("</a>", matcher.end());
                int number = Integer.parseInt(matcher.group(1));
                List<CitedLink> works = citations.get(number);
                segments.add(
                        works == null
                                ? new OpenLink(links.get(number), read(html.substring(matcher.end(), end)))
                                : new OpenCitation(works));
                done = end + "</a>".length();
            }
        }
        if (done < html.length()) {
            segments.add(new Markup(html.substring(done)));
        }
        return segments;
    }

    private static String alt(String attributes) {
        Matcher matcher = ALT.matcher(attributes);
        return matcher.find() ? matcher.group(1) : "";
    }
}
