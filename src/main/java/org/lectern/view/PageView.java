package org.lectern.view;

/** One page's view, {@code page} in templates. */
public sealed interface PageView
        permits ArticleIndexView,
                ArticleView,
                FreePageView,
                HomeView,
                ListIndexView,
                ListView,
                NotFoundView,
                RedirectView,
                TopicIndexView,
                TopicView {
    Head head();

    /** The kind of page, which names its template: {@code article} is shown by {@code pages/article.ftlh}. */
    String kind();
}
