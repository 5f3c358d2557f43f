package org.lectern.scaffold;

/**
 * What an upgrade did.
 *
 * @param from the version that the list had
 * @param to the version that it has
 * @param change what became of its jar
 * @param news the sections of the changelog after {@code from}, newest first; empty where there are none
 * @param format whether the list's format was written down in its {@code site.yaml}
 */
public record UpgradeReport(ProgramVersion from, ProgramVersion to, Change change, String news, boolean format) {
    /** What became of the list's jar. */
    public enum Change {
        /** It is this one already. */
        NONE,
        /** Another one of the same version was there: a build of Lectern between two releases. */
        SAME_VERSION,
        /** Another version was there. */
        REPLACED
    }
}
