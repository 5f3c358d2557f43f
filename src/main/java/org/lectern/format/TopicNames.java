package org.lectern.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Other names of topics, their labels and synonyms, with the ids that records write for them. */
final class TopicNames {
    private final Set<String> ids = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> unclear = new HashSet<>();

    private TopicNames() {}

    static TopicNames none() {
        return new TopicNames();
    }

    /** The names in a tree of {@code topics.yaml}; what is no topic there has none. */
    static TopicNames of(YamlNode vocabulary) {
        TopicNames found = new TopicNames();
        for (YamlMapping topic : ParsedText.mappings(vocabulary)) {
            for (String id : texts(topic, "id")) {
                found.ids.add(id);
                texts(topic, "label").forEach(name -> found.add(name, id));
                texts(topic, "synonyms").forEach(name -> found.add(name, id));
            }
        }
        return found;
    }

    private void add(String name, String id) {
        String other = names.putIfAbsent(folded(name), id);
        if (other != null && !other.equals(id)) {
            unclear.add(folded(name));
        }
    }

    /** The id of the topic that has this name beside its id; nothing for an id, or for a name of two. */
    Optional<String> id(String written) {
        String name = folded(written);
        return ids.contains(written.strip()) || unclear.contains(name)
                ? Optional.empty()
                : Optional.ofNullable(names.get(name));
    }

    private static List<String> texts(YamlMapping topic, String field) {
        YamlNode value = topic.field(field).map(YamlMapping.Field::value).orElse(null);
        List<YamlNode> nodes =
                value == null ? List.of() : value instanceof YamlSequence items ? items.items() : List.of(value);
        return nodes.stream()
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** As the catalog compares names of topics. */
    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
