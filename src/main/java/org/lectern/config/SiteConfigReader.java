package org.lectern.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.source.FieldReader;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;
import org.lectern.source.YamlScalar;

/** Reads {@code site.yaml}. */
public final class SiteConfigReader {
    private static final List<String> ABSTRACT_SOURCES =
            List.of("publisher", "author", "database", "editor", "unknown");
    /** The kinds of file that {@code exports} can name. */
    public static final List<String> EXPORTS = List.of("bib", "ris", "json");

    /** What the kinds of file are called elsewhere. */
    private static final Map<String, String> FORMATS =
            Map.of("bibtex", "bib", "biblatex", "bib", "csl-json", "json", "csljson", "json");

    private final DiagnosticCollector diagnostics;

    public SiteConfigReader(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * The configuration; where the file is broken, one with defaults, and the fault is reported.
     *
     * @param file or nothing where it could not be read, which was reported
     * @param baseUrl from the command line, instead of the file's
     */
    public SiteConfig read(Optional<SourceFile> file, Optional<String> baseUrl) {
        Optional<YamlNode> root = file.flatMap(found -> YamlDocument.parse(found, diagnostics));
        if (root.isEmpty()) {
            return defaults(baseUrl);
        }
        if (root.get() instanceof YamlMapping mapping) {
            return read(new FieldReader(mapping, diagnostics), baseUrl);
        }
        diagnostics.error(
                "wrong-type",
                root.get().position(),
                "site.yaml is " + root.get().kind(),
                "write fields: title: My reading list.");
        return defaults(baseUrl);
    }

    /** The defaults for a list without {@code site.yaml}, which is reported. */
    public SiteConfig missing(String rootName, Optional<String> baseUrl) {
        diagnostics.error(
                "missing-file",
                SourcePosition.startOf(rootName + "/site.yaml"),
                "the list has no site.yaml",
                "make that file and write title: My reading list.");
        return defaults(baseUrl);
    }

    private static SiteConfig defaults(Optional<String> baseUrl) {
        YamlMapping empty = new YamlMapping(List.of(), SourcePosition.startOf("site.yaml"));
        return new SiteConfigReader(new DiagnosticCollector())
                .read(new FieldReader(empty, new DiagnosticCollector()), baseUrl);
    }

    private SiteConfig read(FieldReader fields, Optional<String> baseUrl) {
        String title = fields.text("title");
        if (title.isEmpty() && !fields.hasInOtherCase("title")) {
            diagnostics.error(
                    "missing-field",
                    fields.keyPosition("title"),
                    "the list has no title",
                    "write title: My reading list.");
        }
        ListFormat.check(fields, diagnostics);
        String language = language(fields);
        Citation citation = citation(fields);
        LibraryReader libraries = new LibraryReader(diagnostics);
        RepositoryReader repository = new RepositoryReader(diagnostics);
        SiteConfig config = new SiteConfig(
                title,
                fields.text("subtitle"),
                fields.text("description"),
                baseUrl(fields, baseUrl),
                language,
                new MessagesReader(diagnostics).read(fields, language),
                fields.text("author"),
                repository.repository(fields),
                fields.scalar("feedId").flatMap(this::feedId).orElse(""),
                new RelatedSettingsReader(diagnostics).read(fields),
                citation.styles(),
                citation.bibliographies(),
                libraries.libraries(fields),
                libraries.catalogue(fields),
                exports(fields),
                show(fields),
                metadata(fields),
                repository.history(fields));
        fields.reportUnknown("site.yaml");
        return config;
    }

    /** The first part of the code chooses the words of the interface. */
    private String language(FieldReader fields) {
        Optional<YamlScalar> scalar = fields.scalar("language");
        if (scalar.isPresent() && !scalar.get().text().matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*")) {
            diagnostics.error(
                    "bad-language",
                    scalar.get().position(),
                    "\"" + scalar.get().text() + "\" is not a language code",
                    "write a code such as en, de or pt-BR (BCP 47).");
            return "en";
        }
        scalar.filter(language -> !Bundle.hasLanguage(language.text())).ifPresent(this::hintAtEnglish);
        return scalar.map(YamlScalar::text).orElse("en");
    }

    private void hintAtEnglish(YamlScalar language) {
        diagnostics.hint(
                "english-interface",
                language.position(),
                "the interface has no words in \"" + language.text() + "\" and speaks English",
                "write those that you need under messages; there are words in " + String.join(", ", Bundle.LANGUAGES)
                        + ".");
    }

    private Optional<String> baseUrl(FieldReader fields, Optional<String> override) {
        Optional<String> written = fields.scalar("baseUrl").flatMap(this::webAddress);
        Optional<String> chosen = override.isPresent() ? override : written;
        if (chosen.isEmpty() && !fields.has("baseUrl")) {
            diagnostics.hint(
                    "no-base-url",
                    fields.position(),
                    "baseUrl is not set, so pages carry no canonical address",
                    "once you know where the site will live, write baseUrl: https://….");
        }
        return chosen.map(url -> url.endsWith("/") ? url : url + "/");
    }

    /** An absolute IRI, as Atom wants the id of a feed (RFC 4287, 4.2.6). */
    private Optional<String> feedId(YamlScalar scalar) {
        String text = scalar.text().strip();
        try {
            if (text.isEmpty() || new URI(text).isAbsolute()) {
                return Optional.of(text);
            }
        } catch (URISyntaxException e) {
            // no IRI either: reported below
        }
        diagnostics.error(
                "bad-feed-id",
                scalar.position(),
                "\"" + text + "\" cannot be a feed's permanent id",
                "write tag:example.org,2026:reading with a domain that was yours in that year, or a web address.");
        return Optional.empty();
    }

    private Optional<String> webAddress(YamlScalar scalar) {
        String text = scalar.text().strip();
        if (isSiteAddress(text)) {
            return Optional.of(text);
        }
        if (isWebAddress(text)) {
            // Not repeated: it may hold a password.
            diagnostics.error(
                    "bad-address",
                    scalar.position(),
                    "the address of a site has no user, query or fragment",
                    "write scheme, host, port and path alone, as in https://example.org/reading/.");
            return Optional.empty();
        }
        diagnostics.error(
                "bad-address",
                scalar.position(),
                "\"" + text + "\" is not a web address",
                PlainHost.remedy(text).orElse("write the whole of it, beginning with https://") + ".");
        return Optional.empty();
    }

    /**
     * Whether a text is an absolute http or https address without a query's end or fragment of its own to clash with.
     */
    public static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** Whether a text is a web address to which paths can be joined, with nothing that pages should not repeat. */
    public static boolean isSiteAddress(String text) {
        if (!isWebAddress(text)) {
            return false;
        }
        URI uri = URI.create(text);
        return uri.getRawUserInfo() == null && uri.getRawQuery() == null && uri.getRawFragment() == null;
    }

    /** The styles of article pages, and those of annotated bibliographies. */
    private record Citation(Optional<List<StyleName>> styles, Optional<List<StyleName>> bibliographies) {}

    /** Whether there are such styles is known where styles are read. */
    private Citation citation(FieldReader fields) {
        return fields.mapping("citation")
                .map(mapping -> {
                    FieldReader inner = new FieldReader(mapping, diagnostics);
                    Citation citation = new Citation(styles(inner, "styles"), styles(inner, "bibliographies"));
                    inner.reportUnknown("citation");
                    return citation;
                })
                .orElse(new Citation(Optional.empty(), Optional.empty()));
    }

    private static Optional<List<StyleName>> styles(FieldReader citation, String field) {
        return citation.has(field)
                ? Optional.of(citation.scalars(field).stream()
                        .map(name -> new StyleName(name.text(), name.position()))
                        .toList())
                : Optional.empty();
    }

    private SiteConfig.Show show(FieldReader fields) {
        Optional<YamlMapping> mapping = fields.mapping("show");
        if (mapping.isEmpty()) {
            return new SiteConfig.Show(false, ABSTRACT_SOURCES, true, true, true);
        }
        FieldReader inner = new FieldReader(mapping.get(), diagnostics);
        SiteConfig.Show show = new SiteConfig.Show(
                inner.flag("reading", false),
                inner.has("abstracts") ? choices(inner, "abstracts", ABSTRACT_SOURCES) : ABSTRACT_SOURCES,
                inner.flag("fix-links", true),
                inner.flag("drawings", true),
                inner.flag("changes", true));
        inner.reportUnknown("show");
        return show;
    }

    private SiteConfig.Metadata metadata(FieldReader fields) {
        Optional<YamlMapping> mapping = fields.mapping("metadata");
        if (mapping.isEmpty()) {
            return new SiteConfig.Metadata(true, true, true);
        }
        FieldReader inner = new FieldReader(mapping.get(), diagnostics);
        SiteConfig.Metadata metadata = new SiteConfig.Metadata(
                inner.flag("citation", true), inner.flag("coins", true), inner.flag("schema", true));
        inner.reportUnknown("metadata");
        return metadata;
    }

    /** The kinds of file, each once; who writes the name of a format is told that of its files. */
    private List<String> exports(FieldReader fields) {
        Optional<YamlNode> node = fields.node("exports");
        if (node.isEmpty()) {
            return EXPORTS;
        }
        if (node.get() instanceof YamlScalar scalar && scalar.text().equals("false")) {
            diagnostics.error(
                    "unknown-choice",
                    scalar.position(),
                    "exports is a list of kinds of file",
                    "write exports: [] for no files; the choices are " + String.join(", ", EXPORTS) + ".");
            return List.of();
        }
        return choices(fields, "exports", EXPORTS);
    }

    private List<String> choices(FieldReader fields, String name, List<String> known) {
        List<String> chosen = new ArrayList<>();
        for (YamlScalar scalar : fields.scalars(name)) {
            if (known.contains(scalar.text())) {
                chosen.add(scalar.text());
            } else {
                String meant = FORMATS.getOrDefault(scalar.text().toLowerCase(Locale.ROOT), scalar.text());
                SourcePosition position = scalar.position();
                diagnostics.error(
                        "unknown-choice",
                        position,
                        "\"" + scalar.text() + "\" is not one of " + name,
                        NearestName.hint(meant, known) + "The choices are " + String.join(", ", known) + ".");
            }
        }
        return chosen.stream().distinct().toList();
    }
}
