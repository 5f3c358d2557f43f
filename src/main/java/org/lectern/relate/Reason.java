package org.lectern.relate;

import java.util.List;
import org.lectern.catalog.Connection;

/** Why an article is suggested beside another; the words for it are made by the view. */
public sealed interface Reason {
    /** The editor relates the two. */
    record EditorsChoice(Connection connection) implements Reason {}

    /** Topics that both carry, the rarer first; one to three ids. */
    record SharedTopics(List<String> topics) implements Reason {}

    /** Words that both use and that carry most of the score, strongest first; one to three, as a reader writes them. */
    record SharedTerms(List<String> terms) implements Reason {}

    /** An author of both, as pages show the name. */
    record SameAuthor(String name) implements Reason {}
}
