package org.lectern.concurrent;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A fixed number of threads. What comes out never depends on how many there are. */
public final class Workers implements AutoCloseable {
    private final int threads;
    private final ExecutorService executor;

    /** Work on one item that may fail to read or write. */
    @FunctionalInterface
    public interface Task<T, R> {
        R run(T item) throws IOException;
    }

    /** Work whose result is not wanted. */
    @FunctionalInterface
    public interface Action<T> {
        void run(T item) throws IOException;
    }

    /**
     * Starts the threads.
     *
     * @param threads 1 or more
     */
    public Workers(int threads) {
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, runnable -> {
            Thread thread = new Thread(runnable, "lectern-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How many there are, 1 or more. */
    public int threads() {
        return threads;
    }

    /** As many as the machine has processors. */
    public static int available() {
        return Math.max(1, Runtime.getRuntime().availableProcessors());
    }

    /**
     * The results of a task for each item, in the items' order.
     *
     * @throws IOException or a RuntimeException: what the first task to fail threw; the rest is not begun
     */
    public <T, R> List<R> map(List<T> items, Task<T, R> task) throws IOException {
        Object[] results = new Object[items.size()];
        AtomicInteger next = new AtomicInteger();
        AtomicBoolean failed = new AtomicBoolean();
        Callable<Void> worker = () -> {
            for (int i = next.getAndIncrement(); i < items.size() && !failed.get(); i = next.getAndIncrement()) {
                try {
                    results[i] = task.run(items.get(i));
                } catch (IOException | RuntimeException | Error e) {
                    failed.set(true);
                    throw e;
                }
            }
            return null;
        };
        List<Future<Void>> running = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, items.size()); i++) {
            running.add(executor.submit(worker));
        }
        await(running);
        List<R> ordered = new ArrayList<>(results.length);
        for (Object result : results) {
            @SuppressWarnings("unchecked") // only task.run writes into the array
            R typed = (R) result;
            ordered.add(typed);
        }
        return ordered;
    }

    /** Does something with each item; failures as in {@link #map}. */
    public <T> void forEach(List<T> items, Action<T> action) throws IOException {
        map(items, item -> {
            action.run(item);
            return Boolean.TRUE;
        });
    }

    /** Waits for all of them, so that none still works when a failure is passed on. */
    private static void await(List<Future<Void>> running) throws IOException {
        Throwable failure = null;
        boolean interrupted = false;
        for (Future<Void> future : running) {
            boolean done = false;
            while (!done) {
                try {
                    future.get();
                    done = true;
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    failure = failure == null ? e.getCause() : failure;
                    done = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        if (failure != null) {
            throw asThrown(failure);
        }
    }

    /** What a task threw, to be thrown again where it is waited for. */
    static IOException asThrown(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return failure instanceof IOException e ? e : new IOException(failure);
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
