package org.lectern.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What a program prints. Whatever it has started may hold the pipe when it has ended itself: an ssh that stays for
 * later calls, a program that keeps passwords. So nobody waits for the end of a pipe without a limit.
 */
final class Pipe {
    /** Its methods are safe to call from two threads. */
    private final ByteArrayOutputStream came = new ByteArrayOutputStream();

    private final CountDownLatch end = new CountDownLatch(1);

    private Pipe() {}

    /** Begins to read, on a thread of its own: two pipes must be read at once, or their program waits for us. */
    static Pipe of(InputStream stream) {
        Pipe pipe = new Pipe();
        Git.ownThread(() -> pipe.read(stream));
        return pipe;
    }

    private void read(InputStream stream) {
        try (stream) {
            stream.transferTo(came);
        } catch (IOException e) {
            return; // closed, since the program was ended
        } finally {
            end.countDown();
        }
    }

    /** Whether nothing more can come, after so long at most. */
    boolean isAtEnd(long nanos) throws InterruptedException {
        return end.await(nanos, TimeUnit.NANOSECONDS);
    }

    /** All that came so far. */
    byte[] soFar() {
        return came.toByteArray();
    }

    /** The same as UTF-8. */
    String text() {
        return came.toString(StandardCharsets.UTF_8);
    }
}
