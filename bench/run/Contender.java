package bench.run;

import java.io.IOException;

/**
 * One of those that are run in turn.
 *
 * @param name what its row in the table is called
 * @param prepare what is done before each run and not measured
 */
record Contender(String name, Step prepare, Command command) {
    /** Work that no clock sees. */
    interface Step {
        void run() throws IOException;
    }
}
