package org.lectern.csl;

import java.util.List;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.PersonName;

/**
 * People who edited and translated a work by somebody else. Styles say both at once ("Eds. & Trans."), which
 * citeproc-java does not: these are its editors alone, and the style's word for editors is that for both.
 */
final class OneTeam {
    private static final String BOTH = "editor-translator";
    private static final Pattern EDITOR =
            Pattern.compile("<term\\b(?=[^>]*\\sname=\"editor\")[^>]*>.*?</term>", Pattern.DOTALL);
    private static final Pattern TOGETHER =
            Pattern.compile("<names\\b[^>]*\\svariable=\"(?:editor translator|translator editor)\"");
    private static final Pattern WORD_FOR_BOTH = Pattern.compile("(<term\\b[^>]*\\sname=\"editor)translator\"");

    private OneTeam() {}

    static boolean is(Article article) {
        List<PersonName> editors = names(article, "editor");
        List<PersonName> translators = names(article, "translator");
        boolean unnamed = editors.isEmpty() && translators.isEmpty();
        boolean both = unnamed ? !article.people(BOTH).isEmpty() : editors.equals(translators);
        return both && !article.people("author").isEmpty();
    }

    private static List<PersonName> names(Article article, String role) {
        return article.people(role).stream().map(Contributor::name).toList();
    }

    /** Whether a style asks for editors and translators in one place; elsewhere they stand apart. */
    static boolean isKnownBy(String style) {
        return TOGETHER.matcher(style).find();
    }

    /** Under which roles somebody of such a work stands. */
    static List<String> roles(String written, boolean known) {
        return switch (written) {
            case BOTH -> known ? List.of("editor") : List.of("editor", "translator");
            case "translator" -> known ? List.of() : List.of(written);
            default -> List.of(written);
        };
    }

    /** A style or a language's words with the word for both in the place of that for editors. */
    static String called(String xml) {
        return WORD_FOR_BOTH.matcher(EDITOR.matcher(xml).replaceAll("")).replaceAll("$1\"");
    }
}
