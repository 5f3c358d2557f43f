package org.lectern.serve;

import java.util.Optional;

/** The state of the preview, for the one that builds to set and for all that answer to read and to wait for. */
final class LatestState {
    private PreviewState state;
    private boolean ended;

    LatestState(PreviewState state) {
        this.state = state;
    }

    synchronized PreviewState get() {
        return state;
    }

    synchronized void set(PreviewState next) {
        state = next;
        notifyAll();
    }

    /** Puts a site in the place of another, where that is still the one. */
    synchronized void settle(ServedSite present, ServedSite settled, String version) {
        if (state.site().filter(present::equals).isPresent()) {
            set(new PreviewState(Optional.of(settled), version, state.faults()));
        }
    }

    /**
     * Waits until the state is another one, for a time at most, or until there will be none.
     *
     * @return the state then, which may be the same
     */
    synchronized PreviewState awaitOther(PreviewState seen, long millis) throws InterruptedException {
        long end = System.nanoTime() + millis * 1_000_000;
        for (long left = millis; state.equals(seen) && !ended && left > 0; ) {
            wait(left);
            left = (end - System.nanoTime()) / 1_000_000;
        }
        return state;
    }

    /** Wakes all who wait. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    synchronized boolean isEnded() {
        return ended;
    }
}
