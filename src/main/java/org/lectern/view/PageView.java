package org.lectern.view;

/** One page for readers. */
public sealed interface PageView extends View
        permits ArticleView,
                AuthorView,
                BibliographyView,
                ChangesView,
                FreePageView,
                HomeView,
                IndexView,
                JournalView,
                ListIndexView,
                ListView,
                MapView,
                NotFoundView,
                ReaderShelfView,
                RedirectView,
                SearchView,
                ShelfView,
                TopicIndexView,
                TopicView {
    Head head();

    /** The kind of page, which names its template: {@code article} is shown by {@code pages/article.ftlh}. */
    String kind();

    @Override
    default String template() {
        return "pages/" + kind() + ".ftlh";
    }
}
