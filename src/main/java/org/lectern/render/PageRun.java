package org.lectern.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;

/**
 * One page going through its template, on a thread of its own: what does not end there is left behind. It is stopped at
 * the next element of a template; an expression that never comes to one, such as a filter of an endless range, goes on
 * until the program ends.
 */
final class PageRun {
    private static final int TYPICAL_PAGE = 16 * 1024;
    private static final long STACK = 64L * 1024 * 1024;
    private static final int THREAD_KEPT_SECONDS = 5;

    private static final long UNKNOWN = Long.MIN_VALUE;

    /** After so many elements the clock is asked. */
    private static final int CLOCK_EVERY = 1_024;

    private static final ExecutorService THREADS = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, THREAD_KEPT_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), PageRun::thread);

    /** Gives a template and what it sees, ready to be run; it parses the template if need be. */
    @FunctionalInterface
    interface Start {
        Environment into(Writer out) throws TemplateException, IOException;
    }

    /** A template that reached a limit, or met what FreeMarker itself does not expect. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final boolean limit;
        private final transient @Nullable SourcePosition position;
        private final String help;

        StoppedException(boolean limit, String problem, String help, @Nullable SourcePosition position) {
            super(problem);
            this.limit = limit;
            this.help = help;
            this.position = position;
        }

        boolean isLimit() {
            return limit;
        }

        /** Where the template was, if it was anywhere. */
        @Nullable
        SourcePosition position() {
            return position;
        }

        String help() {
            return help;
        }
    }

    private final PageLimits limits;
    private final AtomicReference<Thread> thread = new AtomicReference<>();
    private final long begun = System.nanoTime();

    /** What the thread, which may have made other pages, had used when half of the time was over. */
    private final AtomicLong usedBefore = new AtomicLong(UNKNOWN);

    private volatile TemplateProcessingTracer.@Nullable TracedElement reached;
    private volatile boolean left;

    PageRun(PageLimits limits) {
        this.limits = limits;
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "lectern-page", STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * What the template writes.
     *
     * @throws StoppedException where it reaches a limit
     */
    String page(Start start) throws TemplateException, IOException {
        Future<String> running = THREADS.submit(() -> run(start));
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get(limits.nanos() / 4, TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    if (isSpent()) {
                        left = true;
                        throw tooLong();
                    }
                } catch (ExecutionException e) {
                    throw passedOn(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException passedOn(@Nullable Throwable cause) throws TemplateException, IOException {
        if (cause instanceof TemplateException e) {
            throw e;
        }
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
        throw cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
    }

    private String run(Start start) throws TemplateException, IOException {
        thread.set(Thread.currentThread());
        StringWriter out = new StringWriter(TYPICAL_PAGE);
        try {
            Environment environment = start.into(new Counted(out));
            environment.setTemplateProcessingTracer(new Guard());
            environment.process();
            return out.toString();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (StoppedException | TemplateFaultException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoppedException(
                    false, "FreeMarker does not get on here: " + e, "write it in another way", position());
        } catch (OutOfMemoryError e) {
            throw new StoppedException(
                    true,
                    "the template needs more memory than there is",
                    "let it make less, or start Java with more, as in -Xmx2g",
                    position());
        }
    }

    private final class Guard implements TemplateProcessingTracer {
        private int depth;
        private int elements;

        @Override
        public void enterElement(Environment environment, TracedElement element) {
            reached = element;
            if (++depth > PageLimits.DEPTH) {
                throw tooDeep();
            }
            if (left || (++elements % CLOCK_EVERY == 0 && isSpent())) {
                throw tooLong();
            }
        }

        @Override
        public void exitElement(Environment environment, TracedElement element) {
            depth--;
        }
    }

    private final class Counted extends Writer {
        private final StringWriter to;
        private long written;

        Counted(StringWriter to) {
            this.to = to;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            count(length);
            to.write(text, offset, length);
        }

        @Override
        public void write(String text, int offset, int length) {
            count(length);
            to.write(text, offset, length);
        }

        private void count(int length) {
            written += length;
            if (written > limits.characters()) {
                throw new StoppedException(
                        true,
                        "the page grows beyond " + limits.characters() + " characters",
                        "let the template write less, or start Java with a higher limit, as in -D"
                                + Limit.PAGE.property() + "=200000000",
                        position());
            }
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    /**
     * Whether the time is over: half of it by the clock on the wall, which costs less to look at, then half by what the
     * processor gave.
     */
    private boolean isSpent() {
        Thread running = thread.get();
        if (running == null || System.nanoTime() - begun < limits.nanos() / 2) {
            return false;
        }
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(running.getId());
        usedBefore.compareAndSet(UNKNOWN, used);
        return used < 0 || used - usedBefore.get() >= limits.nanos() / 2;
    }

    private StoppedException tooLong() {
        return new StoppedException(
                true,
                "the template is not done after " + limits.nanos() / 1_000_000 + " ms",
                "look for a loop without an end, or start Java with a higher limit, as in -D" + Limit.SECONDS.property()
                        + "=60",
                position());
    }

    private StoppedException tooDeep() {
        return new StoppedException(
                true,
                "the template goes too deep",
                "look for a macro or a function that calls itself without an end",
                position());
    }

    private @Nullable SourcePosition position() {
        TemplateProcessingTracer.TracedElement element = reached;
        if (element == null) {
            return null;
        }
        Template template = element.getTemplate();
        return new SourcePosition(
                TemplateEngine.ORIGIN + template.getSourceName(),
                Math.max(1, element.getBeginLine()),
                Math.max(1, element.getBeginColumn()));
    }
}
