package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * The abstract page of a work. Empty texts and lists are absent parts.
 *
 * @param language of the work's title, quotes and so on where it is not the site's, else empty
 * @param authors in the order of the work
 * @param type "Journal article"
 * @param neighbours of its first topic, in the order of that topic's page
 * @param relations the editor's, by kind
 * @param related best first
 * @param neighbourhood these drawn, where they are two or more
 * @param mentions pages whose text names this work
 */
public record ArticleView(
        Head head,
        Html title,
        String language,
        Optional<Translation> translation,
        List<Byline> authors,
        String sourceLine,
        Link type,
        boolean draft,
        Optional<Notice> notice,
        List<Annotation> annotations,
        Optional<Abstract> abstractText,
        List<Quote> quotes,
        List<TextLink> links,
        List<Fact> facts,
        List<Link> topics,
        List<String> keywords,
        Optional<Neighbours> neighbours,
        List<Relations> relations,
        List<Related> related,
        Optional<NeighbourhoodView> neighbourhood,
        List<Mention> mentions,
        List<Link> lists,
        List<CountedLink> otherTopics)
        implements PageView {

    /** The title in another language. */
    public record Translation(String language, Html title) {}

    /** What became of the publication. */
    public record Notice(String label, String date, String by, Html note) {}

    /** The list owner's words, signed. */
    public record Annotation(Html text, String by, String date) {}

    /**
     * The abstract.
     *
     * @param source whose words it is, in words
     * @param language where it is not the site's, else empty
     */
    public record Abstract(Html text, String source, String language) {}

    /** Words of the work; {@code page} is "p. 14" or empty. */
    public record Quote(Html text, String page) {}

    /** A way to the text; {@code note} says format, license and the like, or nothing. */
    public record TextLink(String href, String label, String note) {}

    /** A line of the details: a name and a value, which may lead somewhere. */
    public record Fact(String label, String value, String href) {}

    /**
     * A name and what follows it: a comma, "and", a role in brackets, or nothing.
     *
     * @param href of the author's page, or empty
     */
    public record Byline(String href, String name, String after) {}

    /** The works before and after this one on a topic's page. */
    public record Neighbours(Link topic, Optional<Link> previous, Optional<Link> next) {}

    /** All relations of one kind: "Is extended by" these works. */
    public record Relations(String phrase, List<Relation> works) {}

    /** A work in relation to this one, with the editor's sentence or none. */
    public record Relation(Card work, Html note) {}

    /** A page that names this work, and the sentence in which it does. */
    public record Mention(Link page, String sentence) {}

    /**
     * A suggestion.
     *
     * @param reasons why, the strongest first, in words
     * @param chosen whether the editor chose it; else it is computed
     */
    public record Related(Card work, List<Html> reasons, boolean chosen) {}

    @Override
    public String kind() {
        return "article";
    }
}
