package org.lectern.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.lectern.schema.Field;
import org.lectern.schema.Form;
import org.lectern.schema.Form.Choice;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Flag;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Open;
import org.lectern.schema.Form.Reference;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Several;
import org.lectern.schema.Form.Shared;
import org.lectern.schema.Form.Whole;
import org.lectern.schema.RecordKind;
import org.lectern.schema.RecordKinds;
import org.lectern.testing.Sites;

/**
 * A list with a payload in every field that takes any text, as the catalogue of fields tells: a field that comes to it
 * is attacked as well. Each field begins at another payload; {@code -Dlectern.hostile=all} makes so many records that
 * each field has each of them.
 */
public final class AttackedList {
    /** Payloads of one field of a work. */
    private static final int OF_A_WORK = 6;

    static final boolean ALL = System.getProperty("lectern.hostile", "").equals("all");
    private static final int FEW = 5;

    /** Those of a field of a topic, person, journal, page or list. */
    private static final int OF_OTHERS = 18;

    /** Which texts are put where. */
    public enum Kind {
        /** Payloads where texts are mere texts, and words where they are Markdown. */
        TEXTS,
        /** The other way round. */
        MARKDOWN,
        /** Payloads everywhere. */
        BOTH
    }

    private final List<String> payloads = Payloads.readable();
    private final Kind kind;
    private final UnaryOperator<String> written;
    private final int works;
    private int turn;

    private AttackedList(Kind kind, UnaryOperator<String> written) {
        this.kind = kind;
        this.written = written;
        this.works = ALL ? (payloads.size() + OF_A_WORK - 1) / OF_A_WORK : FEW;
    }

    /** The list with all payloads. */
    public static Path of(Kind kind, Path root) throws IOException {
        return new AttackedList(kind, UnaryOperator.identity()).write(root);
    }

    /** The same with harmless texts of the same length in the same places. */
    public static Path harmless(Kind kind, Path root) throws IOException {
        return new AttackedList(kind, Payloads::harmless).write(root);
    }

    private Path write(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < works; i++) {
            turn = i;
            Map<String, Object> work = mapping("work", RecordKinds.ARTICLE.fields(), OF_A_WORK, i);
            List.of("id", "aliases", "draft", "note", "related-count", "not-related")
                    .forEach(work::remove);
            if (i % 2 == 0) {
                work.remove("references"); // which makes another kind of file of a record on its own
                files.put("articles/" + id(i) + ".yaml", YamlText.of(work));
            } else {
                work.put("id", id(i));
                files.put("articles/" + id(i) + ".yaml", YamlText.of(List.of(work)));
            }
        }
        int others = ALL ? (payloads.size() + OF_OTHERS - 1) / OF_OTHERS : FEW;
        files.put("topics.yaml", YamlText.of(records("topics", others)));
        files.put("people.yaml", YamlText.of(records("people", others)));
        files.put("journals.yaml", YamlText.of(records("journals", others)));
        for (int i = 0; i < others; i++) {
            turn = i;
            Map<String, Object> list = mapping("list", kind("list").fields(), OF_OTHERS, i);
            list.remove("aliases");
            files.put("lists/l" + i + ".yaml", YamlText.of(list));
            Map<String, Object> page = mapping("page", kind("page").fields(), OF_OTHERS, i);
            List.of("aliases", "template").forEach(page::remove);
            files.put(
                    "pages/p" + i + ".md",
                    "---\n" + YamlText.of(page) + "---\n" + text("page", "text", true, OF_OTHERS, i) + "\n");
        }
        turn = 0;
        files.put("site.yaml", YamlText.of(site()));
        return Sites.list(root, files);
    }

    private List<Map<String, Object>> records(String name, int count) {
        List<Map<String, Object>> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turn = i;
            Map<String, Object> record = mapping(name, kind(name).fields(), OF_OTHERS, i);
            record.put("id", name.charAt(0) + "-" + i);
            List.of("aliases", "broader", "see-also", "person").forEach(record::remove);
            records.add(record);
        }
        return records;
    }

    private Map<String, Object> site() {
        Map<String, Object> site = mapping("site", kind("site").fields(), OF_OTHERS, 0);
        List.of("language", "citation", "exports", "history", "format", "feedId", "branch")
                .forEach(site::remove);
        site.put("baseUrl", "https://example.org/list/");
        site.put("repository", "https://github.com/example/list");
        site.put("libraries", libraries());
        site.put("catalogue", Map.of("name", payloads.get(0), "template", "https://good.test/?q={query}"));
        site.put("citation", Map.of("styles", List.of("apa", "mla"), "bibliographies", List.of("apa")));
        return site;
    }

    /** Some, for every page names all of them; a smaller list has the rest. */
    private List<Map<String, String>> libraries() {
        List<Map<String, String>> libraries = new ArrayList<>();
        for (String payload : payloads.subList(0, 12)) {
            if (payload.length() <= 90) {
                String name = "n" + (1000 + libraries.size()) + " "
                        + (kind == Kind.MARKDOWN ? "word" : written.apply(payload));
                libraries.add(Map.of("name", name, "openurl", "https://good.test/" + libraries.size()));
            }
        }
        return libraries;
    }

    private static RecordKind kind(String name) {
        return RecordKinds.ALL.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String id(int work) {
        return "w" + (1000 + work);
    }

    private Map<String, Object> mapping(String place, List<Field> fields, int many, int record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = value(place + "." + field.name(), field, field.form(), many, record);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        return values;
    }

    private Object value(String place, Field field, Form form, int many, int record) {
        String name = field.name();
        if (form instanceof Shared shared) {
            return shared.name().equals("date")
                    ? String.valueOf(1950 + record % 70)
                    : shared.name().equals("name")
                            ? name("name", many, record) // of one person in all roles, for each has a page
                            : value(place, field, shared.form(), many, record);
        }
        if (form instanceof Several several) {
            List<Object> items = new ArrayList<>();
            Object item = value(place, field, several.item(), many, record);
            if (item != null) {
                items.add(item);
            }
            return items.isEmpty() ? null : items;
        }
        if (form instanceof Either either) {
            return value(
                    place, field, either.forms().get(turn++ % either.forms().size()), many, record);
        }
        if (form instanceof Mapping mapping) {
            Map<String, Object> values = mapping(place, mapping.fields(), many, record);
            if (values.containsKey("proxy")) {
                values.keySet()
                        .retainAll(Set.of(
                                "name", List.of("openurl", "template", "proxy").get(turn++ % 3)));
            }
            return values;
        }
        if (form instanceof Choice choice) {
            return choice.values()
                    .get(Math.floorMod(
                            record + place.hashCode(), choice.values().size()));
        }
        if (form instanceof Flag) {
            return !name.equals("draft");
        }
        if (form instanceof Whole) {
            return name.equals("count") ? 0 : Integer.valueOf(1);
        }
        if (form instanceof Reference reference) {
            return switch (reference.target()) {
                case WORK -> id((record + 1) % works);
                case TOPIC -> "t-" + record % 2;
                case PERSON -> null;
            };
        }
        if (form instanceof Open open) {
            return open.anything() ? Map.of("own", text(place, name, false, many, record)) : messages(many);
        }
        return scalar(place, field, (Scalar) form, many, record);
    }

    private Object scalar(String place, Field field, Scalar form, int many, int record) {
        boolean free = form.pattern().isEmpty() && Set.of("text", "Markdown").contains(form.words());
        if (!free) {
            return switch (form.words()) {
                case "a web address", "a web address, or a path into `files/`" ->
                    "https://good.test/" + record + "?q=" + percent(text(place, field.name(), false, many, record));
                case "a DOI" ->
                    "10.1234/" + record
                            + text(place, field.name(), false, 1, record).replaceAll("[\\s\\p{C}\\p{Z}]", "");
                default -> field.example().replace("\"", "");
            };
        }
        return field.name().equals("importance")
                ? null
                : text(place, field.name(), form.words().equals("Markdown"), many, record);
    }

    /** What an address may hold as it is. */
    private static String percent(String text) {
        return text.replaceAll("[^A-Za-z0-9()'*!$&+,;=:@/?._~-]", "%41");
    }

    private Object name(String place, int many, int record) {
        int form = turn++ % 3;
        if (form == 0) {
            return oneName(text(place, "name", false, many, record)).replace(',', ':');
        }
        if (form == 1) {
            return Map.of("literal", text(place, "literal", false, many, record));
        }
        Map<String, Object> name = new LinkedHashMap<>();
        for (String part : List.of("family", "given", "dropping-particle", "non-dropping-particle", "suffix")) {
            name.put(part, oneName(text(place, part, false, many, record)));
        }
        return name;
    }

    /** A text that readers of names do not take for several names, which they refuse. */
    static String oneName(String text) {
        return text.replaceAll("[;&\\n\\r]", ":").replaceAll("(?i)(\\s)(and|et)(?=\\s)", "$1x$2");
    }

    private Map<String, String> messages(int many) {
        return Map.of("article.related", text("site", "messages", false, many, 0));
    }

    /** Links that a list cannot be built with, for they lead nowhere; {@code dead-link} says so. */
    private static String sound(boolean markdown, String payload) {
        boolean dead = payload.matches("(?s)\\[x]\\((?:#|%6a|&#x6A&|/\\\\|<java ).*|\\[\\[.*");
        return markdown && dead ? "word" : payload;
    }

    /** The payloads of a field of a record; what pages sort by begins with a number of its own. */
    private String text(String place, String name, boolean markdown, int many, int record) {
        boolean attacked = kind == Kind.BOTH || markdown == (kind == Kind.MARKDOWN);
        int from = Math.floorMod(place.hashCode(), payloads.size()) + record * many;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < many; i++) {
            String payload = sound(markdown, payloads.get((from + i * (ALL ? 1 : 7)) % payloads.size()));
            out.append(i == 0 ? "" : markdown ? "\n\n" : " ").append(attacked ? written.apply(payload) : "word");
        }
        boolean sorted = Set.of(
                        "title", "family", "literal", "name", "label", "container-title", "keyword", "text", "by")
                .contains(name);
        String number = "n" + (1000 + record) + " ";
        return sorted && !markdown ? number + out : out + " " + number.strip();
    }
}
