package org.lectern.render;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Threads on which pages are made. Whoever wants them waits, looks at the page now and then, and leaves a thread behind
 * whose page does not end. Safe to use from several threads.
 */
final class PageThreads {
    private static final long STACK = 64L * 1024 * 1024;

    private static final long IDLE_SECONDS = 1;

    /** For expressions that never come to another element of a template. */
    private static final long LOOK_EVERY_MILLIS = 50;

    /** They wait for other pages a while; a page that does not end keeps its own. */
    private final Executor executor = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), PageThread::new);

    /** Work that may make pages. */
    @FunctionalInterface
    interface Work<T, E extends Exception> {
        T run() throws E;
    }

    private static final class PageThread extends Thread {
        private volatile @Nullable PageRun page;

        PageThread(Runnable running) {
            super(null, running, "lectern-page", STACK);
            setDaemon(true);
        }
    }

    /** Says what this thread makes from now on, or that it makes no page. */
    static void makes(@Nullable PageRun page) {
        ((PageThread) Thread.currentThread()).page = page;
    }

    /**
     * Does work, of which the pages are looked at.
     *
     * @throws E what the work threw, or {@link TemplateFaultException} where one of its pages was left behind
     */
    <T, E extends Exception> T watch(Work<T, E> work) throws E {
        if (Thread.currentThread() instanceof PageThread) {
            return work.run(); // somebody looks at it already
        }
        AtomicReference<@Nullable PageThread> thread = new AtomicReference<>();
        FutureTask<T> running = new FutureTask<>(() -> {
            thread.set((PageThread) Thread.currentThread());
            return work.run();
        });
        executor.execute(running);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    look(thread.get());
                } catch (ExecutionException e) {
                    Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
                    if (cause instanceof Error error) {
                        throw error;
                    }
                    @SuppressWarnings("unchecked") // the work throws no others
                    E thrown = (E) cause;
                    throw thrown;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void look(@Nullable PageThread thread) {
        PageRun page = thread == null ? null : thread.page;
        if (page != null) {
            page.leaveBeyondLimits();
        }
    }
}
