package org.lectern.concurrent;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside what its beginner does, on a thread of its own: it mostly waits. */
public final class Beside<T> {
    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins the work. */
    public static <T> Beside<T> begin(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "lectern-beside");
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /** What is there already. */
    public static <T> Beside<T> done(T result) {
        FutureTask<T> task = new FutureTask<>(() -> result);
        task.run();
        return new Beside<>(task);
    }

    /**
     * Waits for the result. Whoever is interrupted interrupts the work.
     *
     * @throws IOException or a RuntimeException: what the work threw
     */
    public T get() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException e) {
            throw Workers.asThrown(Objects.requireNonNullElse(e.getCause(), e));
        }
    }
}
