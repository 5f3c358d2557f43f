package org.lectern.trace;

/**
 * Something that was asked.
 *
 * @param source who answers: {@code work}
 * @param key what it was asked for: a work's id
 */
public record Question(String source, String key) {
    // Thousands are asked for a page, and a record's own take the long way where nothing optimises them.
    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && key.equals(question.key) && source.equals(question.source);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + source.hashCode();
    }
}
