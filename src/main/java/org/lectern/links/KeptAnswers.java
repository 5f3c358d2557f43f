package org.lectern.links;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.json.JsonText;
import org.lectern.publish.CacheFolder;
import org.lectern.source.ContentFile;
import org.lectern.source.FieldReader;
import org.lectern.source.JsonDocument;
import org.lectern.source.SourceReader;
import org.lectern.source.YamlMapping;

/**
 * Answers of earlier days, in {@code .lectern/cache/links.json} beside the content, a folder that tells git to leave it
 * alone. Good ones hold for 7 days, all others for a day.
 */
final class KeptAnswers {
    private static final int GOOD_DAYS = 7;
    private static final int OTHER_DAYS = 1;

    private static final String FILE = "links.json";

    private final CacheFolder folder;
    private final long today;
    private final Map<String, Kept> kept = new TreeMap<>();

    private record Kept(Verdict verdict, long day) {}

    private KeptAnswers(CacheFolder folder, long today) {
        this.folder = folder;
        this.today = today;
    }

    /**
     * Those that still hold; none where there is no such file or it is not one of ours.
     *
     * @param root the folder that holds the content
     * @param today in days since 1970
     */
    static KeptAnswers read(Path root, long today) throws IOException {
        KeptAnswers answers = new KeptAnswers(CacheFolder.in(root), today);
        Path file = answers.folder.file(FILE);
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            // It can be made again at any time: what is wrong with it is nobody's concern.
            DiagnosticCollector unsaid = new DiagnosticCollector();
            new SourceReader(unsaid)
                    .read(new ContentFile(FILE, file))
                    .map(source -> JsonDocument.values(source, unsaid))
                    .orElse(List.of())
                    .forEach(value -> {
                        if (value instanceof YamlMapping mapping) {
                            answers.take(new FieldReader(mapping, unsaid));
                        }
                    });
        }
        return answers;
    }

    private void take(FieldReader fields) {
        String address = fields.text("address");
        String kind = fields.text("kind");
        Optional<Verdict.Kind> known = Stream.of(Verdict.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst();
        if (address.isEmpty() || known.isEmpty() || !fields.text("day").matches("[0-9]{1,9}")) {
            return;
        }
        long day = Long.parseLong(fields.text("day"));
        long days = known.get() == Verdict.Kind.GOOD ? GOOD_DAYS : OTHER_DAYS;
        if (day <= today && today - day < days) {
            kept.put(address, new Kept(new Verdict(known.get(), fields.text("detail")), day));
        }
    }

    Optional<Verdict> of(URI address) {
        return Optional.ofNullable(kept.get(address.toString())).map(Kept::verdict);
    }

    void put(URI address, Verdict verdict) {
        kept.put(address.toString(), new Kept(verdict, today));
    }

    void write() throws IOException {
        List<Object> all = new ArrayList<>();
        kept.forEach((address, answer) -> {
            Map<String, Object> object = new LinkedHashMap<>();
            object.put("address", address);
            object.put("kind", answer.verdict().kind().name());
            object.put("detail", answer.verdict().detail());
            object.put("day", answer.day());
            all.add(object);
        });
        folder.write(FILE, JsonText.pretty(all).getBytes(StandardCharsets.UTF_8));
    }
}
