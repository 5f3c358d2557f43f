package org.lectern.lint;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.InvalidValueException;

/** Addresses that say more or less than where the work is. */
final class AddressRules implements RecordRule {
    private static final Pattern TRACKING =
            Pattern.compile("[?&;](?:utm_[a-z]+|fbclid|gclid|mc_[ce]id|igshid|__s)=", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_DOI_ORG = Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/10\\..*");
    private static final Pattern HOST = Pattern.compile("(?i)http://([^/:?#]+).*");

    /** Hosts of scholarly works that answer on https and send everybody there. */
    private static final Set<String> KNOWN_HTTPS = Set.of(
            "archive.org",
            "arxiv.org",
            "books.google.com",
            "doi.org",
            "dx.doi.org",
            "en.wikipedia.org",
            "hdl.handle.net",
            "jstor.org",
            "www.doi.org",
            "www.jstor.org",
            "www.ncbi.nlm.nih.gov");

    @Override
    public void check(Article article, Findings findings) {
        String url = article.variable("URL");
        if (!url.isEmpty()) {
            check(article, "URL", url, findings);
            identifier(article, url, findings);
        }
        List<Article.ArticleLink> links = article.links();
        for (int i = 0; i < links.size(); i++) {
            check(article, "links/" + i + "/url", links.get(i).url(), findings);
        }
    }

    private static void check(Article article, String pointer, String url, Findings findings) {
        if (TRACKING.matcher(url).find()) {
            findings.hint(
                    "tracking-address",
                    article,
                    pointer,
                    "the address tells its host by which link a reader came",
                    "remove utm_… and the like from it, and try that it still leads to the work.");
        }
        var host = HOST.matcher(url);
        if (host.matches() && KNOWN_HTTPS.contains(host.group(1).toLowerCase(Locale.ROOT))) {
            findings.hint(
                    "plain-http",
                    article,
                    pointer,
                    "the address is one on http, and its host answers on https",
                    "write https://.");
        }
    }

    /** DOI and address of one DOI side by side are as Zotero and Crossref write records: nothing is said of them. */
    private static void identifier(Article article, String url, Findings findings) {
        Optional<Doi> there = AT_DOI_ORG.matcher(url).matches() ? doi(url) : Optional.empty();
        if (there.isEmpty()) {
            return;
        }
        String own = article.variable("DOI");
        if (own.isEmpty()) {
            findings.hint(
                    "doi-as-address",
                    article,
                    "URL",
                    "the address is that of a DOI",
                    "write DOI: " + there.get().value() + " instead, by which programs find the work.");
        } else if (!own.equals(there.get().value())) {
            findings.warning(
                    "two-dois",
                    article,
                    "URL",
                    "the address leads to another DOI than the record's " + own,
                    "find out which of the two is the work's, and remove the other.");
        }
    }

    private static Optional<Doi> doi(String url) {
        try {
            return Optional.of(Doi.parse(url));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }
}
