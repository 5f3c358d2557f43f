package org.lectern.export;

import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;

/** The titles of a RIS record: the work's own, of what it stands in, and of a series. */
final class RisTitles {
    private final Article article;
    private final RisType type;
    private final RisFields out;

    RisTitles(Article article, RisType type, RisFields out) {
        this.article = article;
        this.type = type;
        this.out = out;
    }

    /** @param abbreviation of the journal, by the record or by the list, or empty */
    void write(String abbreviation) {
        String title = article.title().plain();
        out.line("TI", title);
        out.hold(
                "title",
                () -> RisText.isPlain(title) && title.equals(article.title().source()));
        article.translatedTitle().ifPresent(translated -> {
            out.line("TT", translated.title().plain());
            out.hold(
                    "title-translated",
                    () -> translated.language().isEmpty()
                            && translated
                                    .title()
                                    .plain()
                                    .equals(translated.title().source())
                            && RisText.isPlain(translated.title().plain()));
        });
        String shortTitle = article.variable("title-short");
        out.line("ST", shortTitle);
        out.hold("title-short", () -> RisText.isPlain(shortTitle) && !RisFields.same(shortTitle, title));
        container(abbreviation);
        series();
    }

    private void container(String abbreviation) {
        String container = starless(article.variable("container-title"));
        String event = article.variable("event-title");
        boolean conference = article.type() == ArticleType.PAPER_CONFERENCE;
        if (type.shape() == RisType.Shape.SERIAL) {
            out.line("T2", container);
            // Zotero takes JO for an abbreviation, pandoc for the title where there is no T2.
            out.line("JO", abbreviation.isEmpty() || container.isEmpty() ? container : abbreviation);
        } else if (conference) {
            out.line("C3", container);
            out.line("T2", event.isEmpty() ? container : event);
        } else {
            boolean inSecond = type.shape() == RisType.Shape.PART && article.type() != ArticleType.HEARING;
            out.line(inSecond ? "T2" : "JF", container);
        }
        out.line("J2", starless(abbreviation));
        out.hold("container-title", () -> holds("container-title"));
        out.hold("container-title-short", () -> holds("container-title-short") && isApart("container-title-short"));
        if (conference) {
            out.hold("event-title", () -> RisText.isPlain(event) && isApart("event-title"));
        }
    }

    private void series() {
        String series = article.variable("collection-title");
        String volume = article.variable("volume-title");
        boolean book = type.shape() == RisType.Shape.BOOK && article.type() != ArticleType.THESIS;
        boolean taken = RisOfType.takesSeries(article.type());
        out.line(book ? "T2" : "T3", taken ? "" : series);
        out.hold("collection-title", () -> !taken && RisText.isPlain(series) && differs(series));
        if (book && !series.isEmpty()) {
            out.line("T3", volume);
            out.hold("volume-title", () -> RisText.isPlain(volume) && differs(volume));
        }
    }

    private boolean holds(String name) {
        String text = article.variable(name);
        return RisText.isPlain(text) && text.indexOf('*') < 0;
    }

    /** Whether the text is another one than the title that it goes with, which must be there. */
    private boolean isApart(String name) {
        String container = article.variable("container-title");
        return !container.isEmpty() && !RisFields.same(container, article.variable(name));
    }

    /** A title that says again what another one said is left out by readers. */
    private boolean differs(String text) {
        return !RisFields.same(text, article.variable("container-title"))
                && !RisFields.same(text, article.variable("container-title-short"));
    }

    /** RIS keeps the star for itself in names and journals. */
    private static String starless(String text) {
        return text.replace("*", "");
    }
}
