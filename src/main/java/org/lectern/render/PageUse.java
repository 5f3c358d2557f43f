package org.lectern.render;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What a thread that makes one page has used so far. */
final class PageUse {
    /** More than ten times what the largest page takes of a list of thousands. */
    private static final long MUCH = 256L * 1024 * 1024;

    private static final long NANOS_PER_MILLI = 1_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final boolean knowsTime = threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled();
    private final long begun = System.nanoTime();
    private final long collectedBefore = collected();

    /**
     * Of processor time, by the clock on the wall where Java does not know it; nothing for a thread that has ended. To
     * collect what is left in memory counts for a thread that took much of it.
     */
    long nanos(Thread thread) {
        long own = knowsTime ? threads.getThreadCpuTime(thread.getId()) : System.nanoTime() - begun;
        return bytes(thread) < MUCH ? own : own + (collected() - collectedBefore) * NANOS_PER_MILLI;
    }

    private static long collected() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    /**
     * Whether memory is all but used up and this thread may be why, having taken as much as half of all. To wait for
     * the end of memory would take long: Java looks for some again and again.
     */
    boolean crowds(Thread thread) {
        Runtime java = Runtime.getRuntime();
        long all = java.maxMemory();
        return java.totalMemory() - java.freeMemory() > all / 8 * 7 && bytes(thread) > all / 2;
    }

    /** Of memory, whether or not it was given back; nothing where Java does not know it. */
    private long bytes(Thread thread) {
        return threads instanceof com.sun.management.ThreadMXBean known
                ? known.getThreadAllocatedBytes(thread.getId())
                : 0;
    }
}
