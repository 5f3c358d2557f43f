package org.lectern.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.markdown.ResolvedLink;
import org.lectern.markdown.Text;

/**
 * A text of a record.
 *
 * @param pointer the field in which it stands
 * @param text without markup
 */
record Passage(String pointer, String text) {
    /** Variables that programs read, in forms of their own. */
    private static final Set<String> IDENTIFIERS =
            Set.of("DOI", "ISBN", "ISSN", "eISSN", "PMID", "PMCID", "URL", "citation-key", "citation-label", "license");

    /** Titles, names and other texts of one line, in the record's order of kinds. */
    static List<Passage> lines(Article article) {
        List<Passage> found = new ArrayList<>();
        found.add(new Passage("title", article.title().plain()));
        article.translatedTitle()
                .ifPresent(translated -> found.add(
                        new Passage("title-translated", translated.title().plain())));
        article.contributors().forEach((role, people) -> {
            for (int i = 0; i < people.size(); i++) {
                found.add(new Passage(role + "/" + i, name(people.get(i))));
            }
        });
        article.variables().forEach((name, text) -> {
            if (!IDENTIFIERS.contains(name)) {
                found.add(new Passage(name, text));
            }
        });
        for (int i = 0; i < article.keywords().size(); i++) {
            found.add(new Passage("keyword/" + i, article.keywords().get(i)));
        }
        found.add(new Passage("summary", article.summary()));
        return found;
    }

    /** Abstract, annotations, quotes and what is said of relations. */
    static List<Passage> texts(Article article) {
        List<Passage> found = new ArrayList<>();
        found.add(new Passage("abstract", plain(article.abstractText())));
        found.addAll(annotations(article));
        for (int i = 0; i < article.quotes().size(); i++) {
            found.add(new Passage("quotes/" + i, plain(article.quotes().get(i).text())));
        }
        for (int i = 0; i < article.relations().size(); i++) {
            found.add(new Passage(
                    "related/" + i + "/note", plain(article.relations().get(i).note())));
        }
        return found;
    }

    static List<Passage> annotations(Article article) {
        List<Passage> found = new ArrayList<>();
        for (Article.Annotation annotation : article.annotations()) {
            found.add(new Passage("annotation", plain(annotation.text())));
        }
        return found;
    }

    /** The words, with ids for the links that have none. */
    static String plain(Text text) {
        return text.isEmpty()
                ? ""
                : text.plain(link -> new ResolvedLink("", link.target())).strip();
    }

    private static String name(Contributor contributor) {
        return contributor.name().inverted();
    }
}
