package org.lectern.csl;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.lectern.concurrent.Once;

/** The styles that come with the program. */
final class ShippedStyles {
    /** @param shortNames that {@code site.yaml} may use */
    private record Entry(Style style, List<String> shortNames) {
        /**
         * @param id of the style in the CSL project's collection, which is its file's name
         * @param label as readers know it
         */
        Entry(String id, String label, List<String> shortNames) {
            this(new Style(id, label, new Once<>(() -> text(id)), id + ".csl"), shortNames);
        }

        String id() {
            return style.id();
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry("apa", "APA", List.of("apa-7")),
            new Entry("modern-language-association", "MLA", List.of("mla")),
            new Entry("chicago-author-date", "Chicago", List.of("chicago")),
            new Entry("chicago-notes-bibliography", "Chicago (notes)", List.of("chicago-notes", "turabian")),
            new Entry("harvard-cite-them-right", "Harvard", List.of("harvard")),
            new Entry("nlm-citation-sequence", "Vancouver", List.of("vancouver", "nlm")),
            new Entry("ieee", "IEEE", List.of()),
            new Entry("american-medical-association", "AMA", List.of("ama")),
            new Entry("american-sociological-association", "ASA", List.of("asa")),
            new Entry("american-political-science-association", "APSA", List.of("apsa")),
            new Entry("oscola", "OSCOLA", List.of()),
            new Entry("iso690-author-date-de", "ISO 690 (Deutsch)", List.of("iso690-de")),
            new Entry("iso690-author-date-es", "ISO 690 (español)", List.of("iso690-es")),
            new Entry("iso690-author-date-fr", "ISO 690 (français)", List.of("iso690-fr")),
            new Entry(
                    "china-national-standard-gb-t-7714-2015-author-date",
                    "GB/T 7714",
                    List.of("gb-t-7714", "gbt7714")));

    private ShippedStyles() {}

    /** A style by its id or a short name, whatever the case. */
    static Optional<Style> find(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return ALL.stream()
                .filter(entry -> entry.id().equals(wanted) || entry.shortNames().contains(wanted))
                .findFirst()
                .map(Entry::style);
    }

    /** All names that {@link #find} knows, those for people first. */
    static List<String> names() {
        return ALL.stream()
                .flatMap(entry -> Stream.concat(entry.shortNames().stream(), Stream.of(entry.id())))
                .toList();
    }

    /** One name for each, the shortest. */
    static List<String> briefNames() {
        return ALL.stream()
                .map(entry -> entry.shortNames().isEmpty() || entry.id().equals("apa")
                        ? entry.id()
                        : entry.shortNames().get(0))
                .toList();
    }

    private static String text(String id) {
        try (InputStream in = ShippedStyles.class.getResourceAsStream("styles/" + id + ".csl")) {
            if (in == null) {
                throw new IllegalStateException("the style " + id + " is missing from the program");
            }
            return StyleText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
