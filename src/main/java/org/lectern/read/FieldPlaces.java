package org.lectern.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.catalog.Article;
import org.lectern.catalog.ReadingList;
import org.lectern.catalog.Topic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.ContentFile;
import org.lectern.source.ContentTree;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/**
 * Where the fields of records stand. A file is read again when it is asked for, so that a list of which nothing is to
 * be said costs nothing; the last one is kept, so ask record by record.
 *
 * <p>A pointer is a field's name as ours, an item's number from 0, an inner field: {@code author/0},
 * {@code links/1/url}. Where it leads nowhere, it is the place of as much of it as is there, at last the beginning of
 * the record.
 */
public final class FieldPlaces {
    private final Map<String, ContentFile> files = new HashMap<>();
    private final Optional<ContentFile> topics;
    private final PartNames names;

    /** What earlier readings said of the files is not said again. */
    private final DiagnosticCollector silent = new DiagnosticCollector();

    private Records last = new Records("", Map.of(), ArticleBody.none());

    /** The records of one file by id, {@code ""} for one that has none of its own. */
    private record Records(String file, Map<String, YamlMapping> byId, ArticleBody body) {}

    /**
     * Places in the files of a list.
     *
     * @param language of the list, in which Markdown records may name their parts
     */
    public FieldPlaces(ContentTree tree, String language) {
        tree.articles().forEach(file -> files.put(file.name(), file));
        tree.lists().forEach(file -> files.put(tree.below(file), file));
        this.topics = tree.topics();
        this.names = PartNames.of(language);
    }

    /**
     * Where a field of a work stands, also as a heading of a Markdown body.
     *
     * @throws UncheckedIOException when the file can be read no more
     */
    public SourcePosition of(Article article, String pointer) {
        Records records = records(Optional.ofNullable(files.get(article.source())));
        Optional<YamlMapping> record = record(records, article.id().value());
        String first = pointer.split("/", 2)[0];
        if (record.isPresent() && !hasField(record.get(), first)) {
            for (ArticleBody.Part part : ArticleBody.Part.values()) {
                Optional<ArticleBody.Lines> lines = records.body().part(part);
                if (part.field().equals(first) && lines.isPresent()) {
                    return lines.get().position();
                }
            }
        }
        return record.map(mapping -> place(mapping, pointer)).orElse(SourcePosition.startOf(article.source()));
    }

    /**
     * Where a field of a topic stands.
     *
     * @throws UncheckedIOException when the file can be read no more
     */
    public SourcePosition of(Topic topic, String pointer) {
        return record(records(topics), topic.id())
                .map(mapping -> place(mapping, pointer))
                .orElseThrow(() -> new IllegalArgumentException("no such topic: " + topic.id()));
    }

    /**
     * Where a field of a reading list stands.
     *
     * @throws UncheckedIOException when the file can be read no more
     */
    public SourcePosition of(ReadingList list, String pointer) {
        return fields(list)
                .map(mapping -> place(mapping, pointer))
                .orElseThrow(() -> new IllegalArgumentException("no such list: " + list.id()));
    }

    /**
     * A list as its file has it, drafts of works included.
     *
     * @throws UncheckedIOException when the file can be read no more
     */
    public Optional<YamlMapping> fields(ReadingList list) {
        Records records = records(Optional.ofNullable(files.get("lists/" + list.id() + ".yaml")));
        return Optional.ofNullable(records.byId().get(""));
    }

    private static Optional<YamlMapping> record(Records records, String id) {
        return Optional.ofNullable(
                records.byId().getOrDefault(id, records.byId().get("")));
    }

    private Records records(Optional<ContentFile> file) {
        String name = file.map(ContentFile::name).orElse("");
        if (!last.file().equals(name)) {
            last = file.flatMap(this::source).map(this::read).orElse(new Records(name, Map.of(), ArticleBody.none()));
        }
        return last;
    }

    private Optional<SourceFile> source(ContentFile file) {
        try {
            return new SourceReader(silent).read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Records read(SourceFile file) {
        Optional<FrontMatter> parts = file.isMarkdown() ? FrontMatter.split(file, silent) : Optional.empty();
        ArticleBody body = parts.map(
                        front -> ArticleBody.of(file.name(), front.body(), front.bodyLine(), names, silent))
                .orElse(ArticleBody.none());
        Optional<YamlNode> root =
                parts.isPresent() ? YamlDocument.parse(parts.get(), silent) : YamlDocument.parse(file, silent);
        Map<String, YamlMapping> byId = new HashMap<>();
        root.ifPresent(node -> add(node, true, byId));
        return new Records(file.name(), byId, body);
    }

    private static void add(YamlNode node, boolean alone, Map<String, YamlMapping> byId) {
        if (node instanceof YamlSequence several) {
            several.items().forEach(item -> add(item, false, byId));
        } else if (node instanceof YamlMapping mapping) {
            Optional<YamlSequence> references = alone ? mapping.references() : Optional.empty();
            if (references.isPresent()) {
                add(references.get(), false, byId);
            } else {
                byId.putIfAbsent(alone ? "" : id(mapping), mapping);
            }
        }
    }

    private static String id(YamlMapping mapping) {
        return mapping.field("id")
                .map(field -> field.value() instanceof YamlScalar scalar
                        ? scalar.text().strip()
                        : "")
                .orElse("");
    }

    private static boolean hasField(YamlMapping mapping, String name) {
        return field(mapping, name).isPresent();
    }

    private static Optional<YamlMapping.Field> field(YamlMapping mapping, String name) {
        return mapping.fields().stream()
                .filter(field -> FieldNames.proper(field.key()).equals(name))
                .findFirst();
    }

    private static SourcePosition place(YamlMapping record, String pointer) {
        YamlNode at = record;
        for (String step : pointer.split("/")) {
            Optional<YamlNode> next = step(at, step);
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
        }
        return at.position();
    }

    private static Optional<YamlNode> step(YamlNode node, String step) {
        if (node instanceof YamlMapping mapping) {
            return field(mapping, step).map(YamlMapping.Field::value);
        }
        if (node instanceof YamlSequence sequence && step.matches("[0-9]+")) {
            List<YamlNode> items = sequence.items().stream()
                    .filter(item -> !(item instanceof YamlScalar scalar && scalar.isNull()))
                    .toList();
            int number = Integer.parseInt(step);
            return number < items.size() ? Optional.of(items.get(number)) : Optional.empty();
        }
        return Optional.empty();
    }
}
