package org.lectern.links;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Whose turn it is to ask a server: one request at a time with a pause before the next, whichever address led there.
 */
final class Turns {
    private final long pause;
    private final Map<String, Turn> servers = new ConcurrentHashMap<>();

    /** @param pause between two requests to one server */
    Turns(Duration pause) {
        this.pause = pause.toNanos();
    }

    /** One request. */
    @FunctionalInterface
    interface Request {
        WebAnswer ask() throws InterruptedException;
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private boolean asked;
        private long last;
    }

    /** Waits for the turn and asks. */
    WebAnswer take(String server, Request request) throws InterruptedException {
        Turn turn = servers.computeIfAbsent(server, name -> new Turn());
        turn.lock.lockInterruptibly();
        try {
            if (turn.asked) {
                TimeUnit.NANOSECONDS.sleep(pause - (System.nanoTime() - turn.last));
            }
            return request.ask();
        } finally {
            turn.asked = true;
            turn.last = System.nanoTime();
            turn.lock.unlock();
        }
    }
}
