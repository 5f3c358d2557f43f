package org.lectern.bibliography;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.csl.Reference;
import org.lectern.csl.Style;
import org.lectern.markdown.HtmlEntities;

/**
 * The dashes that stand, in styles that want them ({@code subsequent-author-substitute} of CSL), for the authors of an
 * entry when they are those of the entry above. Entries come in the order of the bibliography.
 */
final class RepeatedAuthors {
    private static final Pattern SUBSTITUTE = Pattern.compile("subsequent-author-substitute=\"([^\"]*)\"");
    private static final Pattern BEFORE_TITLE = Pattern.compile("[\\s\"“«‹„‘'「『《（(]*$");

    private final String substitute;
    private Optional<Article> above = Optional.empty();
    private String namesAbove = "";

    RepeatedAuthors(Style style) {
        Matcher substitute = SUBSTITUTE.matcher(style.xml());
        this.substitute = substitute.find() ? HtmlEntities.decoded(substitute.group(1)) : "";
    }

    /** The entry of the next work. */
    Reference after(Article article, Reference reference) {
        if (substitute.isEmpty()) {
            return reference;
        }
        String names = names(article, reference.plain());
        boolean same = !names.isEmpty()
                && names.equals(namesAbove)
                && above.map(other -> people(other).equals(people(article))).orElse(false)
                && reference.html().startsWith(names);
        above = Optional.of(article);
        namesAbove = names;
        if (!same) {
            return reference;
        }
        String dashes = substitute + ".";
        return new Reference(
                dashes + reference.html().substring(names.length()),
                dashes + reference.plain().substring(names.length()));
    }

    private static List<String> people(Article article) {
        return article.authors().stream()
                .map(Contributor::name)
                .map(Object::toString)
                .toList();
    }

    /** What an entry says before its title, where that is its authors alone; else empty. */
    private static String names(Article article, String plain) {
        if (article.authors().isEmpty()) {
            return "";
        }
        String title = article.title().plain();
        int end = plain.indexOf(title.substring(0, Math.min(8, title.length())));
        if (end <= 0) {
            return "";
        }
        String names = BEFORE_TITLE.matcher(plain.substring(0, end)).replaceFirst("");
        return names.endsWith(".") ? names : "";
    }
}
