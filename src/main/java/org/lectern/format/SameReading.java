package org.lectern.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.lectern.catalog.Article;
import org.lectern.catalog.Person;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.Severity;
import org.lectern.read.RecordReader;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;
import org.lectern.source.YamlSequence;

/** Whether a file says the same in another text, by the reader that builds sites. */
final class SameReading {
    private final SiteConfig config;
    private final List<Person> people;
    private final Set<String> ownFiles;
    private final TopicNames topics;

    SameReading(SiteConfig config, List<Person> people, Set<String> ownFiles, TopicNames topics) {
        this.config = config;
        this.people = List.copyOf(people);
        this.ownFiles = Set.copyOf(ownFiles);
        this.topics = topics;
    }

    /** What the reader makes of a file of articles; nothing of any other file. */
    record Reading(List<List<Object>> articles, List<Diagnostic> diagnostics) {
        /** The first error, before whose cure the file is not changed. */
        Optional<Diagnostic> error() {
            return diagnostics.stream()
                    .filter(diagnostic -> diagnostic.severity() == Severity.ERROR)
                    .findFirst();
        }
    }

    /**
     * Whether the second text has the values of the first one, and no complaints that it had not.
     *
     * @param read what {@link #read} made of the first one
     */
    boolean holds(ParsedText before, Reading read, ParsedText after) {
        if (!before.body().equals(after.body())) {
            return false;
        }
        if (before.kind() != FileKind.ARTICLES) {
            return said(before.root(), "").equals(said(after.root(), ""));
        }
        Reading other = read(after);
        List<String> complaints = codes(read);
        return read.articles().equals(other.articles()) && codes(other).stream().allMatch(complaints::remove);
    }

    Reading read(ParsedText text) {
        if (text.kind() != FileKind.ARTICLES) {
            return new Reading(List.of(), List.of());
        }
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        List<Article> articles = new RecordReader(config, people, ownFiles, diagnostics).read(text.file());
        return new Reading(
                articles.stream()
                        .map(article -> ArticleValues.of(article, topics))
                        .toList(),
                diagnostics.sorted());
    }

    private static List<String> codes(Reading reading) {
        return new ArrayList<>(
                reading.diagnostics().stream().map(Diagnostic::code).toList());
    }

    /** A tree's values in their canonical form, whatever the order of fields. */
    private static String said(YamlNode node, String field) {
        StringBuilder out = new StringBuilder();
        if (node instanceof YamlMapping mapping) {
            TreeMap<String, String> fields = new TreeMap<>();
            mapping.fields().forEach(inner -> fields.put(inner.key(), said(inner.value(), inner.key())));
            out.append(fields);
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> out.append("\n- ").append(said(item, field)));
        } else if (node instanceof YamlScalar scalar) {
            String value = CanonicalValue.of(field, scalar.text()).orElse(scalar.text());
            out.append(scalar.isNull() ? "" : "=" + value.replace("\n", "\\n"));
        }
        return out.toString();
    }
}
