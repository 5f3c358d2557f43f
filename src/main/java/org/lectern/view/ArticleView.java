package org.lectern.view;

import java.util.List;
import java.util.Optional;

/**
 * The abstract page of a work. Empty texts and lists are absent parts.
 *
 * @param id by which a reader's browser keeps the work
 * @param language of the work's title
 * @param authors in the order of the work
 * @param type "Journal article"
 * @param annotation the first, in the record's order; the others follow the abstract
 * @param references what the texts above cite, and the notes on relations
 * @param links ways to the text, the best first
 * @param library how it is found in a library
 * @param cite its reference in the list's styles
 * @param sequence where the work stands among those of its first topic, in the order of that topic's page
 * @param relations the editor's, by kind
 * @param related best first
 * @param neighbourhood these drawn, where they are two or more
 * @param mentions pages whose text names this work
 */
public record ArticleView(
        Head head,
        String id,
        Html title,
        Tongue language,
        Optional<Translation> translation,
        List<Byline> authors,
        String sourceLine,
        Link type,
        boolean draft,
        Optional<Notice> notice,
        Optional<Annotation> annotation,
        List<Annotation> otherAnnotations,
        Optional<Abstract> abstractText,
        List<Quote> quotes,
        List<CitedWork> references,
        List<TextLink> links,
        LibraryView library,
        CitePanel cite,
        List<Fact> facts,
        List<Link> topics,
        String keywords,
        Optional<TopicSequence> sequence,
        List<Relations> relations,
        List<Related> related,
        Optional<NeighbourhoodView> neighbourhood,
        List<Mention> mentions,
        List<Link> lists,
        List<CountedLink> otherTopics)
        implements PageView {

    /** What became of the publication; {@code href} leads to the work that {@code by} names, where it is one. */
    public record Notice(String label, String date, String by, String href, Html note) {}

    /** The list owner's words; {@code signature} says by whom and when, or nothing. */
    public record Annotation(Html text, String signature) {}

    /** The abstract; {@code source} says whose words it is. */
    public record Abstract(Html text, String source) {}

    /** Words of the work; {@code page} is "p. 14" or empty. */
    public record Quote(Html text, String page) {}

    /** A way to the text; {@code note} says format, license and the like, or nothing. */
    public record TextLink(String href, String label, String note) {}

    /** A line of the details: a name and a value, which may lead somewhere. */
    public record Fact(String label, String value, String href) {}

    /**
     * A name, and what stands before the first one and after each: a comma, "and", a role in brackets, or nothing.
     *
     * @param href of the author's page, or empty
     */
    public record Byline(String before, String href, String name, String after) {}

    /** The works before and after this one on a topic's page. */
    public record TopicSequence(Link topic, Optional<Card> previous, Optional<Card> next) {}

    /** All relations of one kind: "Is extended by" these works. */
    public record Relations(String phrase, List<Relation> works) {}

    /** A work in relation to this one: its authors and year, or an empty text, and the editor's sentence or none. */
    public record Relation(Card work, String facts, Html note) {}

    /**
     * A page that names this work.
     *
     * @param page with its title, or a short citation where it is a work's
     * @param work whose page it is, if it is one
     * @param sentence in which it does, in quotation marks, or empty
     */
    public record Mention(Link page, Optional<Card> work, String sentence, Tongue language) {}

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
