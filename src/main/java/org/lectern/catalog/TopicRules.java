package org.lectern.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.lectern.catalog.CatalogBuilder.Sourced;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Limit;
import org.lectern.diagnostic.SourcePosition;

/**
 * The vocabulary against itself, by SKOS: broader topics exist and make no cycle; see-also never joins a topic and one
 * above it (SKOS Reference, S27); labels differ (S13, S14).
 */
final class TopicRules {
    private final References references;
    private final DiagnosticCollector diagnostics;

    TopicRules(References references, DiagnosticCollector diagnostics) {
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** The topics in order, with the references that hold. */
    List<Topic> check(Map<String, Sourced<Topic>> topics, Map<String, Sourced<Article>> articles) {
        Map<String, List<String>> broader = new HashMap<>();
        topics.values().forEach(sourced -> broader.put(sourced.value().id(), broader(sourced, topics)));
        Map<String, Set<String>> above = new HashMap<>();
        boolean tooDeep = false;
        for (Sourced<Topic> sourced : topics.values()) {
            String id = sourced.value().id();
            Set<String> all = closure(id, broader);
            if (all.contains(id)) {
                diagnostics.error(
                        "topic-cycle",
                        sourced.places().of("broader/0"),
                        "the topic \"" + id + "\" is broader than itself, by way of "
                                + String.join(", ", cycle(id, broader)),
                        "remove one broader of them.");
                broader.put(id, List.of());
                all = Set.of();
            } else if (all.size() > Limit.ABOVE.value()) {
                if (!tooDeep) {
                    diagnostics.error(
                            "topic-too-deep",
                            sourced.places().of("broader/0"),
                            "more than " + Limit.ABOVE.value() + " topics stand above the topic \"" + id + "\"",
                            "give it a broader one that stands higher; others may be too deep as well "
                                    + Limit.ABOVE.named() + ".");
                }
                tooDeep = true;
                broader.put(id, List.of());
                all = Set.of();
            }
            above.put(id, all);
        }
        checkLabels(topics);
        Aliases aliases = new Aliases("a topic", diagnostics);
        topics.values()
                .forEach(sourced ->
                        aliases.addId(sourced.value().id(), sourced.places().of("id")));
        List<Topic> checked = new ArrayList<>();
        for (Sourced<Topic> sourced : topics.values()) {
            Topic topic = sourced.value();
            checked.add(new Topic(
                    topic.id(),
                    topic.label(),
                    broader.getOrDefault(topic.id(), List.of()),
                    topic.scope(),
                    topic.synonyms(),
                    seeAlso(sourced, topics, above),
                    startHere(sourced, articles),
                    aliases.free(topic.id(), topic.aliases(), sourced.places()),
                    topic.introduction()));
        }
        return List.copyOf(checked);
    }

    /**
     * Topics under which no work stands, where there are works: drafts count, since they will. Nothing is said beside
     * errors: a misspelt topic of a work may be the one that lacks it.
     */
    void checkUse(Vocabulary vocabulary, Map<String, Sourced<Topic>> topics, Collection<Article> works) {
        if (works.isEmpty() || diagnostics.hasErrors()) {
            return;
        }
        Set<String> used = new HashSet<>();
        works.forEach(work -> used.addAll(vocabulary.withBroader(work.topics())));
        for (Sourced<Topic> sourced : topics.values()) {
            String id = sourced.value().id();
            if (!used.contains(id)) {
                diagnostics.hint(
                        "empty-topic",
                        sourced.places().of("id"),
                        "no work stands under the topic \"" + id + "\"",
                        "write it under topics of a work, or remove it.");
            }
        }
    }

    private List<String> broader(Sourced<Topic> sourced, Map<String, Sourced<Topic>> topics) {
        Topic topic = sourced.value();
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < topic.broader().size(); i++) {
            String id = topic.broader().get(i);
            SourcePosition position = sourced.places().of("broader/" + i);
            if (id.equals(topic.id())) {
                diagnostics.error(
                        "self-relation", position, "the topic \"" + id + "\" is its own broader one", "remove it.");
            } else if (!topics.containsKey(id)) {
                references.unknownTopic(id, position, topics);
            } else {
                known.add(id);
            }
        }
        return List.copyOf(known);
    }

    /** The topics above one, of too many no more than tell that they are. */
    private static Set<String> closure(String id, Map<String, List<String>> broader) {
        Set<String> seen = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(broader.getOrDefault(id, List.of()));
        while (!open.isEmpty() && seen.size() <= Limit.ABOVE.value()) {
            String next = open.remove(open.size() - 1);
            if (seen.add(next)) {
                open.addAll(broader.getOrDefault(next, List.of()));
            }
        }
        return seen;
    }

    /** The way from a topic on a cycle back to itself, both ends included. */
    private static List<String> cycle(String id, Map<String, List<String>> broader) {
        List<String> way = new ArrayList<>(List.of(id));
        String at = id;
        do {
            String from = at;
            at = broader.getOrDefault(from, List.of()).stream()
                    .filter(next -> next.equals(id) || closure(next, broader).contains(id))
                    .findFirst()
                    .orElse(id);
            way.add(at);
        } while (!at.equals(id) && way.size() < 10);
        return way;
    }

    private List<String> seeAlso(
            Sourced<Topic> sourced, Map<String, Sourced<Topic>> topics, Map<String, Set<String>> above) {
        Topic topic = sourced.value();
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < topic.seeAlso().size(); i++) {
            String id = topic.seeAlso().get(i);
            SourcePosition position = sourced.places().of("see-also/" + i);
            if (id.equals(topic.id())) {
                diagnostics.error("self-relation", position, "the topic \"" + id + "\" refers to itself", "remove it.");
            } else if (!topics.containsKey(id)) {
                references.unknownTopic(id, position, topics);
            } else if (above.getOrDefault(topic.id(), Set.of()).contains(id)
                    || above.getOrDefault(id, Set.of()).contains(topic.id())) {
                diagnostics.error(
                        "see-also-broader",
                        position,
                        "see-also joins \"" + topic.id() + "\" and \"" + id + "\", one of which is above the other",
                        "remove it: the pages of both show the way already.");
            } else {
                known.add(id);
            }
        }
        return List.copyOf(known);
    }

    private List<Topic.StartHere> startHere(Sourced<Topic> sourced, Map<String, Sourced<Article>> articles) {
        List<Topic.StartHere> known = new ArrayList<>();
        List<Topic.StartHere> given = sourced.value().startHere();
        for (int i = 0; i < given.size(); i++) {
            Topic.StartHere start = given.get(i);
            references
                    .article(start.article().value(), sourced.places().of("start-here/" + i), articles)
                    .ifPresent(id -> known.add(start));
        }
        return List.copyOf(known);
    }

    private void checkLabels(Map<String, Sourced<Topic>> topics) {
        Map<String, String> owners = new HashMap<>();
        for (Sourced<Topic> sourced : topics.values()) {
            Topic topic = sourced.value();
            List<String> names = new ArrayList<>(List.of(topic.label()));
            names.addAll(topic.synonyms());
            Set<String> own = new HashSet<>();
            for (int i = 0; i < names.size(); i++) {
                String folded = names.get(i).strip().toLowerCase(Locale.ROOT);
                SourcePosition position = sourced.places().of(i == 0 ? "label" : "synonyms/" + (i - 1));
                String owner = owners.putIfAbsent(folded, topic.id());
                if (!own.add(folded) || (owner != null && !owner.equals(topic.id()))) {
                    diagnostics.warning(
                            "duplicate-label",
                            position,
                            "\"" + names.get(i) + "\" already names the topic \"" + owner + "\"",
                            "give each topic names of its own.");
                }
            }
        }
    }
}
