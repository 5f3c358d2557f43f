package org.lectern.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.lectern.catalog.Article;
import org.lectern.catalog.Topic;
import org.lectern.json.JsonText;

/**
 * Which words and which values stand in which works. Immutable, and nearly as large in memory as the files of the
 * dictionary; rows and texts are made while they are written.
 */
public final class SearchIndex {
    /** Works in a file of rows. */
    static final int ROWS = 16;

    /** Works in a file of texts. */
    static final int TEXTS = 8;

    /** Works in a file of records. */
    static final int RECORDS = 32;

    /**
     * The largest that {@code index.js} may be when a server has compressed it, in bytes; 300 KB are promised, and this
     * is found without compressing, since zlib's versions differ.
     */
    private static final long LARGEST = 280 * 1024;

    private final List<Article> works;
    private final Choices choices;
    private final SortedMap<String, String> orders;
    private final Shards shards;
    private final WorkTexts texts;
    private final boolean whole;
    private final String edition;

    /**
     * An index.
     *
     * @param works by number
     * @param orders by name
     * @param inOneFile whether the dictionary and the orders are in one file if they are small enough
     */
    SearchIndex(
            List<Article> works,
            Choices choices,
            SortedMap<String, String> orders,
            Shards shards,
            WorkTexts texts,
            boolean inOneFile) {
        this.works = works;
        this.choices = choices;
        this.orders = orders;
        this.shards = shards;
        this.texts = texts;
        this.whole = inOneFile && compressed() <= LARGEST;
        this.edition = edition();
    }

    /** The same for files that fit together: those of the same works under the same numbers, cut in the same places. */
    private String edition() {
        CRC32 sum = new CRC32();
        works.forEach(work -> sum.update((work.id().value() + "\n").getBytes(StandardCharsets.UTF_8)));
        shardTexts(shards::first).forEach(first -> sum.update((first + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    /** About how many bytes dictionary and orders are when a server has compressed them. */
    long compressed() {
        long signs = orders.values().stream().mapToLong(String::length).sum();
        return shards.compressed() + signs * 85 / 100;
    }

    /**
     * All files but those of records; each is made when its text is asked for, from any thread.
     *
     * @param row how a work stands in a list, as HTML whose addresses count from the site's root
     * @param formats in which works are taken along
     */
    public List<SearchFile> files(Function<Article, String> row, List<RecordFormat> formats) {
        List<SearchFile> files = new ArrayList<>();
        files.add(file("index", out -> appendIndex(out, formats)));
        for (int shard = 0; shard < shards.count(); shard++) {
            int number = shard;
            if (!whole) {
                files.add(file("terms/" + number, out -> JsonText.appendInFile(out, shards.terms(number))));
            }
            files.add(file("places/" + number, out -> JsonText.appendInFile(out, shards.places(number))));
        }
        if (!whole) {
            orders.forEach((name, order) -> files.add(file("order/" + name, out -> JsonText.appendInFile(out, order))));
        }
        addGroups(files, "rows/", ROWS, (out, work) -> JsonText.appendInFile(out, row.apply(work)));
        addGroups(files, "texts/", TEXTS, this::appendTexts);
        return List.copyOf(files);
    }

    /**
     * The files of records in one format, made like {@link #files}.
     *
     * @param record a work's own
     */
    public List<SearchFile> records(RecordFormat format, Function<Article, String> record) {
        List<SearchFile> files = new ArrayList<>();
        addGroups(files, format.name() + "/", RECORDS, (out, work) -> JsonText.appendInFile(out, record.apply(work)));
        return List.copyOf(files);
    }

    private SearchFile file(String name, Consumer<StringBuilder> value) {
        return new SearchFile(name, value, edition);
    }

    /** Writes one thing of a list. */
    @FunctionalInterface
    private interface Entry<T> {
        void append(StringBuilder out, T item);
    }

    /** So many works together in one file. */
    private void addGroups(List<SearchFile> files, String folder, int size, Entry<Article> entry) {
        for (int start = 0; start < works.size(); start += size) {
            List<Article> group = works.subList(start, Math.min(works.size(), start + size));
            files.add(new SearchFile(
                    folder + start / size,
                    out -> appendList(out, group, entry),
                    new SearchFile.Content(group, edition)));
        }
    }

    private void appendTexts(StringBuilder out, Article work) {
        appendList(out, texts.of(work), (to, text) -> {
            if (text.language().isEmpty()) {
                JsonText.appendInFile(to, text.words());
            } else {
                appendTexts(to, List.of(text.words(), text.language()));
            }
        });
    }

    private void appendIndex(StringBuilder out, List<RecordFormat> formats) {
        out.append("{\nworks:").append(works.size());
        appendField(out, "years", to -> appendList(to, choices.years(), SearchIndex::appendYear));
        appendField(out, "topics", to -> appendList(to, choices.topics(), SearchIndex::appendTopic));
        appendField(out, "types", to -> appendList(to, choices.types(), SearchIndex::appendNamed));
        if (!choices.statuses().isEmpty()) {
            appendField(out, "statuses", to -> appendList(to, choices.statuses(), SearchIndex::appendNamed));
        }
        appendField(out, "formats", to -> appendList(to, formats, SearchIndex::appendFormat));
        appendField(out, "first", to -> appendTexts(to, shardTexts(shards::first)));
        appendField(out, "whole", this::appendWhole);
        out.append("\n}");
    }

    private void appendWhole(StringBuilder out) {
        if (!whole) {
            out.append("null");
            return;
        }
        out.append("{terms:");
        appendTexts(out, shardTexts(shards::terms));
        out.append(",\norders:{");
        String separator = "";
        for (Map.Entry<String, String> order : orders.entrySet()) {
            out.append(separator).append(order.getKey()).append(':');
            JsonText.appendInFile(out, order.getValue());
            separator = ",\n";
        }
        out.append("}}");
    }

    private List<String> shardTexts(Function<Integer, String> text) {
        List<String> found = new ArrayList<>();
        for (int shard = 0; shard < shards.count(); shard++) {
            found.add(text.apply(shard));
        }
        return found;
    }

    private static void appendField(StringBuilder out, String name, Consumer<StringBuilder> value) {
        out.append(",\n").append(name).append(':');
        value.accept(out);
    }

    private static void appendYear(StringBuilder out, Choices.Year year) {
        out.append('[').append(year.year().map(String::valueOf).orElse("null"));
        out.append(',').append(year.first()).append(']');
    }

    private static void appendTopic(StringBuilder out, Topic topic) {
        out.append('[');
        JsonText.appendInFile(out, topic.id());
        out.append(',');
        JsonText.appendInFile(out, topic.label());
        out.append(',');
        appendTexts(out, topic.synonyms());
        out.append(']');
    }

    private static void appendFormat(StringBuilder out, RecordFormat format) {
        appendTexts(
                out,
                List.of(
                        format.name(),
                        format.ending(),
                        format.mediaType(),
                        format.before(),
                        format.between(),
                        format.after()));
    }

    private static void appendNamed(StringBuilder out, Choices.Named named) {
        appendTexts(out, List.of(named.value(), named.label()));
    }

    private static void appendTexts(StringBuilder out, List<String> texts) {
        appendList(out, texts, JsonText::appendInFile);
    }

    private static <T> void appendList(StringBuilder out, List<T> items, Entry<? super T> entry) {
        out.append('[');
        for (int i = 0; i < items.size(); i++) {
            out.append(i == 0 ? "" : ",\n");
            entry.append(out, items.get(i));
        }
        out.append(']');
    }
}
