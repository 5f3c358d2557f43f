package org.lectern.importer.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;

/**
 * An entry in the making. A field that has a value keeps it; whatever finds no field goes under {@code custom}, once
 * for each different text.
 */
public final class EntryDraft {
    private final SourcePosition position;
    private final DiagnosticCollector diagnostics;
    private final Map<String, Value> fields = new LinkedHashMap<>();
    private final Map<String, Set<String>> custom = new LinkedHashMap<>();
    private final Map<String, Map<String, Set<String>>> foreign = new LinkedHashMap<>();
    private final Set<String> keywords = new LinkedHashSet<>();
    private final List<String> groups = new ArrayList<>();
    private final List<String> related = new ArrayList<>();
    private final Map<String, String> inList = new LinkedHashMap<>();
    private String key = "";
    private boolean keyed;

    /** @param position of the entry in its file */
    public EntryDraft(SourcePosition position, DiagnosticCollector diagnostics) {
        this.position = position;
        this.diagnostics = diagnostics;
    }

    public SourcePosition position() {
        return position;
    }

    /** The name that the file has for the entry. */
    public void key(String name) {
        key = name;
        keyed = true;
    }

    /** A key that the file does not have, for entries that are related to this one. */
    public void madeKey(String name) {
        key = name;
        keyed = false;
    }

    /** Whether a field has a value. */
    public boolean has(String field) {
        return fields.containsKey(field);
    }

    /** The text of a field that has one. */
    public String text(String field) {
        return fields.get(field) instanceof Value.Text text ? text.text() : "";
    }

    /** Sets a field, whatever it had. */
    public void put(String field, Value value) {
        fields.put(field, value);
    }

    /**
     * Sets a field to a text, blanks around it and inside it folded.
     *
     * @return whether the field holds that text now; false where the text is blank or another one was first
     */
    public boolean offer(String field, String text) {
        String folded = Blanks.folded(text);
        if (folded.isEmpty()) {
            return false;
        }
        Value was = fields.putIfAbsent(field, Value.text(folded));
        return was == null || was.equals(Value.text(folded));
    }

    /** Sets a text field, or keeps the text under {@code custom.<program>.<name>} where the field has another one. */
    public void offerOrKeep(String field, String text, String program, String name) {
        if (!offer(field, text)) {
            keep(program, name, text);
        }
    }

    /** Keeps a text under {@code custom.<name>}. */
    public void keep(String name, String text) {
        if (!text.isBlank()) {
            custom.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(text.strip());
        }
    }

    /** Keeps a text under {@code custom.<program>.<name>}. */
    public void keep(String program, String name, String text) {
        if (!text.isBlank()) {
            foreign.computeIfAbsent(program, any -> new LinkedHashMap<>())
                    .computeIfAbsent(name, any -> new LinkedHashSet<>())
                    .add(text.strip());
        }
    }

    /** Keeps a value that its field would not take, and says so. */
    public void refuse(SourcePosition where, String what, String text, String program, String name) {
        keep(program, name, text);
        SetAside.say(diagnostics, where, text, what, program + "." + name);
    }

    /** Adds one name, if it is not there. */
    public void person(String role, Value.Fields name) {
        people(role, List.of(name));
    }

    /** Adds names, each once. */
    public void people(String role, List<Value.Fields> names) {
        Set<Value> all = new LinkedHashSet<>();
        if (fields.get(role) instanceof Value.Items items) {
            all.addAll(items.items());
        }
        all.addAll(names);
        if (!all.isEmpty()) {
            fields.put(role, new Value.Items(List.copyOf(all)));
        }
    }

    /** Puts a name in the place of one that is there, of which more became known. */
    public void replacePerson(String role, Value.Fields was, Value.Fields known) {
        if (fields.get(role) instanceof Value.Items items) {
            fields.put(
                    role,
                    new Value.Items(items.items().stream()
                            .map(name -> name.equals(was) ? known : name)
                            .toList()));
        }
    }

    /** Adds a keyword, blanks around it and inside it folded; a blank one is none. */
    public void keyword(String word) {
        String folded = Blanks.folded(word);
        if (!folded.isEmpty()) {
            keywords.add(folded);
        }
    }

    /** Adds a group or collection in which the entry stands. */
    public void group(String name) {
        groups.add(name);
    }

    /** What a reading list says of the work. */
    public void inList(String name, String text) {
        inList.put(name, text);
    }

    /** Adds an entry to which this one is related, by the key that it has. */
    public void relate(String otherKey) {
        related.add(otherKey);
    }

    /** The value of a field that has one. */
    public Optional<Value> value(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** What has been gathered, {@code custom} last. */
    public ImportedEntry entry() {
        Map<String, Value> all = new LinkedHashMap<>(fields);
        Map<String, Value> own = new LinkedHashMap<>();
        custom.forEach((name, texts) -> own.put(name, value(texts)));
        foreign.forEach((program, names) -> {
            Map<String, Value> values = new LinkedHashMap<>();
            names.forEach((name, texts) -> values.put(name, value(texts)));
            own.put(program, new Value.Fields(values));
        });
        if (!own.isEmpty()) {
            all.put("custom", new Value.Fields(own));
        }
        return new ImportedEntry(position, key, all, List.copyOf(keywords), groups, related, keyed, inList);
    }

    private static Value value(Set<String> texts) {
        List<Value> values = texts.stream().map(Value::text).toList();
        return values.size() == 1 ? values.get(0) : new Value.Items(values);
    }
}
