package org.lectern.read;

/** A Markdown record: the fields between its fences and the text below them. */
public final class FrontMatterFuzz {
    private FrontMatterFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        RecordFuzz.reads("content/articles/a.md", input);
    }
}
