package org.lectern.read;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.lectern.catalog.Article;
import org.lectern.catalog.Person;
import org.lectern.catalog.PublicationDate;
import org.lectern.config.SiteConfig;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;

/**
 * Reads records by themselves, with the rules for shapes and values and without those across records: for whoever
 * writes records and must know that they will be read.
 */
public final class RecordReader {
    private final ArticleFileReader records;

    /** Reads records that name nobody of people.yaml and no file of the list's own. */
    public RecordReader(SiteConfig config, DiagnosticCollector diagnostics) {
        this(config, List.of(), Set.of(), diagnostics);
    }

    /**
     * Reads records of a list.
     *
     * @param known who is in people.yaml, {@link #people}
     * @param ownFiles the list's own files, {@code files/reader.pdf}
     */
    public RecordReader(SiteConfig config, List<Person> known, Set<String> ownFiles, DiagnosticCollector diagnostics) {
        ItemReader items = new ItemReader(diagnostics);
        TextReader texts = new TextReader(config.language(), diagnostics);
        IdentifierReader identifiers = new IdentifierReader(items, diagnostics);
        ContributorMapper contributors = new ContributorMapper(new People(known, diagnostics), items, diagnostics);
        this.records = new ArticleFileReader(
                new ArticleMapper(
                        contributors,
                        new DateMapper(items, diagnostics),
                        new VariableReader(identifiers, items),
                        new ArticleParts(contributors, identifiers, ownFiles, texts, items, diagnostics),
                        texts,
                        items,
                        diagnostics),
                PartNames.of(config.language()),
                diagnostics);
    }

    /** Who is in people.yaml; what is wrong in it is reported. */
    public static List<Person> people(Optional<SourceFile> file, DiagnosticCollector diagnostics) {
        return new PeopleMapper(new ItemReader(diagnostics), diagnostics)
                .read(file)
                .all();
    }

    /** A date in any of the forms that a record may give it, or nothing where it is in none. */
    public static Optional<PublicationDate> date(YamlNode node) {
        DiagnosticCollector faults = new DiagnosticCollector();
        ItemReader items = new ItemReader(faults);
        YamlMapping.Field field = new YamlMapping.Field("date", node.position(), node);
        FieldReader fields = items.reader(new YamlMapping(List.of(field), node.position()));
        return new DateMapper(items, faults).field(fields, "date").filter(date -> !faults.hasErrors());
    }

    /** The articles of a file; what is wrong is reported. */
    public List<Article> read(SourceFile file) {
        return records.read(file).stream()
                .map(ArticleFileReader.Placed::article)
                .toList();
    }
}
