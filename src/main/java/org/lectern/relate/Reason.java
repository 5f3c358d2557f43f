package org.lectern.relate;

import java.util.List;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Connection;

/** Why an article is suggested beside another; the words for it are made by the view. */
public sealed interface Reason {
    /** The editor relates the two. */
    record EditorsChoice(Connection connection) implements Reason {}

    /** Topics that both carry, the rarer first; one to three ids. */
    record SharedTopics(List<String> topics) implements Reason {}

    /** The nearest topic above those of both, which share none; an id. */
    record NeighbouringTopics(String above) implements Reason {}

    /** Words that both use and that carry most of the score, strongest first; one to three, as a reader writes them. */
    record SharedTerms(List<String> terms) implements Reason {}

    /** An author of both, as pages show the name. */
    record SameAuthor(String name) implements Reason {}

    /** A text of this article links to the suggested one. */
    record LinkedHere() implements Reason {}

    /** A text of the suggested article links to this one. */
    record LinkedThere() implements Reason {}

    /** An author of the suggested article whom this one's texts name. */
    record NamedHere(String name) implements Reason {}

    /** An author of this article whom the suggested one's texts name. */
    record NamedThere(String name) implements Reason {}

    /** A reading list on which both stand; its id. */
    record SameList(String list) implements Reason {}

    /** Works that are near to both; one or two. */
    record SameCompany(List<ArticleId> works) implements Reason {}
}
