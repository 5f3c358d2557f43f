package org.lectern.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides an index of more than 150 items until each part has no more, or nothing parts its items any longer. A work
 * with its annotation is about half a kilobyte on the wire: so many stay well below a hundred.
 */
final class IndexDivider<T> {
    static final int MOST = 150;

    private final IndexScheme<T> scheme;
    private final String folder;

    /**
     * A divider for one index.
     *
     * @param folder where the pages of the parts stand
     */
    IndexDivider(IndexScheme<T> scheme, String folder) {
        this.scheme = scheme;
        this.folder = folder;
    }

    /** The parts of an index, in its order; none where it fits on one page. */
    List<IndexPart<T>> divide(List<T> items) {
        return parts(items, 0);
    }

    /** A level at which all items stay together is passed over. */
    private List<IndexPart<T>> parts(List<T> items, int from) {
        if (items.size() <= MOST) {
            return List.of();
        }
        for (int level = from; level < scheme.levels(); level++) {
            Map<IndexScheme.Key, List<T>> groups = new LinkedHashMap<>();
            for (T item : items) {
                groups.computeIfAbsent(scheme.key(item, level), key -> new ArrayList<>())
                        .add(item);
            }
            if (groups.size() > 1) {
                List<IndexPart<T>> parts = new ArrayList<>();
                int next = level + 1;
                groups.forEach((key, group) -> parts.add(part(key, group, next)));
                return parts;
            }
        }
        return List.of();
    }

    private IndexPart<T> part(IndexScheme.Key key, List<T> items, int next) {
        OutputPath path = new OutputPath(folder + "/" + key.file() + ".html");
        return new IndexPart<>(new PartHeading(key.kind(), key.name(), path), items, parts(items, next));
    }
}
