package org.lectern.format;

import java.util.ArrayList;
import java.util.List;

/** A text after one step, with what the step changed. */
record Edited(String text, List<Change> changes) {
    Edited {
        changes = List.copyOf(changes);
    }

    static Edited none(ParsedText text) {
        return new Edited(text.raw(), List.of());
    }

    /** After one more change. */
    Edited then(String changed, Change change) {
        List<Change> all = new ArrayList<>(changes);
        all.add(change);
        return new Edited(changed, all);
    }
}
