package org.lectern;

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
        READ,
        RELATE,
        RENDER,
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

    /** Another build holds the output, and this one waits for it. */
    void waiting();
}
