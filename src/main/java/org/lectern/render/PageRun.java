package org.lectern.render;

import freemarker.core.Environment;
import freemarker.core.TemplateProcessingTracer;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.Severity;
import org.lectern.diagnostic.SourcePosition;

/**
 * One page going through its template, on one of the {@link PageThreads}. What does not end is stopped at the next
 * element of a template; an expression that never comes to one, such as a filter of an endless range, is left behind
 * and goes on until the program ends.
 */
final class PageRun {
    /** After so many elements it is looked at what the thread has used. */
    private static final int LOOK_EVERY = 1_024;

    /** Gives a template and what it sees, ready to be run; it parses the template if need be. */
    @FunctionalInterface
    interface Start {
        Environment into(Writer out) throws TemplateException, IOException;
    }

    private enum State {
        MAKING,
        DONE,
        /** Nobody waits for it. */
        LEFT
    }

    private final PageLimits limits;
    private final String template;
    private final String path;
    private final PageUse use = new PageUse();
    private final AtomicReference<State> state = new AtomicReference<>(State.MAKING);

    /** Not volatile, which a page of a thousand elements would pay for: an older place makes a message less exact. */
    private TemplateProcessingTracer.@Nullable TracedElement reached;

    /**
     * A page to be made once.
     *
     * @param template where it begins
     * @param path of the page, for messages
     */
    PageRun(PageLimits limits, String template, String path) {
        this.limits = limits;
        this.template = template;
        this.path = path;
    }

    /**
     * What the template writes, in UTF-8.
     *
     * @throws TemplateFaultException where it reaches a limit, or does what FreeMarker itself does not expect
     */
    byte[] page(Start start) throws TemplateException, IOException {
        use.begin();
        PageThreads.makes(this);
        try {
            byte[] page = run(start);
            if (!state.compareAndSet(State.MAKING, State.DONE)) {
                throw tooLong();
            }
            return page;
        } finally {
            PageThreads.makes(null);
        }
    }

    private byte[] run(Start start) throws TemplateException, IOException {
        PageText out = new PageText(limits.characters(), this::tooLarge);
        try {
            Environment environment = start.into(out);
            environment.setTemplateProcessingTracer(new Guard());
            environment.process();
            return out.bytes();
        } catch (StackOverflowError e) {
            throw tooDeep();
        } catch (TemplateFaultException e) {
            throw e;
        } catch (RuntimeException e) {
            if (!isOfFreeMarker(e)) {
                throw e; // ours, whatever the template is like
            }
            TemplateFaultException unexpected = new TemplateFaultException(new Diagnostic(
                    Severity.ERROR,
                    "template-error",
                    position(),
                    "FreeMarker does not get on here: " + e,
                    note("write it in another way")));
            unexpected.initCause(e);
            throw unexpected;
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
            if (state.get() == State.LEFT) {
                throw tooLong();
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

    private void look() {
        if (use.nanos() > limits.nanos()) {
            throw tooLong();
        }
        if (use.crowds()) {
            throw tooMuch();
        }
    }

    /**
     * Looks from another thread. What is left behind makes nothing any more.
     *
     * @throws TemplateFaultException where the page is not done, and beyond a limit
     */
    void leaveBeyondLimits() {
        try {
            look();
        } catch (TemplateFaultException e) {
            if (state.compareAndSet(State.MAKING, State.LEFT)) {
                throw e;
            }
        }
    }

    private TemplateFaultException tooLong() {
        return limit(
                "the template is not done after " + limits.nanos() / 1_000_000 + " ms",
                "look for a loop without an end, or start Java with a higher limit, as in -D" + Limit.SECONDS.property()
                        + "=60");
    }

    private TemplateFaultException tooLarge() {
        return limit(
                "the page grows beyond " + limits.characters() + " characters",
                "let the template write less, or start Java with a higher limit, as in -D" + Limit.PAGE.property()
                        + "=200000000");
    }

    private TemplateFaultException tooMuch() {
        return limit(
                "the template needs more memory than there is",
                "let it make less, or start Java with more, as in -Xmx2g");
    }

    private TemplateFaultException tooDeep() {
        return limit("the template goes too deep", "look for a macro or a function that calls itself without an end");
    }

    private TemplateFaultException limit(String problem, String help) {
        return new TemplateFaultException(
                new Diagnostic(Severity.ERROR, "template-limit", position(), problem, note(help)));
    }

    private String note(String help) {
        return "this happened while making " + path + "; " + help + ".";
    }

    private SourcePosition position() {
        TemplateProcessingTracer.TracedElement element = reached;
        if (element == null) {
            return SourcePosition.startOf(TemplateEngine.ORIGIN + template);
        }
        Template within = element.getTemplate();
        return new SourcePosition(
                TemplateEngine.ORIGIN + within.getSourceName(),
                Math.max(1, element.getBeginLine()),
                Math.max(1, element.getBeginColumn()));
    }
}
