package org.lectern.importer.bibtex;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.lectern.catalog.Doi;
import org.lectern.diagnostic.InvalidValueException;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ForeignAddress;
import org.lectern.importer.entry.Value;

/** Where the text of a BibTeX entry is: its DOI, its addresses, its number in an archive. */
final class BibLinks {
    /** {@code 488287} and {@code MR0384673 (52 \#5546)}. */
    private static final Pattern MATH_REVIEW = Pattern.compile("(?:MR ?)?0*([1-9][0-9]{0,7})(?: ?\\(.*\\))?");

    private static final Pattern ZENTRALBLATT =
            Pattern.compile("(?:Zbl ?)?([0-9]{4}\\.[0-9]{5}|[0-9]{2}\\.[0-9]{4}\\.[0-9]{2}|[0-9]{5,9})");

    private final BibFields fields;

    /** By their addresses. */
    private final Map<String, Value> links = new LinkedHashMap<>();

    BibLinks(BibFields fields) {
        this.fields = fields;
    }

    void map() {
        String doi = LatexAddress.plain(fields.takeRaw("doi"));
        // Mendeley writes several addresses in one field, BibNet with semicolons between them.
        List<String> urls = Stream.of(fields.takeRaw("url").split(";?\\s+(?=https?://)"))
                .map(LatexAddress::plain)
                .toList();
        boolean elsewhere = EntryNumbers.isInEndNoteAlone(urls.get(0));
        fields.out().custom("url", elsewhere ? urls.get(0) : "");
        String url = elsewhere ? "" : urls.get(0);
        eprint(url, doi(doi));
        if (doi.isEmpty() && url.matches("(?i)https?://(dx\\.)?doi\\.org/10\\..*")) {
            doi = url;
        }
        Optional<Doi> parsed = doi(doi);
        fields.out().put("DOI", parsed.map(Doi::value).orElse(doi));
        if (!parsed.isPresent() || !doi(url).equals(parsed)) {
            fields.out().put("URL", url);
        }
        urls.stream().skip(1).forEach(more -> fields.out().putOrKeep("URL", more, "url"));
        String further = LatexAddress.plain(fields.takeRaw("bdsk-url-1"));
        if (!doi(further).equals(parsed) && !further.equals(url)) {
            fields.out().putOrKeep("URL", further, "bdsk-url-1");
        }
        openText(url);
        reviews(url);
        fields.out().putAll("links", List.copyOf(links.values()));
    }

    /** HAL names the text that anybody can read; a path in this field is another program's. */
    private void openText(String address) {
        String pdf = LatexAddress.plain(fields.raw("pdf"));
        if (ForeignAddress.isOne(pdf)) {
            link(address, "open", pdf, "PDF");
        }
    }

    /** The two indexes of mathematics; what is not a number of theirs stays where it is. */
    private void reviews(String address) {
        Matcher review = MATH_REVIEW.matcher(fields.raw("mrnumber"));
        if (review.matches()) {
            fields.take("mrnumber");
            String number = review.group(1);
            link(address, "review", "https://mathscinet.ams.org/mathscinet-getitem?mr=" + number, "MathSciNet");
        }
        // A new work has no number in Zentralblatt yet, but one in its database.
        String name = fields.raw("zbl").isEmpty() ? "zbmath" : "zbl";
        Matcher zentralblatt = ZENTRALBLATT.matcher(fields.raw(name));
        if (zentralblatt.matches()) {
            fields.take(name);
            link(address, "review", "https://zbmath.org/" + zentralblatt.group(1), "zbMATH");
        }
    }

    private static Optional<Doi> doi(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Doi.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private void eprint(String address, Optional<Doi> doi) {
        String number = LatexAddress.plain(fields.takeRaw("eprint"));
        if (doi.isPresent() && doi(number).equals(doi)) {
            return; // as Taylor & Francis and Sage say it again
        }
        String mendeley = LatexAddress.plain(fields.takeRaw("arxivid"));
        fields.out().custom("arxivid", number.isEmpty() || mendeley.equals(number) ? "" : mendeley);
        String kind = fields.take("eprinttype") + fields.take("archiveprefix");
        String section = fields.take("eprintclass") + fields.take("primaryclass");
        fields.out().custom("eprintclass", section);
        if (number.isEmpty()) {
            fields.out().custom("eprinttype", kind);
            arxiv(address, mendeley.isEmpty() ? LatexAddress.plain(fields.takeRaw("arxiv")) : mendeley);
            return;
        }
        switch (kind.toLowerCase(Locale.ROOT)) {
            case "arxiv" -> arxiv(address, number);
            case "jstor" -> link(address, "archive", "https://www.jstor.org/stable/" + number, "JSTOR");
            case "hdl" -> link(address, "archive", "https://hdl.handle.net/" + number, "Handle");
            case "googlebooks" ->
                link(address, "library", "https://books.google.com/books?id=" + number, "Google Books");
            case "pubmed" -> fields.out().putOrKeep("PMID", number, "eprint");
            default -> fields.out().custom("eprint", kind.isEmpty() ? number : kind + ":" + number);
        }
    }

    private void arxiv(String address, String number) {
        if (!number.isEmpty()) {
            String bare = number.replaceFirst("(?i)^arxiv: *", "");
            link(address, "open", ForeignAddress.isOne(bare) ? bare : "https://arxiv.org/abs/" + bare, "arXiv");
        }
    }

    /** A link, unless it is the work's address anyway. */
    private void link(String address, String kind, String url, String label) {
        if (url.equals(address)) {
            return;
        }
        Map<String, Value> link = new LinkedHashMap<>();
        link.put("kind", Value.text(kind));
        link.put("url", Value.text(url));
        link.put("label", Value.text(label));
        links.putIfAbsent(url, new Value.Fields(link));
    }
}
