package org.lectern.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lectern.view.ArticleView;
import org.lectern.view.AuthorView;
import org.lectern.view.BibliographyView;
import org.lectern.view.ChangesView;
import org.lectern.view.FreePageView;
import org.lectern.view.HomeView;
import org.lectern.view.IndexView;
import org.lectern.view.JournalView;
import org.lectern.view.ListIndexView;
import org.lectern.view.ListView;
import org.lectern.view.MapView;
import org.lectern.view.NotFoundView;
import org.lectern.view.PageView;
import org.lectern.view.ReaderShelfView;
import org.lectern.view.RedirectView;
import org.lectern.view.SearchView;
import org.lectern.view.ShelfView;
import org.lectern.view.TopicIndexView;
import org.lectern.view.TopicView;

/** Pages of each kind of the demonstration list. */
final class PageKinds {
    private static final Map<Class<? extends PageView>, List<String>> BY_KIND = Map.ofEntries(
            Map.entry(ArticleView.class, List.of("articles/reiss2009.html", "articles/bajrektarevic2011.html")),
            Map.entry(AuthorView.class, List.of("authors/cha-victor.html")),
            Map.entry(BibliographyView.class, List.of("bibliographies/apa/topics/alliance-theory.html")),
            Map.entry(ChangesView.class, List.of("changes.html")),
            Map.entry(FreePageView.class, List.of("pages/accessibility.html")),
            Map.entry(HomeView.class, List.of("index.html")),
            Map.entry(
                    IndexView.class,
                    List.of("authors/index.html", "journals/index.html", "years/index.html", "types/index.html")),
            Map.entry(JournalView.class, List.of("journals/world-politics.html")),
            Map.entry(ListIndexView.class, List.of("lists/index.html")),
            Map.entry(ListView.class, List.of("lists/alliance-theory-in-eight.html")),
            Map.entry(MapView.class, List.of("map.html")),
            Map.entry(NotFoundView.class, List.of("404.html")),
            // A browser leaves it at once for the page that it leads to; LinksTest reads it.
            Map.entry(RedirectView.class, List.of()),
            Map.entry(ReaderShelfView.class, List.of("shelf.html")),
            Map.entry(SearchView.class, List.of("search.html")),
            Map.entry(ShelfView.class, List.of("articles/index.html", "years/2009.html")),
            Map.entry(TopicIndexView.class, List.of("topics/index.html")),
            Map.entry(TopicView.class, List.of("topics/alliance-theory.html")));

    /** In the order of {@link PageView}'s kinds; a kind without a line above fails every test that asks. */
    static final List<String> ALL = all();

    private PageKinds() {}

    private static List<String> all() {
        List<String> pages = new ArrayList<>();
        for (Class<?> kind : PageView.class.getPermittedSubclasses()) {
            List<String> found = BY_KIND.get(kind);
            if (found == null) {
                throw new IllegalStateException("no page of the kind " + kind.getSimpleName() + " is tried");
            }
            pages.addAll(found);
        }
        return List.copyOf(pages);
    }
}
