package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Doi;
import org.lectern.config.Messages;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.markdown.FileFormat;
import org.lectern.plan.OutputPath;

/** Ways to the text of a work: what the record links to, then its DOI, else its web address. */
final class TextLinks {
    private final Messages messages;

    TextLinks(Messages messages) {
        this.messages = messages;
    }

    List<ArticleView.TextLink> of(Article article, Addresses from) {
        List<ArticleView.TextLink> links = new ArrayList<>();
        article.links().forEach(link -> links.add(link(link, from)));
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        if (!doi.isEmpty()) {
            links.add(new ArticleView.TextLink(doiAddress(doi), "doi.org/" + doi, ""));
        } else if (!url.isEmpty()
                && links.stream().noneMatch(link -> link.href().equals(url))) {
            links.add(new ArticleView.TextLink(url, withFormat(host(url), "", url), ""));
        }
        return List.copyOf(links);
    }

    private ArticleView.TextLink link(ArticleLink link, Addresses from) {
        String href = link.isOwnFile() ? from.href(new OutputPath(link.url())) : link.url();
        String label =
                link.label().isEmpty() ? messages.say("link." + link.kind().written()) : link.label();
        String note = messages.line(Stream.of(link.license(), link.accessible() ? messages.say("link.accessible") : "")
                .filter(part -> !part.isEmpty())
                .toList());
        return new ArticleView.TextLink(href, withFormat(label, link.format(), link.url()), note);
    }

    /** "Open copy (PDF, scan)": nobody opens a file, or pictures of pages, without being told. */
    private String withFormat(String label, String written, String url) {
        String byAddress = FileFormat.of(url);
        String byRecord = written.equalsIgnoreCase(byAddress) ? "" : written;
        String told = label.toLowerCase(Locale.ROOT);
        List<String> formats = Stream.of(
                        byAddress, byRecord.equalsIgnoreCase("scan") ? messages.say("link.scan") : byRecord)
                .filter(format -> !format.isEmpty() && !told.contains(format.toLowerCase(Locale.ROOT)))
                .toList();
        return formats.isEmpty() ? label : messages.say("link.format", label, messages.line(formats));
    }

    private static String doiAddress(String doi) {
        try {
            return Doi.parse(doi).url();
        } catch (InvalidValueException e) {
            throw new IllegalStateException("the reader lets no such DOI through: " + doi, e);
        }
    }

    /** {@code www.rand.org} of an address. */
    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2);
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
