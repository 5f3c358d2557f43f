package org.lectern.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.Topic;
import org.lectern.catalog.Vocabulary;
import org.lectern.diagnostic.InvalidValueException;

/**
 * Turns labels into topics: those that the list has, by id, label or synonym, and new ones. Labels that differ only in
 * case and marks are one. A label {@code A > B} is a topic B below A.
 */
final class TopicMaker {
    /** A vocabulary of more than this many is no vocabulary: then only labels that works share become topics. */
    static final int MOST_TOPICS = 60;

    private static final String JOINT = "\\s+>\\s+";

    private final Map<String, String> known = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, NewTopic> made = new LinkedHashMap<>();
    private final Set<String> chosen = new HashSet<>();

    /**
     * A topic to be added.
     *
     * @param broader an id, or empty
     */
    record NewTopic(String id, String label, String broader) {}

    TopicMaker(Vocabulary vocabulary) {
        for (Topic topic : vocabulary.all()) {
            ids.add(topic.id().toLowerCase(Locale.ROOT));
            known.putIfAbsent(FoldedText.fold(topic.id()), topic.id());
        }
        for (Topic topic : vocabulary.all()) {
            known.putIfAbsent(folded(topic.label()), topic.id());
            topic.synonyms().forEach(name -> known.putIfAbsent(folded(name), topic.id()));
        }
        vocabulary.all().forEach(topic -> paths(topic, vocabulary.path(topic.id())));
    }

    /**
     * A topic is known by its label behind those above it, too: a file that made it so finds it when it comes again.
     */
    private void paths(Topic topic, List<Topic> above) {
        String path = topic.label();
        for (int i = above.size() - 1; i >= 0; i--) {
            path = above.get(i).label() + " > " + path;
            known.putIfAbsent(folded(path), topic.id());
        }
    }

    /**
     * Decides which labels become topics.
     *
     * @param labels those of each work
     * @param all whether all do, however many: groups are the editor's own
     * @return on how many works a label must stand, 1 for all
     */
    int choose(Collection<List<String>> labels, boolean all) {
        Map<String, Integer> works = new LinkedHashMap<>();
        for (List<String> ofOne : labels) {
            Set<String> each = new LinkedHashSet<>();
            ofOne.forEach(label -> each.add(folded(label)));
            each.removeIf(label -> label.isEmpty() || known.containsKey(label));
            each.forEach(label -> works.merge(label, 1, Integer::sum));
        }
        int least = 1;
        while (!all
                && works.size() > MOST_TOPICS
                && least < works.size()
                && (least == 1 || count(works, least) > MOST_TOPICS)) {
            least++;
        }
        // Where many stand on equally many works, one more step would leave none.
        if (least > 2 && count(works, least) == 0) {
            least--;
        }
        int shared = least;
        works.forEach((label, count) -> {
            if (count >= shared) {
                chosen.add(label);
            }
        });
        return least;
    }

    private static long count(Map<String, Integer> works, int least) {
        return works.values().stream().filter(number -> number >= least).count();
    }

    /** The topic's id of a label that is known or was chosen; a new topic is made at its first use. */
    Optional<String> id(String label) {
        String folded = folded(label);
        if (known.containsKey(folded)) {
            return Optional.of(known.getOrDefault(folded, ""));
        }
        if (!chosen.contains(folded)) {
            return Optional.empty();
        }
        String broader = "";
        String path = "";
        for (String name : label.split(JOINT)) {
            path = path.isEmpty() ? name : path + " > " + name;
            String above = broader;
            String whole = folded(path);
            broader = known.computeIfAbsent(whole, key -> make(name.strip(), above));
        }
        return Optional.of(broader);
    }

    private String make(String label, String broader) {
        String id = free(label);
        made.put(id, new NewTopic(id, label, broader));
        return id;
    }

    private String free(String label) {
        String slug =
                FoldedText.fold(label).replaceAll("[^a-z0-9 ]", "").strip().replaceAll(" +", "-");
        String cut = slug.length() > 60 ? slug.substring(0, 60).replaceAll("-+$", "") : slug;
        // Labels of other scripts have no Latin letters: their id is a number that depends on the label alone.
        String wanted = isId(cut) ? cut : "topic-" + Integer.toHexString(label.hashCode());
        String id = wanted;
        for (int number = 2; !ids.add(id.toLowerCase(Locale.ROOT)); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }

    private static boolean isId(String text) {
        try {
            ArticleId.parse(text);
            return true;
        } catch (InvalidValueException e) {
            return false;
        }
    }

    /** What {@link #id} made, those above before those below. */
    List<NewTopic> made() {
        return new ArrayList<>(made.values());
    }

    private static String folded(String label) {
        List<String> parts = new ArrayList<>();
        for (String part : label.split(JOINT)) {
            String folded = FoldedText.fold(part);
            parts.add(folded.isEmpty() ? part.strip() : folded);
        }
        return String.join(" > ", parts).strip();
    }
}
