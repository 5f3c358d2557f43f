package org.lectern.view;

import java.util.List;
import org.lectern.bibliography.Bibliographies;
import org.lectern.bibliography.Bibliography;
import org.lectern.bibliography.Citing;
import org.lectern.config.Messages;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.plan.BibliographySets;
import org.lectern.plan.PlannedFile.BibliographyFile;
import org.lectern.plan.PlannedPage;
import org.lectern.trace.Memo;
import org.lectern.trace.Trail;

/** Annotated bibliographies as pages and as files, and the ways to them. */
final class BibliographyViews {
    /** A page and its files have one bibliography, and are made one after the other. */
    private static final int FEW = 4;

    private final Messages messages;
    private final References references;
    private final Heads heads;
    private final Words words;
    private final Tongues tongues;
    private final YearWords years;
    private final Bibliographies bibliographies;
    private final BibliographySets sets;
    private final Memo<String, Bibliography> made;

    BibliographyViews(
            BibliographySets sets,
            Bibliographies bibliographies,
            Messages messages,
            References references,
            Heads heads,
            Words words,
            Tongues tongues,
            Trail trail) {
        this.made = new Memo<>(trail, FEW);
        this.messages = messages;
        this.references = references;
        this.heads = heads;
        this.words = words;
        this.tongues = tongues;
        this.years = new YearWords(messages);
        this.bibliographies = bibliographies;
        this.sets = sets;
    }

    /** The ways from a page of works to its bibliographies, by the styles' labels; none where it has none. */
    List<Link> of(PlannedPage page, Addresses from) {
        return sets.of(page).stream()
                .map(planned ->
                        new Link(from.href(planned.path()), style(planned).label()))
                .toList();
    }

    BibliographyView view(PlannedPage.OfBibliography page, Addresses from) {
        Bibliography bibliography = bibliography(page);
        String of = name(page.whole());
        String description =
                messages.say("bibliography.description", of, style(page).label());
        return new BibliographyView(
                heads.withFiles(
                        heads.head(window(bibliography.title(), page), description, from),
                        page.whole().path(),
                        from),
                List.of(new Link(from.href(page.whole().path()), of)),
                bibliography.title(),
                of,
                bibliography.manual().id(),
                sets.of(page.whole()).stream()
                        .map(other -> new Head.MenuItem(
                                from.href(other.path()),
                                style(other).label(),
                                other.style().equals(page.style())))
                        .toList(),
                List.of(
                        file(page, BibliographyFile.Form.MARKDOWN, "bibliography.markdown", from),
                        file(page, BibliographyFile.Form.TEXT, "bibliography.text", from)),
                entries(bibliography.entries(), bibliography, from),
                bibliography.cited().title(),
                entries(bibliography.cited().entries(), bibliography, from));
    }

    private Link file(PlannedPage.OfBibliography page, BibliographyFile.Form form, String key, Addresses from) {
        return new Link(from.href(new BibliographyFile(page, form).path()), messages.say(key));
    }

    /** Two pages of the same works are told apart by their styles. */
    private String window(String title, PlannedPage.OfBibliography page) {
        return title + " " + messages.say("list.aside", style(page).label());
    }

    private List<BibliographyView.Entry> entries(
            List<Bibliography.Entry> entries, Bibliography bibliography, Addresses from) {
        return entries.stream()
                .map(entry -> entry(entry, bibliography.citing(), from))
                .toList();
    }

    private BibliographyView.Entry entry(Bibliography.Entry entry, Citing citing, Addresses from) {
        String id = "work-" + entry.article().id().value();
        return new BibliographyView.Entry(
                id,
                entry.status(),
                new Html(entry.reference().html()),
                tongues.of(entry.article().language(), entry.reference().plain()),
                entry.annotations().stream()
                        .map(remark -> new BibliographyView.Remark(
                                words.html(remark.text(), citing, id + "-", from), remark.signature()))
                        .toList());
    }

    /** A file's whole text. */
    String text(BibliographyFile file) {
        Bibliography bibliography = bibliography(file.bibliography());
        return switch (file.form()) {
            case MARKDOWN -> bibliography.markdown();
            case TEXT -> bibliography.text(Bibliography.WIDTH);
        };
    }

    private Bibliography bibliography(PlannedPage.OfBibliography page) {
        return made.get(page.path().value(), () -> {
            Bibliography plain = bibliographies.of(page.articles(), style(page), true);
            return plain.under(messages.say("list.label", plain.title(), name(page.whole())));
        });
    }

    private Style style(PlannedPage.OfBibliography page) {
        return references.style(page.style()).orElseThrow();
    }

    /** What the works of a page have in common. */
    private String name(PlannedPage page) {
        if (page instanceof PlannedPage.OfTopic of) {
            return of.topic().label();
        }
        if (page instanceof PlannedPage.OfList of) {
            return of.list().title();
        }
        if (page instanceof PlannedPage.OfAuthor of) {
            return of.author().name().displayed();
        }
        return page instanceof PlannedPage.OfYear of ? years.year(of.year()) : messages.say("articles.title");
    }
}
