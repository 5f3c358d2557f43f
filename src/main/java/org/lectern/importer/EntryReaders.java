package org.lectern.importer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.bibtex.BibtexReader;
import org.lectern.importer.csl.CslReader;
import org.lectern.importer.csl.RegisterReader;
import org.lectern.importer.database.EbscoPageReader;
import org.lectern.importer.database.MedlineReader;
import org.lectern.importer.database.PubMedPageReader;
import org.lectern.importer.database.PubMedTextReader;
import org.lectern.importer.entry.EntryReader;
import org.lectern.importer.ris.RisReader;
import org.lectern.importer.table.TableReader;
import org.lectern.source.SourceFile;

/** The one list of the formats that can be read. */
final class EntryReaders {
    private final List<Format> formats;

    /**
     * A format.
     *
     * @param names what {@code --format} may call it, the first in messages
     * @param endings of file names
     */
    private record Format(List<String> names, List<String> endings, EntryReader reader) {}

    /**
     * Those of all formats; the more easily mistaken come last, as EBSCO's page, of which RIS may have the lines.
     *
     * @param withAbstracts whether the abstracts of pasted pages are stored
     */
    EntryReaders(DiagnosticCollector diagnostics, boolean withAbstracts) {
        this.formats = List.of(
                new Format(List.of("crossref", "datacite"), List.of(".json"), new RegisterReader(diagnostics)),
                new Format(
                        List.of("csl", "csl-json", "csl-yaml"),
                        List.of(".json", ".yaml", ".yml"),
                        new CslReader(diagnostics)),
                new Format(
                        List.of("bibtex", "biblatex", "bib"),
                        List.of(".bib", ".bibtex"),
                        new BibtexReader(diagnostics)),
                new Format(List.of("ris"), List.of(".ris"), new RisReader(diagnostics)),
                new Format(
                        List.of("pubmed", "nbib", "medline"),
                        List.of(".nbib", ".medline"),
                        new MedlineReader(diagnostics)),
                new Format(List.of("pubmed-text"), List.of(), new PubMedTextReader(diagnostics, withAbstracts)),
                new Format(List.of("pubmed-page"), List.of(), new PubMedPageReader(diagnostics, withAbstracts)),
                new Format(List.of("ebsco", "ebsco-page"), List.of(), new EbscoPageReader(diagnostics, withAbstracts)),
                new Format(List.of("table", "csv", "tsv"), List.of(".csv", ".tsv"), new TableReader(diagnostics)));
    }

    /** The one name of each format that messages offer. */
    List<String> firstNames() {
        return formats.stream().map(format -> format.names().get(0)).toList();
    }

    /** The names that {@code --format} takes. */
    List<String> names() {
        return formats.stream().flatMap(format -> format.names().stream()).toList();
    }

    Optional<EntryReader> named(String name) {
        return formats.stream()
                .filter(format -> format.names().contains(name.toLowerCase(Locale.ROOT)))
                .map(Format::reader)
                .findFirst();
    }

    /** The format whose ending the file has and whose looks, else the first that it looks like. */
    Optional<EntryReader> recognising(SourceFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return formats.stream()
                .filter(format -> format.endings().stream().anyMatch(name::endsWith))
                .map(Format::reader)
                .filter(reader -> reader.recognises(file))
                .findFirst()
                .or(() -> formats.stream()
                        .map(Format::reader)
                        .filter(reader -> reader.recognises(file))
                        .findFirst());
    }
}
