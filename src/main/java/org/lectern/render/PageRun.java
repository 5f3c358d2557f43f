package org.lectern.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;

/**
 * One page going through its template, on a thread that has nothing else to do: what does not end there is left behind.
 * It is stopped at the next element of a template; an expression that never comes to one, such as a filter of an
 * endless range, goes on until the program ends.
 */
final class PageRun {
    private static final int TYPICAL_PAGE = 16 * 1024;
    private static final long STACK = 64L * 1024 * 1024;

    private static final long IDLE_SECONDS = 1;

    /** After so many elements it is looked at what the thread has used. */
    private static final int LOOK_EVERY = 1_024;

    /** And after so many milliseconds, for expressions that never come to another element. */
    private static final long LOOK_EVERY_MILLIS = 50;

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
    private final Executor threads;
    private final PageUse use = new PageUse();

    private volatile TemplateProcessingTracer.@Nullable TracedElement reached;
    private volatile boolean left;

    /** @param threads as {@link #threads} makes them */
    PageRun(PageLimits limits, Executor threads) {
        this.limits = limits;
        this.threads = threads;
    }

    /** Threads for pages, which wait for another one a while; a page that does not end keeps its own. */
    static Executor threads() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), running -> {
                    Thread thread = new Thread(null, running, "lectern-page", STACK);
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * What the template writes, in UTF-8.
     *
     * @throws StoppedException where it reaches a limit
     */
    byte[] page(Start start) throws TemplateException, IOException {
        FutureTask<byte[]> running = new FutureTask<>(() -> run(start));
        threads.execute(running);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return running.get(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    look();
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

    private byte[] run(Start start) throws TemplateException, IOException {
        use.begin();
        Counted out = new Counted();
        try {
            Environment environment = start.into(out);
            environment.setTemplateProcessingTracer(new Guard());
            environment.process();
            return out.bytes();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (StoppedException | TemplateFaultException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isOfFreeMarker(e)) {
                throw e; // ours, whatever the template is like
            }
            StoppedException stopped = new StoppedException(
                    false, "FreeMarker does not get on here: " + e, "write it in another way", position());
            stopped.initCause(e);
            throw stopped;
        } catch (OutOfMemoryError e) {
            throw tooMuch();
        }
    }

    /** Whose a fault is says the first call that is none of Java's own. */
    private static boolean isOfFreeMarker(RuntimeException fault) {
        return Stream.of(fault.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk.") && !name.startsWith("sun."))
                .findFirst()
                .map(name -> name.startsWith("freemarker."))
                .orElse(true);
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
            if (left) {
                throw tooLong(); // nobody waits for it
            }
            if (++elements % LOOK_EVERY == 0) {
                look();
            }
        }

        @Override
        public void exitElement(Environment environment, TracedElement element) {
            depth--;
        }
    }

    private final class Counted extends Writer {
        /** Not a builder's: one character beyond Latin 1, and that copies each text sign by sign. */
        private char[] written = new char[TYPICAL_PAGE];

        private int count;

        @Override
        public void write(int character) {
            makeRoom(1);
            written[count++] = (char) character;
        }

        @Override
        public void write(char[] text, int offset, int length) {
            makeRoom(length);
            System.arraycopy(text, offset, written, count, length);
            count += length;
        }

        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int offset, int length) {
            makeRoom(length);
            text.getChars(offset, offset + length, written, count);
            count += length;
        }

        private void makeRoom(int more) {
            long needed = (long) count + more;
            if (needed > limits.characters()) {
                throw new StoppedException(
                        true,
                        "the page grows beyond " + limits.characters() + " characters",
                        "let the template write less, or start Java with a higher limit, as in -D"
                                + Limit.PAGE.property() + "=200000000",
                        position());
            }
            if (needed > written.length) {
                written = Arrays.copyOf(written, (int) Math.min(2 * needed, Integer.MAX_VALUE - 8L));
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

        byte[] bytes() {
            ByteBuffer encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(written, 0, count));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        }
    }

    private void look() {
        boolean late = use.nanos() > limits.nanos();
        if (late || use.crowds()) {
            left = true;
            throw late ? tooLong() : tooMuch();
        }
    }

    private StoppedException tooLong() {
        return new StoppedException(
                true,
                "the template is not done after " + limits.nanos() / 1_000_000 + " ms",
                "look for a loop without an end, or start Java with a higher limit, as in -D" + Limit.SECONDS.property()
                        + "=60",
                position());
    }

    private StoppedException tooMuch() {
        return new StoppedException(
                true,
                "the template needs more memory than there is",
                "let it make less, or start Java with more, as in -Xmx2g",
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
