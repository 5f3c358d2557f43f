package org.lectern.schema;

import static org.lectern.schema.Field.field;
import static org.lectern.schema.Forms.ADDRESS;
import static org.lectern.schema.Forms.FLAG;
import static org.lectern.schema.Forms.LANGUAGE;
import static org.lectern.schema.Forms.TEXT;
import static org.lectern.schema.Forms.several;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.catalog.AbstractSource;
import org.lectern.config.RelatedSettings;
import org.lectern.config.SiteConfigReader;
import org.lectern.schema.Form.Choice;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Open;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Whole;

/** {@code site.yaml}. */
final class SiteFields {
    private static final List<String> SOURCES =
            Stream.of(AbstractSource.values()).map(AbstractSource::written).toList();
    private static final List<String> STRENGTHS = small(RelatedSettings.Strength.values());
    private static final Form STYLES = several(new Scalar("the name of a style", ""));

    private SiteFields() {}

    static List<Field> all() {
        return List.of(
                field("title", TEXT, "The name of the list.", "Alliances and drift")
                        .wanted(),
                field(
                        "format",
                        new Whole(1, 1),
                        "The format of the list; 1 without it. A Lectern that does not know it says so.",
                        "1"),
                field("subtitle", TEXT, "One line below it.", "An annotated reading list"),
                field(
                        "description",
                        TEXT,
                        "What the list is, in a sentence or two.",
                        "Works on alliances and their ends."),
                field(
                        "baseUrl",
                        ADDRESS,
                        "Where the site will live; canonical addresses, feeds and the site map need it.",
                        "https://example.org/reading/"),
                field(
                        "language",
                        LANGUAGE,
                        "The language of the pages, and of texts that state none; `en` without it.",
                        "en"),
                field(
                        "messages",
                        new Open("texts by the keys of the interface", false),
                        "Words of the interface in your own way.",
                        "{article.related: Read on}"),
                field("author", TEXT, "Who keeps the list, and signs annotations that name nobody.", "Ada Byron"),
                field("repository", ADDRESS, "Where the records are kept.", "https://example.org/you/list"),
                field("branch", TEXT, "The branch on which they are edited; the usual one without it.", "main"),
                field(
                        "edit",
                        new Scalar("an address with `{path}` and, if it is wanted, `{branch}`", ""),
                        "Where a file is edited, on a host whose addresses are not known.",
                        "\"https://git.example.org/you/list/edit/{branch}/{path}\""),
                field("history", history(), "Whether days and changes are taken from git.", "false"),
                field(
                        "feedId",
                        new Scalar("an address or `tag:` name", ""),
                        "The permanent id of the feed.",
                        "\"tag:example.org,2026:reading\""),
                field("related", related(), "How related works are chosen.", "{count: 8, same-list: false}"),
                field("citation", citation(), "The styles of references and of bibliographies.", "{styles: [apa]}"),
                field(
                        "libraries",
                        several(library("a library")),
                        "The libraries of your readers.",
                        "[{name: Example University, openurl: \"https://resolver.example.edu/openurl\"}]"),
                field(
                        "catalogue",
                        new Either(List.of(FLAG, library("the catalogue"))),
                        "Where everybody can look: WorldCat, none with `false`, or one of your own.",
                        "false"),
                field(
                        "exports",
                        several(new Choice(SiteConfigReader.EXPORTS)),
                        "The kinds of file beside the pages of works; all without it, none with `[]`.",
                        "[bib, ris]"),
                field("show", show(), "What is published at all.", "{reading: false, abstracts: [publisher, author]}"),
                field("metadata", metadata(), "What pages say to other programs.", "{coins: false}"));
    }

    private static Form history() {
        return new Either(List.of(
                FLAG,
                new Mapping(
                        "history",
                        List.of(field("messages", FLAG, "Whether readers see the first lines of commits.", "true")))));
    }

    private static Form related() {
        List<Field> weights = Stream.of(RelatedSettings.Signal.values())
                .map(signal -> small(signal))
                .map(name -> field(name, new Choice(STRENGTHS), "How much it counts: " + name + ".", "much"))
                .toList();
        return new Mapping(
                "related",
                List.of(
                        field("count", new Whole(0, RelatedSettings.MOST), "How many a page shows; 8 without it.", "8"),
                        field(
                                "weights",
                                new Mapping("weights", weights),
                                "What counts how much.",
                                "{topics: much, year: none}"),
                        field(
                                "per-author",
                                new Whole(0, RelatedSettings.MOST),
                                "How many works of one author a page suggests; 0 for any number.",
                                "2"),
                        field("same-list", FLAG, "Whether works of one reading list may be suggested.", "false")));
    }

    private static Form citation() {
        return new Mapping(
                "citation",
                List.of(
                        field(
                                "styles",
                                STYLES,
                                "The styles in which pages cite, in their order; pages show no references with `[]`.",
                                "[apa, mla]"),
                        field("bibliographies", STYLES, "The styles of annotated bibliographies.", "[chicago]")));
    }

    private static Form library(String owner) {
        return new Mapping(
                owner,
                List.of(
                        field("name", TEXT, "The name by which readers know it.", "Example University")
                                .wanted(),
                        field(
                                "openurl",
                                ADDRESS,
                                "The address of its link resolver.",
                                "https://resolver.example.edu/openurl"),
                        field(
                                "template",
                                ADDRESS,
                                "A search with placeholders.",
                                "\"https://search.example.org/?q={title}\""),
                        field(
                                "proxy",
                                ADDRESS,
                                "What is put before the publisher's address.",
                                "https://proxy.example.edu/login?url=")));
    }

    private static Form show() {
        return new Mapping(
                "show",
                List.of(
                        field("reading", FLAG, "Whether your reading status is published.", "true"),
                        field(
                                "abstracts",
                                several(new Choice(SOURCES)),
                                "Whose abstracts are published.",
                                "[publisher, author]"),
                        field("fix-links", FLAG, "Whether pages lead to where the record can be corrected.", "false"),
                        field(
                                "drawings",
                                FLAG,
                                "Whether there are a map of the list and drawings of related works.",
                                "false"),
                        field(
                                "changes",
                                FLAG,
                                "Whether there is a page of what came and changed, with its feed.",
                                "false")));
    }

    private static Form metadata() {
        return new Mapping(
                "metadata",
                List.of(
                        field("citation", FLAG, "Whether the page of a work has tags for reference managers.", "true"),
                        field("coins", FLAG, "Whether lists of works have COinS.", "false"),
                        field(
                                "schema",
                                FLAG,
                                "Whether pages describe themselves in the words of schema.org.",
                                "true")));
    }

    private static List<String> small(Enum<?>[] constants) {
        return Stream.of(constants).map(SiteFields::small).toList();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
