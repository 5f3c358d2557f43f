package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Doi;
import org.lectern.catalog.LinkKind;
import org.lectern.config.Messages;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.markdown.FileFormat;
import org.lectern.plan.OutputPath;

/**
 * Ways to the text of a work, the best first: an open copy, the publisher by DOI, an archive, then what else the record
 * links to, in its order; without a DOI the web address.
 */
final class TextLinks {
    /** Archives in which whoever comes may read everything. */
    private static final Set<String> OPEN_ARCHIVES =
            Set.of("arxiv.org", "biorxiv.org", "eprint.iacr.org", "medrxiv.org");

    private static final Pattern CENTRAL = Pattern.compile("PMC[0-9]+");

    private static final List<LinkKind> BEFORE_OTHERS = List.of(LinkKind.PUBLISHER, LinkKind.ARCHIVE);

    /** What is about the work, which a label of its own may not say. */
    private static final Set<LinkKind> BESIDE_THE_TEXT = Set.of(LinkKind.REVIEW, LinkKind.DATA);

    private final Messages messages;

    TextLinks(Messages messages) {
        this.messages = messages;
    }

    List<ArticleView.TextLink> of(Article article, Addresses from) {
        List<ArticleView.TextLink> links = new ArrayList<>();
        add(links, article, from, kind -> kind == LinkKind.OPEN);
        centralCopy(article).ifPresent(links::add);
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        if (!doi.isEmpty()) {
            links.add(new ArticleView.TextLink(doiAddress(doi), "doi.org/" + doi, messages.say("link.publisher")));
        } else if (!url.isEmpty()
                && article.links().stream().noneMatch(link -> link.url().equals(url))) {
            String host = host(url);
            String note = messages.say(OPEN_ARCHIVES.contains(host) ? "link.open" : "link.publisher");
            links.add(new ArticleView.TextLink(url, withFormat(host, "", url), note));
        }
        BEFORE_OTHERS.forEach(next -> add(links, article, from, kind -> kind == next));
        add(links, article, from, kind -> kind != LinkKind.OPEN && !BEFORE_OTHERS.contains(kind));
        return List.copyOf(links);
    }

    /** Whoever comes may read all that PubMed Central has, unless the record leads there itself. */
    private Optional<ArticleView.TextLink> centralCopy(Article article) {
        String number = article.variable("PMCID");
        boolean led = Stream.concat(
                        Stream.of(article.variable("URL")),
                        article.links().stream().map(ArticleLink::url))
                .anyMatch(url -> url.contains(number));
        return led || !CENTRAL.matcher(number).matches()
                ? Optional.empty()
                : Optional.of(new ArticleView.TextLink(
                        "https://www.ncbi.nlm.nih.gov/pmc/articles/" + number + "/",
                        "PubMed Central",
                        messages.say("link.open")));
    }

    private void add(List<ArticleView.TextLink> links, Article article, Addresses from, Predicate<LinkKind> chosen) {
        article.links().stream()
                .filter(link -> chosen.test(link.kind()))
                .map(link -> link(link, from))
                .forEach(links::add);
    }

    private ArticleView.TextLink link(ArticleLink link, Addresses from) {
        String href = link.isOwnFile() ? from.href(new OutputPath(link.url())) : link.url();
        String kind = messages.say("link." + link.kind().written());
        String label = link.label().isEmpty() ? kind : link.label();
        boolean said = label.toLowerCase(Locale.ROOT).contains(kind.toLowerCase(Locale.ROOT));
        String beside = BESIDE_THE_TEXT.contains(link.kind()) && !said ? kind : "";
        String note = messages.line(
                Stream.of(beside, link.license(), link.accessible() ? messages.say("link.accessible") : "")
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

    /** {@code rand.org} of an address. */
    private static String host(String url) {
        String rest = url.substring(url.indexOf("//") + 2).replaceFirst("^www\\.", "");
        int slash = rest.indexOf('/');
        return slash < 0 ? rest : rest.substring(0, slash);
    }
}
