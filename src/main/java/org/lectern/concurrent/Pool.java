package org.lectern.concurrent;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Things of which a thread needs one for itself while it works. As many are made as are in use at once; unlike those of
 * a {@link ThreadLocal} they go with the pool.
 */
public final class Pool<T> {
    private final Supplier<T> maker;
    private final Queue<T> free = new ConcurrentLinkedQueue<>();

    /** An empty pool, whose things are made when they are needed. */
    public Pool(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Works with one of them; the work must not keep it. */
    public <R> R with(Function<T, R> work) {
        T taken = free.poll();
        T own = taken == null ? maker.get() : taken;
        R result = work.apply(own);
        free.add(own);
        return result;
    }
}
