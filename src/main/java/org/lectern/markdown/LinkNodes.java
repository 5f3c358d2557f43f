package org.lectern.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.NullableDataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Renders what leads somewhere: links, images, citations, headings. */
final class LinkNodes implements NodeRenderer {
    /** The findings of the text that is being rendered, on its document. */
    static final NullableDataKey<Findings> FINDINGS = new NullableDataKey<>("LECTERN_FINDINGS");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        Set<NodeRenderingHandler<?>> handlers = new LinkedHashSet<>();
        handlers.add(new NodeRenderingHandler<>(Link.class, this::link));
        handlers.add(new NodeRenderingHandler<>(LinkRef.class, this::linkRef));
        handlers.add(new NodeRenderingHandler<>(AutoLink.class, this::autoLink));
        handlers.add(new NodeRenderingHandler<>(WikiLink.class, this::wikiLink));
        handlers.add(new NodeRenderingHandler<>(Image.class, this::image));
        handlers.add(new NodeRenderingHandler<>(ImageRef.class, this::imageRef));
        handlers.add(new NodeRenderingHandler<>(Heading.class, this::heading));
        return handlers;
    }

    private static Findings findings(NodeRendererContext context) {
        Findings findings = FINDINGS.get(context.getDocument());
        if (findings == null) {
            throw new IllegalStateException("a document without findings");
        }
        return findings;
    }

    private void link(Link node, NodeRendererContext context, HtmlWriter html) {
        anchor(node, node.getUrl().unescape(), node.getTitle().unescape(), context, html);
    }

    private void autoLink(AutoLink node, NodeRendererContext context, HtmlWriter html) {
        String url = node.getText().unescape();
        if (LinkAddress.of(url) == LinkAddress.ABSOLUTE) {
            html.raw("<a href=\"" + HtmlText.escape(url) + "\">" + HtmlText.escape(url) + "</a>");
        } else {
            unsafe(node, url, findings(context));
            html.text(url);
        }
    }

    /** A link by reference; {@code [@id]} is a citation, and any other that is not defined is text. */
    private void linkRef(LinkRef node, NodeRendererContext context, HtmlWriter html) {
        BasedSequence written = node.isReferenceTextCombined() ? node.getReference() : node.getText();
        Reference reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference != null) {
            anchor(node, reference.getUrl().unescape(), reference.getTitle().unescape(), context, html);
            return;
        }
        List<Citation> citations = Citation.all(written.toString());
        if (!citations.isEmpty()) {
            citation(written, citations, context, html);
        } else {
            findings(context).unread(written);
            html.text("[");
            if (node.isReferenceTextCombined()) {
                html.text(node.getReference().unescape());
            } else {
                context.renderChildren(node);
            }
            html.text("]");
            if (!node.isReferenceTextCombined()) {
                html.text(node.getReferenceOpeningMarker().toString());
                html.text(node.getReference().unescape());
                html.text(node.getReferenceClosingMarker().toString());
            }
        }
    }

    private static void citation(
            BasedSequence written, List<Citation> citations, NodeRendererContext context, HtmlWriter html) {
        Findings findings = findings(context);
        List<CitedLink> works = citations.stream()
                .map(citation -> new CitedLink(
                        citation.prefix(),
                        new TextLink(
                                TextLink.Kind.CITATION,
                                citation.id(),
                                "",
                                citation.locator(),
                                false,
                                findings.at(written.getIndexOffset(citation.offset())))))
                .toList();
        html.raw("<a href=\"" + findings.openCitation(works) + "\"></a>");
    }

    private void wikiLink(WikiLink node, NodeRendererContext context, HtmlWriter html) {
        Findings findings = findings(context);
        String id = node.getPageRef().toString().strip();
        String words = node.getText() == null ? "" : node.getText().unescape().strip();
        if (!words.isEmpty() && id.endsWith("\\")) {
            id = id.substring(0, id.length() - 1).strip(); // as other programs write the bar in tables: [[id\|words]]
        }
        TextLink link =
                new TextLink(TextLink.Kind.RECORD, id, "", "", !words.isEmpty(), findings.at(node.getStartOffset()));
        html.raw("<a href=\"" + findings.open(link) + "\">" + HtmlText.escape(words) + "</a>");
    }

    private static void anchor(
            Node node, String url, @Nullable String title, NodeRendererContext context, HtmlWriter html) {
        Findings findings = findings(context);
        String href = href(node, url, findings);
        if (href.isEmpty()) {
            context.renderChildren(node);
            return;
        }
        boolean own = href.startsWith("lectern:");
        String titled = own || title == null || title.isEmpty() ? "" : " title=\"" + HtmlText.escape(title) + "\"";
        html.raw("<a href=\"" + HtmlText.escape(href) + "\"" + titled + ">");
        context.renderChildren(node);
        html.text(format(url, new TextCollectingVisitor().collectAndGetText(node)));
        html.raw("</a>");
    }

    /** " (PDF)" behind words that do not say so themselves. */
    static String format(String url, String words) {
        String format = FileFormat.of(url);
        boolean said = words.toLowerCase(Locale.ROOT).contains(format.toLowerCase(Locale.ROOT));
        return said ? "" : " (" + format + ")";
    }

    /** The address as the policy lets it pass, or an empty text where there is none to give. */
    private static String href(Node node, String url, Findings findings) {
        return switch (LinkAddress.of(url)) {
            case ABSOLUTE -> url;
            case PATH -> findings.open(path(node, url, findings));
            case FRAGMENT -> fragment(node, url.substring(url.indexOf('#') + 1), findings);
            case UNSAFE -> {
                unsafe(node, url, findings);
                yield "";
            }
        };
    }

    private static String fragment(Node node, String heading, Findings findings) {
        if (findings.hasHeading(heading)) {
            return "#" + findings.ownId(heading);
        }
        findings.error(
                "dead-link",
                node.getStartOffset(),
                "the link \"#" + heading + "\" leads nowhere",
                "the text has no such heading; a heading's address is its words in small letters with hyphens.");
        return "";
    }

    private static TextLink path(Node node, String url, Findings findings) {
        int hash = url.indexOf('#');
        String path = hash < 0 ? url : url.substring(0, hash);
        int query = path.indexOf('?');
        return new TextLink(
                TextLink.Kind.PATH,
                query < 0 ? path : path.substring(0, query),
                hash < 0 ? "" : url.substring(hash + 1),
                "",
                true,
                findings.at(node.getStartOffset()));
    }

    private static void unsafe(Node node, String url, Findings findings) {
        findings.warning(
                "unsafe-link",
                node.getStartOffset(),
                "the link \"" + url + "\" is left out",
                "link to https://…, mailto:…, or a file of the list.");
    }

    private void image(Image node, NodeRendererContext context, HtmlWriter html) {
        picture(node, node.getUrl().unescape(), node.getTitle().unescape(), context, html);
    }

    private void imageRef(ImageRef node, NodeRendererContext context, HtmlWriter html) {
        Reference reference = node.isDefined() ? node.getReferenceNode(context.getDocument()) : null;
        if (reference == null) {
            html.text(node.getChars().unescape());
        } else {
            picture(node, reference.getUrl().unescape(), reference.getTitle().unescape(), context, html);
        }
    }

    private static void picture(
            Node node, String url, @Nullable String title, NodeRendererContext context, HtmlWriter html) {
        Findings findings = findings(context);
        String alt = new TextCollectingVisitor().collectAndGetText(node).strip();
        if (alt.isEmpty()) {
            findings.warning(
                    "image-without-alt",
                    node.getStartOffset(),
                    "the image \"" + url + "\" has no words for those who do not see it",
                    "write them between the brackets: ![what it shows](" + url + ").");
        }
        LinkAddress kind = LinkAddress.of(url);
        if (kind == LinkAddress.PATH) {
            String titled = title == null || title.isEmpty() ? "" : " title=\"" + HtmlText.escape(title) + "\"";
            html.raw("<img src=\"" + findings.open(path(node, url, findings)) + "\" alt=\"" + HtmlText.escape(alt)
                    + "\"" + titled + " />");
        } else if (kind == LinkAddress.ABSOLUTE) {
            findings.hint(
                    "remote-image",
                    node.getStartOffset(),
                    "the image \"" + url + "\" becomes a link, since pages ask no other host for anything",
                    "put a copy into content/files/ if you may.");
            String words = alt.isEmpty() ? url : alt;
            html.raw("<a href=\"" + HtmlText.escape(url) + "\">" + HtmlText.escape(words) + "</a>");
        } else {
            unsafe(node, url, findings);
            html.text(alt);
        }
    }

    private void heading(Heading node, NodeRendererContext context, HtmlWriter html) {
        Findings findings = findings(context);
        String id = node.getAnchorRefId();
        String tag = "h" + node.getLevel();
        html.line();
        html.raw("<" + tag + " id=\"" + HtmlText.escape(findings.ownId(id)) + "\">");
        context.renderChildren(node);
        html.raw("</" + tag + ">");
        html.line();
    }
}
