package org.lectern.export;

import java.util.List;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Sources;
import org.lectern.cite.PlainTexts;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;

/**
 * BibTeX and biblatex. The key is the work's id, which both take as it is. docs/formats.md has the tables; the
 * importer's {@code Bib…} classes read all of it back.
 */
final class BibWriter implements RecordWriter {
    private final BibDialect dialect;
    private final Sources sources;
    private final BibTexts texts;
    private final BibStates states;

    BibWriter(BibDialect dialect, Catalog catalog, SiteConfig config, Messages messages) {
        this.dialect = dialect;
        this.sources = catalog.sources();
        PlainTexts plain = new PlainTexts(catalog, messages);
        this.texts = new BibTexts(dialect, catalog, config, plain);
        this.states = new BibStates(
                dialect, new StatusNote(catalog, messages, plain), config.show().reading());
    }

    @Override
    public String record(Article article) {
        return entry(article, false).text();
    }

    @Override
    public List<String> lost(Article article) {
        Set<String> held = entry(article, true).held();
        return PresentFields.of(article).stream()
                .filter(name -> !held.contains(name))
                .toList();
    }

    @Override
    public List<String> changed(Article article) {
        Set<String> said = entry(article, true).said();
        return lost(article).stream().filter(said::contains).toList();
    }

    private BibEntry entry(Article article, boolean judging) {
        BibEntry entry = new BibEntry(BibType.of(article, dialect), article.id().value(), judging);
        texts.aliases(article, entry);
        new BibPeople(dialect, article, entry).put();
        texts.titles(article, entry);
        entry.put("entrysubtype", BibType.subtype(article, entry.type()));
        entry.holds("type");
        List.of("title", "keyword").forEach(entry::says);
        BibDates dates = new BibDates(article, entry);
        dates.put(dialect);
        new BibVariables(dialect, article, entry).put(sources);
        new BibAddresses(dialect, article, entry).put();
        dates.putOthers();
        states.put(article, entry);
        texts.language(article, entry);
        texts.about(article, entry);
        return entry;
    }
}
