package org.lectern.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.Article.Annotation;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.catalog.Separators;
import org.lectern.cite.PlainTexts;
import org.lectern.config.EditorsMark;
import org.lectern.config.SiteConfig;
import org.lectern.markdown.HtmlEntities;
import org.lectern.markdown.Text;
import org.lectern.markdown.TitleText;

/** A work's title, the texts about it, and its words. */
final class BibTexts {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private final BibDialect dialect;
    private final Catalog catalog;
    private final SiteConfig config;
    private final PlainTexts texts;
    private final String editorsMark;

    BibTexts(BibDialect dialect, Catalog catalog, SiteConfig config, PlainTexts texts) {
        this.dialect = dialect;
        this.catalog = catalog;
        this.config = config;
        this.texts = texts;
        this.editorsMark = EditorsMark.in(config.language());
    }

    void titles(Article article, BibEntry entry) {
        if (entry.putTitle("title", title(article.title(), article))) {
            entry.holds("title", () -> isKept(article.title(), article));
        }
        // Read as a title is, so that its marks are those of one.
        String written = article.variable("title-short");
        TitleText shortTitle = TitleText.parse(written, article.language());
        entry.says("title-short");
        if (entry.putTitle("shorttitle", title(shortTitle, article))) {
            entry.holds(
                    "title-short",
                    () -> Plain.isKept(written, dialect) && shortTitle.plain().equals(written));
        }
    }

    private String title(TitleText title, Article article) {
        return LatexMarkup.of(html(title, article), dialect);
    }

    /** LaTeX's old fonts have English marks alone. */
    private String html(TitleText title, Article article) {
        return title.htmlOfPairs(dialect == BibDialect.BIBTEX ? "en" : language(article));
    }

    private String language(Article article) {
        return article.language().isEmpty() ? config.language() : article.language();
    }

    /** The marks of a pair come back as pages show them, one that stands alone as another. */
    private boolean isKept(TitleText title, Article article) {
        String html = html(title, article);
        return html.equals(title.htmlOfPairs(language(article)))
                && Plain.isKept(words(html), dialect)
                && Plain.isKept(title.plain().replace("\"", ""), dialect);
    }

    private static String words(String html) {
        return HtmlEntities.decoded(TAG.matcher(html).replaceAll(""));
    }

    void language(Article article, BibEntry entry) {
        String tag = article.language();
        if (tag.isEmpty()) {
            return;
        }
        String name = BabelLanguages.name(tag);
        entry.put("langid", name);
        // biblatex prints this one.
        if (name.isEmpty() || dialect == BibDialect.BIBTEX) {
            entry.put("language", tag);
        }
        entry.holds("language");
    }

    void about(Article article, BibEntry entry) {
        Text summary = article.abstractOf(config.show().abstracts());
        AbstractSource source = article.abstractSource();
        String mark = source == AbstractSource.EDITOR ? "\n\n" + LatexCharacters.of(editorsMark, dialect) : "";
        if (!summary.isEmpty() && entry.put("abstract", latex(summary) + mark)) {
            entry.says("abstract");
            hold(entry, "abstract", summary);
            if (source == AbstractSource.UNKNOWN || source == AbstractSource.EDITOR) {
                entry.holds("abstract-source");
            }
        }
        annotations(article, entry);
        words(article, entry);
    }

    private void annotations(Article article, BibEntry entry) {
        List<Annotation> all = article.annotations();
        if (all.isEmpty()) {
            return;
        }
        List<String> owner = config.author().isEmpty() ? List.of() : List.of(config.author());
        List<String> paragraphs = new ArrayList<>();
        for (Annotation annotation : all) {
            boolean own = annotation.by().equals(owner)
                    || (all.size() == 1 && annotation.by().isEmpty());
            String by = String.join(", ", annotation.by());
            paragraphs.add(latex(annotation.text())
                    + (own || by.isEmpty() ? "" : " (" + LatexCharacters.of(by, dialect) + ")"));
        }
        entry.put(dialect.annotation(), String.join("\n\n", paragraphs));
        List.of("annotation", "annotation-by", "annotations").forEach(entry::says);
        boolean unsigned = all.get(0).by().equals(owner) || all.get(0).by().isEmpty();
        if (all.size() == 1 && unsigned) {
            hold(entry, "annotation", all.get(0).text());
            entry.holds("annotation-by");
        }
    }

    private void hold(BibEntry entry, String field, Text text) {
        entry.holds(
                field,
                () -> LatexMarkup.keeps(texts.html(text))
                        && text.links().isEmpty()
                        && words(texts.html(text)).indexOf('"') < 0);
    }

    /** Other works by their short citations: a file has no address for them. */
    private String latex(Text text) {
        return text.isEmpty() ? "" : LatexMarkup.of(texts.html(text), dialect);
    }

    /** Free keywords first, then the topics by their labels, which an import finds again. */
    private void words(Article article, BibEntry entry) {
        Set<String> keywords = Set.copyOf(article.keywords());
        List<String> words = new ArrayList<>(article.keywords());
        article.topics().stream()
                .flatMap(id -> catalog.vocabulary().topic(id).stream())
                .map(topic -> topic.label())
                .distinct()
                .filter(label -> !keywords.contains(label))
                .forEach(words::add);
        entry.put("keywords", words.stream().map(this::word).collect(Collectors.joining(", ")));
        entry.holds("topics");
        entry.holds(
                "keyword",
                () -> article.keywords().stream().allMatch(word -> Plain.isKept(word.replace("\"", ""), dialect)));
    }

    private String word(String word) {
        String latex = LatexCharacters.ofWord(word, dialect);
        return Separators.part(word) ? BibEntry.whole(latex) : latex;
    }

    /** Old ids, under which a text may cite the work; biber takes them. */
    void aliases(Article article, BibEntry entry) {
        if (dialect == BibDialect.BIBLATEX) {
            entry.put("ids", article.oldIds().stream().map(ArticleId::value).collect(Collectors.joining(",")));
        }
    }
}
