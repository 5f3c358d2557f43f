package org.lectern.render;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** What a thread that makes one page has used so far. */
final class PageUse {
    /** More than ten times what the largest page takes of a list of thousands. */
    private static final long MUCH = 256L * 1024 * 1024;

    private static final long NANOS_PER_MILLI = 1_000_000;

    /** To ask for these takes longer than to begin a page. */
    private static final List<GarbageCollectorMXBean> COLLECTORS = ManagementFactory.getGarbageCollectorMXBeans();

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final boolean KNOWS_TIME = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();

    private volatile Begun begun = new Begun(0, 0, 0, 0);

    /** What a thread had used when it began the page. */
    private record Begun(long thread, long nanos, long bytes, long collected) {}

    /** The thread that makes the page begins it. */
    void begin() {
        long id = Thread.currentThread().getId();
        begun = new Begun(id, time(id), allocated(id), collected());
    }

    /**
     * Of processor time, by the clock on the wall where Java does not know it; nothing before the page is begun. To
     * collect what is left in memory counts for a thread that took much of it.
     */
    long nanos() {
        Begun from = begun;
        long own = time(from.thread()) - from.nanos();
        return bytes() < MUCH ? own : own + (collected() - from.collected()) * NANOS_PER_MILLI;
    }

    private static long time(long thread) {
        return thread == 0 ? 0 : KNOWS_TIME ? THREADS.getThreadCpuTime(thread) : System.nanoTime();
    }

    private static long collected() {
        return COLLECTORS.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /**
     * Whether memory is all but used up and this thread may be why, having taken as much as half of all. To wait for
     * the end of memory would take long: Java looks for some again and again.
     */
    boolean crowds() {
        Runtime java = Runtime.getRuntime();
        long all = java.maxMemory();
        return java.totalMemory() - java.freeMemory() > all / 8 * 7 && bytes() > all / 2;
    }

    /** Of memory, whether or not it was given back; nothing where Java does not know it. */
    private long bytes() {
        Begun from = begun;
        return allocated(from.thread()) - from.bytes();
    }

    private static long allocated(long thread) {
        return thread != 0 && THREADS instanceof com.sun.management.ThreadMXBean known
                ? known.getThreadAllocatedBytes(thread)
                : 0;
    }
}
