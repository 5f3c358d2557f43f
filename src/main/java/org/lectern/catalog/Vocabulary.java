package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The topics and how they stand to each other; every list in the order of the vocabulary file. */
public final class Vocabulary {
    private final Map<String, Topic> topics;
    private final Map<String, List<Topic>> narrower = new LinkedHashMap<>();
    private final Map<String, List<Topic>> seeAlso = new LinkedHashMap<>();

    /** Topics without cycles, whose references all exist. */
    Vocabulary(Collection<Topic> ordered) {
        Map<String, Topic> byId = new LinkedHashMap<>();
        ordered.forEach(topic -> byId.put(topic.id(), topic));
        this.topics = byId;
        Map<String, Set<String>> related = new LinkedHashMap<>();
        for (Topic topic : byId.values()) {
            topic.broader()
                    .forEach(id -> narrower.computeIfAbsent(id, key -> new ArrayList<>())
                            .add(topic));
            for (String other : topic.seeAlso()) {
                related.computeIfAbsent(topic.id(), key -> new LinkedHashSet<>())
                        .add(other);
                related.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(topic.id());
            }
        }
        for (Topic topic : byId.values()) {
            Set<String> others = related.getOrDefault(topic.id(), Set.of());
            seeAlso.put(
                    topic.id(),
                    others.isEmpty()
                            ? List.of()
                            : byId.values().stream()
                                    .filter(t -> others.contains(t.id()))
                                    .toList());
        }
    }

    public List<Topic> all() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> topic(String id) {
        return Optional.ofNullable(topics.get(id));
    }

    /** The topics that have none above them. */
    public List<Topic> top() {
        return topics.values().stream().filter(t -> t.broader().isEmpty()).toList();
    }

    /** The topics directly below this one. */
    public List<Topic> narrower(String id) {
        return List.copyOf(narrower.getOrDefault(id, List.of()));
    }

    /** The topics that this one or the other side names under see-also. */
    public List<Topic> seeAlso(String id) {
        return seeAlso.getOrDefault(id, List.of());
    }

    /** The way down to a topic, itself left out: from a top topic on, always by the first broader one. */
    public List<Topic> path(String id) {
        List<Topic> path = new ArrayList<>();
        Optional<Topic> above = topic(id).flatMap(this::firstBroader);
        while (above.isPresent()) {
            path.add(0, above.get());
            above = firstBroader(above.get());
        }
        return List.copyOf(path);
    }

    private Optional<Topic> firstBroader(Topic topic) {
        return topic.broader().isEmpty()
                ? Optional.empty()
                : topic(topic.broader().get(0));
    }

    /** Topics and all that are above them, each once; in an order that their own decides. */
    public Set<String> withBroader(List<String> ids) {
        Set<String> found = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(ids);
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            if (found.add(next)) {
                topic(next).ifPresent(topic -> open.addAll(topic.broader()));
            }
        }
        return found;
    }

    /** The topics with which this one shares a broader one, itself left out. */
    public List<Topic> siblings(String id) {
        Set<String> parents = topic(id)
                .map(t -> (Set<String>) new LinkedHashSet<>(t.broader()))
                .orElse(Set.of());
        if (parents.isEmpty()) {
            return List.of();
        }
        return topics.values().stream()
                .filter(t -> !t.id().equals(id) && t.broader().stream().anyMatch(parents::contains))
                .toList();
    }
}
