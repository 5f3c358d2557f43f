package org.lectern.render;

import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Threads on which pages are made. Whoever wants them waits, looks now and then at the page that goes through its
 * template, and leaves the thread behind if that does not end; what else is done there has no limit. A thread that is
 * left behind does nothing more than this template. Safe to use from several threads.
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

    /** What is looked at while one piece of work is done; threads come back for others. */
    private static final class Watch {
        private volatile @Nullable PageRun page;
    }

    private static final class PageThread extends Thread {
        /** Of the work that it does now; of no concern to others. */
        private @Nullable Watch watch;

        PageThread(Runnable running) {
            super(null, running, "lectern-page", STACK);
            setDaemon(true);
        }
    }

    /**
     * Says what this thread makes from now on, or that it makes no page.
     *
     * @throws IllegalStateException where nobody looks
     */
    static void makes(@Nullable PageRun page) {
        if (!(Thread.currentThread() instanceof PageThread here) || here.watch == null) {
            throw new IllegalStateException("a page is made where nobody looks");
        }
        here.watch.page = page;
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
        Watch watch = new Watch();
        FutureTask<T> running = new FutureTask<>(() -> {
            PageThread here = (PageThread) Thread.currentThread();
            here.watch = watch;
            try {
                return work.run();
            } finally {
                here.watch = null;
            }
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
                    look(watch);
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

    private static void look(Watch watch) {
        PageRun page = watch.page;
        if (page != null) {
            page.leaveBeyondLimits();
        }
    }
}
