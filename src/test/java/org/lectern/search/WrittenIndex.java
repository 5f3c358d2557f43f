package org.lectern.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An index read back from its files, by docs/search.md alone: nothing of the writing classes is used.
 *
 * @param terms by name, in the order of the files
 */
record WrittenIndex(Map<String, Object> index, Map<String, Postings> terms, Map<String, List<Integer>> orders) {
    /** What is said of a work that has a word in its head. */
    record Head(int fields, int titleLength) {}

    /**
     * The works of a term, by number.
     *
     * @param body whether it stands in the texts often
     */
    record Postings(Map<Integer, Head> head, Map<Integer, Boolean> body, Map<Integer, List<Integer>> places) {
        Postings() {
            this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
        }
    }

    /** Numbers, one behind the other. */
    private static final class Numbers {
        private final String signs;
        private int at;

        Numbers(String signs) {
            this.signs = signs;
        }

        boolean more() {
            return at < signs.length();
        }

        int next() {
            int number = 0;
            int weight = 1;
            while (true) {
                int code = signs.charAt(at);
                at++;
                int digit = code - 35 - (code > 60 ? 1 : 0) - (code > 92 ? 1 : 0);
                if (digit < 45) {
                    return number + digit * weight;
                }
                number += (digit - 45) * weight;
                weight *= 45;
            }
        }
    }

    @SuppressWarnings("unchecked")
    static WrittenIndex of(Map<String, String> files) {
        Map<String, Object> index = (Map<String, Object>) value(files, "index");
        Map<String, Postings> terms = new LinkedHashMap<>();
        Map<String, List<Integer>> orders = new TreeMap<>();
        int shards = ((List<?>) index.get("first")).size();
        boolean parted = index.get("whole") == ScriptValue.NULL;
        Map<String, Object> whole = parted ? Map.of() : (Map<String, Object>) index.get("whole");
        for (int shard = 0; shard < shards; shard++) {
            String written = parted
                    ? (String) value(files, "terms/" + shard)
                    : (String) ((List<?>) whole.getOrDefault("terms", List.of())).get(shard);
            read(written, (String) value(files, "places/" + shard), terms);
        }
        for (String name : List.of("author", "title", "added")) {
            String written = parted
                    ? (String) value(files, "order/" + name)
                    : ((Map<String, String>) whole.getOrDefault("orders", Map.of())).getOrDefault(name, "");
            List<Integer> places = new ArrayList<>();
            Numbers numbers = new Numbers(written);
            while (numbers.more()) {
                places.add(numbers.next());
            }
            orders.put(name, places);
        }
        return new WrittenIndex(index, terms, orders);
    }

    /** The value of a file that has to be there. */
    static Object value(Map<String, String> files, String name) {
        String text = files.get(name);
        if (text == null) {
            throw new AssertionError("there is no file " + name + " among " + files.keySet());
        }
        return ScriptValue.of(name, text);
    }

    private static void read(String written, String placed, Map<String, Postings> terms) {
        String[] entries = written.split("!", -1);
        String[] places = placed.split("!", -1);
        if (entries.length != places.length || !entries[entries.length - 1].isEmpty()) {
            throw new AssertionError(entries.length + " terms, " + places.length + " places");
        }
        String before = "";
        for (int i = 0; i < entries.length - 1; i++) {
            String[] parts = entries[i].split(" ", -1);
            Numbers shared = new Numbers(parts[0]);
            String name = before.substring(0, shared.next()) + parts[0].substring(shared.at);
            Postings postings = new Postings();
            readHead(new Numbers(parts[1]), postings.head());
            readBody(new Numbers(parts[2]), postings.body());
            readPlaces(new Numbers(places[i]), postings.places());
            terms.put(name, postings);
            before = name;
        }
    }

    private static void readHead(Numbers numbers, Map<Integer, Head> head) {
        int work = -1;
        while (numbers.more()) {
            work += numbers.next() + 1;
            int fields = numbers.next();
            head.put(work, new Head(fields, fields % 2 == 1 ? numbers.next() : -1));
        }
    }

    private static void readBody(Numbers numbers, Map<Integer, Boolean> body) {
        int work = -1;
        while (numbers.more()) {
            int number = numbers.next();
            work += number / 2 + 1;
            body.put(work, number % 2 == 1);
        }
    }

    private static void readPlaces(Numbers numbers, Map<Integer, List<Integer>> places) {
        int work = -1;
        while (numbers.more()) {
            work += numbers.next() + 1;
            int count = numbers.next() + 1;
            List<Integer> found = new ArrayList<>();
            int place = -1;
            for (int i = 0; i < count; i++) {
                place += numbers.next() + 1;
                found.add(place);
            }
            places.put(work, found);
        }
    }
}
