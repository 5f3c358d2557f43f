package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Author;
import org.lectern.catalog.Authors;
import org.lectern.catalog.PersonName;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** Somebody's page. */
final class AuthorViews {
    private static final int MOST = 12;

    /** What is done so often that it has a heading of its own. */
    private static final Set<String> NAMED = Set.of("author", "editor", "translator");

    private final Messages messages;
    private final Heads heads;
    private final WorksViews works;
    private final Shelf shelf;
    private final Counted counted;
    private final Charts charts;
    private final BibliographyViews bibliographies;

    AuthorViews(
            Messages messages,
            Heads heads,
            WorksViews works,
            Shelf shelf,
            Counted counted,
            Charts charts,
            BibliographyViews bibliographies) {
        this.bibliographies = bibliographies;
        this.messages = messages;
        this.heads = heads;
        this.works = works;
        this.shelf = shelf;
        this.counted = counted;
        this.charts = charts;
    }

    AuthorView view(PlannedPage.OfAuthor page, Addresses from) {
        Author author = page.author();
        List<Article> articles = author.articles();
        String count = messages.count("works", articles.size());
        String name = author.name().displayed();
        return new AuthorView(
                heads.head(name, messages.say("author.description", name, count), from),
                List.of(new Link(from.href(Permalinks.AUTHORS), messages.say("authors.title"))),
                name,
                messages.join(author.otherForms().stream()
                        .map(PersonName::displayed)
                        .distinct()
                        .toList()),
                author.orcid(),
                count,
                counted.together(author, MOST, from),
                counted.topics(articles, MOST, from),
                charts.byYear(articles, from),
                works.withChoices(
                        page.parts().isEmpty() ? byRole(author, from) : works.byYear(articles, page.parts(), from),
                        page,
                        articles.size(),
                        from),
                bibliographies.of(page, from));
    }

    /** Newest first; under headings where something else was done than writing. */
    private Works byRole(Author author, Addresses from) {
        List<Article> wrote = author.articles("author");
        if (wrote.size() == author.credits().size()) {
            return works.byYear(wrote, List.of(), from);
        }
        List<Works.Group> groups = new ArrayList<>();
        List<Article> rest = new ArrayList<>();
        for (String role : Authors.ROLES) {
            List<Article> done = author.articles(role);
            if (NAMED.contains(role)) {
                add(groups, "role." + role, done, from);
            } else {
                rest.addAll(done);
            }
        }
        add(groups, "role.other", rest, from);
        return Works.grouped(groups);
    }

    private void add(List<Works.Group> groups, String key, List<Article> articles, Addresses from) {
        works.grouped(shelf.newestFirst(articles), article -> messages.say(key), from)
                .groups()
                .forEach(group ->
                        groups.add(new Works.Group(group.heading(), "group-" + (groups.size() + 1), group.works())));
    }
}
