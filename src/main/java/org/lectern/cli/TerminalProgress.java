package org.lectern.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.lectern.Progress;

/**
 * A line on a terminal that says how far a long build has come; nothing in the first second, nothing where the output
 * is no terminal, and nothing left behind.
 */
final class TerminalProgress implements Progress, AutoCloseable {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 100_000_000L;
    private static final String ERASE = "\r\u001B[K";

    private final PrintWriter err;
    private final boolean terminal;
    private final long start = System.nanoTime();
    private final AtomicInteger done = new AtomicInteger();
    private volatile Stage stage = Stage.LOOK;
    private volatile int total;
    private long next = start + PATIENCE;
    private boolean shown;

    private TerminalProgress(PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    /** Progress where a person watches. */
    static TerminalProgress on(PrintWriter err) {
        String term = System.getenv("TERM");
        return new TerminalProgress(err, term != null && !term.equals("dumb") && isTerminal());
    }

    /**
     * Java cannot ask whether stderr is a terminal; Linux tells by the name of its file, elsewhere the console must do.
     */
    @SuppressWarnings("SystemConsoleNull") // null before JDK 22, and what comes after knows isTerminal
    static boolean isTerminal() {
        try {
            String device = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            Console console = System.console();
            return console != null && isTerminal(console);
        }
    }

    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // before JDK 22 there is a console only on a terminal
        }
    }

    @Override
    public void begin(Stage begun, int steps) {
        stage = begun;
        total = steps;
        done.set(0);
        show();
    }

    @Override
    public void step() {
        done.incrementAndGet();
        show();
    }

    @Override
    public void waiting() {
        synchronized (this) {
            erase();
            err.println("Another build is writing to the same folder; waiting for it to end.");
            err.flush();
        }
    }

    private void show() {
        if (!terminal || System.nanoTime() < next) {
            return;
        }
        synchronized (this) {
            if (System.nanoTime() < next) {
                return;
            }
            next = System.nanoTime() + PAUSE;
            shown = true;
            String counter = total > 0 ? " " + done.get() + " of " + total : "";
            err.print(ERASE + word() + counter);
            err.flush();
        }
    }

    private String word() {
        return switch (stage) {
            case LOOK -> "Looking what has changed …";
            case READ -> "Reading the records …";
            case PLAN -> "Planning the pages …";
            case RELATE -> "Looking for related articles …";
            case RENDER -> "Making pages:";
            case EXCHANGE -> "Exchanging the site …";
            case KEEP -> "Keeping what the next build can use …";
            case LINKS -> "Asking for addresses on the web:";
        };
    }

    private void erase() {
        if (shown) {
            err.print(ERASE);
            err.flush();
            shown = false;
        }
    }

    @Override
    public synchronized void close() {
        erase();
    }
}
