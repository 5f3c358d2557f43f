package org.lectern.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.ArticleLink;
import org.lectern.catalog.Doi;
import org.lectern.catalog.LinkKind;

/** Where a work is: its DOI, its address, its number in an archive. Values are as they stand, not LaTeX. */
final class BibAddresses {
    /** Archives that biblatex knows, by their addresses and the names of links to them. */
    private static final List<Archive> ARCHIVES = List.of(
            new Archive("arxiv", "arXiv", Pattern.compile("https://arxiv\\.org/abs/(\\S+)"), LinkKind.OPEN),
            new Archive(
                    "jstor", "JSTOR", Pattern.compile("https://www\\.jstor\\.org/stable/(\\S+)"), LinkKind.ARCHIVE));

    private static final Pattern AT_DOI = Pattern.compile("(?i)https?://(?:dx\\.|www\\.)?doi\\.org/(?=10\\.)");

    private record Archive(String id, String name, Pattern address, LinkKind kind) {
        Optional<String> number(String url) {
            Matcher matcher = address.matcher(url);
            return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
        }
    }

    private final BibDialect dialect;
    private final Article article;
    private final BibEntry entry;

    BibAddresses(BibDialect dialect, Article article, BibEntry entry) {
        this.dialect = dialect;
        this.article = article;
        this.entry = entry;
    }

    void put() {
        String doi = article.variable("DOI");
        String url = article.variable("URL");
        verbatim("DOI", "doi", doi);
        // The DOI says it already, and readers drop the one beside the other.
        entry.says("URL");
        if (!isOf(url, doi)) {
            verbatim("URL", "url", url);
        }
        archive(url);
        String pubmed = article.variable("PMID");
        if (dialect == BibDialect.BIBLATEX && !pubmed.isEmpty() && !entry.has("eprint")) {
            verbatim("PMID", "eprint", pubmed);
            entry.put("eprinttype", "pubmed");
        }
        verbatim("PMID", "pmid", pubmed);
        verbatim("PMCID", "pmcid", article.variable("PMCID"));
    }

    private static boolean isOf(String url, String doi) {
        return !doi.isEmpty()
                && (url.equals(new Doi(doi).url())
                        || AT_DOI.matcher(url).replaceFirst("").equalsIgnoreCase(doi));
    }

    private void verbatim(String variable, String field, String value) {
        String written = LatexAddresses.of(value);
        entry.says(variable);
        if (entry.put(field, written) && written.equals(value) && !isTakenForDoi(field, value)) {
            entry.holds(variable);
        }
    }

    /** An address at the resolver, without a DOI beside it, is read as one. */
    private boolean isTakenForDoi(String field, String value) {
        return field.equals("url") && !entry.has("doi") && AT_DOI.matcher(value).lookingAt();
    }

    /** One that a link or the address leads to; a link is held where all of it can be told from its number. */
    private void archive(String url) {
        for (Archive archive : ARCHIVES) {
            for (ArticleLink link : article.links()) {
                archive.number(link.url()).ifPresent(number -> put(archive, number));
            }
            archive.number(url).ifPresent(number -> put(archive, number));
        }
        boolean alone = article.links().size() == 1;
        if (alone && entry.has("eprint")) {
            ArticleLink link = article.links().get(0);
            boolean plain = ARCHIVES.stream()
                    .anyMatch(archive -> archive.number(link.url()).isPresent()
                            && link.equals(new ArticleLink(archive.kind(), link.url(), archive.name(), "", "", false)));
            if (plain && !link.url().equals(url)) {
                entry.holds("links");
            }
        }
    }

    private void put(Archive archive, String number) {
        if (!entry.has("eprint")) {
            entry.put("eprint", LatexAddresses.of(number));
            entry.put(dialect.archive(), dialect == BibDialect.BIBTEX ? archive.name() : archive.id());
        }
    }
}
