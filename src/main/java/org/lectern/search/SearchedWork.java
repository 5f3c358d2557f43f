package org.lectern.search;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.lectern.cache.Checksum;

/** All that goes into the terms of a work. */
record SearchedWork(List<Passage> passages, Collection<String> keys) {
    /** Tells whether the terms are as they were. */
    Checksum sum() {
        StringBuilder all = new StringBuilder();
        for (Passage passage : passages) {
            all.append(passage.field()).append(' ').append(passage.text().length());
            all.append(' ').append(passage.text());
        }
        for (String key : keys) {
            all.append(key.length()).append(key);
        }
        return Checksum.of(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    WorkTerms terms() {
        return WorkTerms.of(passages, keys);
    }
}
