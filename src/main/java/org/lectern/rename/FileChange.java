package org.lectern.rename;

import org.lectern.source.ContentFile;

/**
 * What becomes of one file.
 *
 * @param file as it is
 * @param below the path below the content folder that it gets; empty for a file that goes
 * @param text its new text, as it goes to the disk
 */
record FileChange(ContentFile file, String below, String text) {
    boolean isRemoval() {
        return below.isEmpty();
    }
}
