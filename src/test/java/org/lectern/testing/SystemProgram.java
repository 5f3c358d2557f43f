package org.lectern.testing;

import java.io.IOException;
import java.util.List;

/** A program of the system, of which a machine may have none. */
public final class SystemProgram {
    private SystemProgram() {}

    /** Its exit code, -1 where it is not there; what it prints is dropped. */
    public static int run(String... command) throws InterruptedException {
        return run(List.of(command));
    }

    /** The same. */
    public static int run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }
}
