package org.lectern;

import org.lectern.plan.OutputPath;

/** Is told how far a build has come; from several threads. */
public interface Progress {
    /** Tells nobody. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(Stage stage, int total) {}

        @Override
        public void step() {}

        @Override
        public void waiting() {}
    };

    /** The steps that take time. */
    enum Stage {
        LOOK,
        READ,
        PLAN,
        RELATE,
        RENDER,
        EXCHANGE,
        KEEP,
        LINKS
    }

    /**
     * A stage begins.
     *
     * @param total how many steps it has, 0 where that is not known
     */
    void begin(Stage stage, int total);

    /** One more page is made, one more address asked for. */
    void step();

    /**
     * A file is made and in its place, or where it waits for it.
     *
     * @param making how long a thread took for its content, in nanoseconds
     * @param placing how long for comparing and writing it
     */
    default void file(OutputPath path, long making, long placing) {}

    /**
     * A file need not be made: it stands in its place as it would be.
     *
     * @param looking how long a thread took to find that, in nanoseconds
     */
    default void kept(OutputPath path, long looking) {}

    /** Another build holds the output, and this one waits for it. */
    void waiting();
}
