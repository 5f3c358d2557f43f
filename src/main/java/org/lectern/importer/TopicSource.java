package org.lectern.importer;

/** What becomes topics. */
public enum TopicSource {
    /** Keywords: all of them while they are few, else those that several works share. */
    KEYWORDS,
    /** JabRef's and Mendeley's groups, the inner ones below the outer. */
    GROUPS,
    /** The collections that an entry names; read like groups. */
    COLLECTIONS,
    /** Nothing. */
    NONE
}
