package org.lectern.read;

import java.util.Optional;
import org.lectern.source.FileStamp;

/**
 * How long a file is known to have its stamp. One that had it for a while before it was read gets another by any change
 * after that; before, two changes may fall within one tick of the file system's times (which git calls racy). No clock
 * is asked, so that none can be wrong.
 *
 * @param stamp of the file when it was found, if anyone looked
 * @param first when it was seen with it first, as {@link System#nanoTime} counts
 * @param settled whether the file was read a while after that
 */
record Sighting(Optional<FileStamp> stamp, long first, boolean settled) {
    static final Sighting NONE = new Sighting(Optional.empty(), 0, false);

    /** FAT counts in steps of two seconds. */
    private static final long TICK_NANOS = 2_000_000_000;

    /** Whether a file with this stamp holds what it held. */
    boolean vouchesFor(Optional<FileStamp> now) {
        return settled && stamp.equals(now);
    }

    /** What is known once the file is read again. */
    Sighting then(Optional<FileStamp> found, long now) {
        boolean same = stamp.isPresent() && stamp.equals(found);
        return new Sighting(found, same ? first : now, same && now - first > TICK_NANOS);
    }
}
