package org.lectern.concurrent;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made when it is first asked for, whichever thread asks; the others wait. What its maker throws is
 * thrown, and the next to ask tries again. No work that a {@link Workers} does may ask for one whose maker needs them.
 */
public final class Once<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    public Once(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        T there = made;
        if (there == null) {
            there = maker.get();
            made = there;
        }
        return there;
    }

    /** The same for whoever asks last: it is no longer kept, and made anew for another who asks. */
    public synchronized T take() {
        T there = get();
        made = null;
        return there;
    }
}
