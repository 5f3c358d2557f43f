package org.lectern.schema;

import static org.lectern.schema.Field.field;
import static org.lectern.schema.Forms.DATE;
import static org.lectern.schema.Forms.FLAG;
import static org.lectern.schema.Forms.ID;
import static org.lectern.schema.Forms.MARKDOWN;
import static org.lectern.schema.Forms.TEXT;
import static org.lectern.schema.Forms.TOPIC;
import static org.lectern.schema.Forms.WORDS;
import static org.lectern.schema.Forms.WORK;
import static org.lectern.schema.Forms.several;
import static org.lectern.schema.Forms.worded;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.catalog.AbstractSource;
import org.lectern.catalog.LinkKind;
import org.lectern.catalog.PublicationState;
import org.lectern.catalog.ReadingStatus;
import org.lectern.catalog.RelationKind;
import org.lectern.config.RelatedSettings;
import org.lectern.schema.Form.Choice;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Open;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Whole;

/** What the editor of a list says of a work. */
final class EditorFields {
    private static final List<String> SOURCES =
            Stream.of(AbstractSource.values()).map(AbstractSource::written).toList();
    private static final List<String> LINKS =
            Stream.of(LinkKind.values()).map(LinkKind::written).toList();
    private static final List<String> STATES =
            Stream.of(PublicationState.values()).map(PublicationState::written).toList();
    private static final List<String> READING =
            Stream.of(ReadingStatus.values()).map(ReadingStatus::written).toList();
    private static final List<String> RELATIONS =
            Stream.of(RelationKind.values()).map(RelationKind::written).toList();

    private static final Form LINK_ADDRESS =
            new Scalar("a web address, or a path into `files/`", "^\\s*([Hh][Tt][Tt][Pp][Ss]?://\\S|/?files/)");

    private EditorFields() {}

    static Group texts() {
        return new Group(
                "Texts on the work",
                List.of(
                        field("summary", TEXT, "One plain sentence, for search engines.", "Why allies drift apart."),
                        field("abstract", worded(MARKDOWN), "The abstract.", "The alliance faces new strains."),
                        field(
                                "abstract-source",
                                new Choice(SOURCES),
                                "Whose words the abstract is; `show.abstracts` of site.yaml says which are published.",
                                "publisher"),
                        field(
                                "annotation",
                                worded(MARKDOWN),
                                "Your own words on the work.",
                                "Read it for its last part."),
                        field(
                                "annotation-by",
                                several(TEXT),
                                "Who signs the annotation, by name or as an id of people.yaml; without it the list's author.",
                                "Ada Byron"),
                        field("annotation-date", DATE, "When the annotation was written.", "2026-09-14"),
                        field(
                                "annotations",
                                several(new Mapping(
                                        "an annotation",
                                        List.of(
                                                field("by", several(TEXT), "Who signs it.", "Ada Byron"),
                                                field("date", DATE, "When it was written.", "2026-09-14"),
                                                field("text", MARKDOWN, "The words.", "A second look.")
                                                        .wanted()))),
                                "Annotations by several people.",
                                "[{by: Ada Byron, date: 2026-09-14, text: A second look.}]"),
                        field(
                                "quotes",
                                several(new Either(List.of(
                                        MARKDOWN,
                                        new Mapping(
                                                "a quote",
                                                List.of(
                                                        field("text", MARKDOWN, "The words.", "Alliances drift.")
                                                                .wanted(),
                                                        field("page", TEXT, "Where they stand.", "14")))))),
                                "Passages from the work.",
                                "[{text: Alliances drift., page: 14}]"),
                        field("annote", WORDS, "CSL's own field for a note; kept, not shown.", "Seen in Seoul."),
                        field(
                                "note",
                                WORDS,
                                "In a file of its own taken for the annotation, in a file of many kept as `custom.note`;"
                                        + " write `annotation`.",
                                "Seen in Seoul.")));
    }

    static Group place() {
        return new Group(
                "Its place on the list",
                List.of(
                        field(
                                "topics",
                                several(TOPIC),
                                "The topics of the work, as ids of topics.yaml.",
                                "[us-rok-alliance]"),
                        field(
                                "keyword",
                                several(TEXT),
                                "Free words: a list, or one text with commas between.",
                                "[base politics, burden sharing]"),
                        field(
                                "related",
                                several(related()),
                                "Works that belong beside it.",
                                "[lee2007, {id: cha2016, relation: disputes}]"),
                        field(
                                "not-related",
                                several(WORK),
                                "Works that are never to be suggested beside it.",
                                "[snyder2018]"),
                        field(
                                "related-count",
                                new Whole(0, RelatedSettings.MOST),
                                "How many related works its page shows, in place of the site's number.",
                                "4"),
                        field(
                                "links",
                                several(link()),
                                "Where the work can be read or looked at.",
                                "[{kind: open, url: \"https://example.org/a.pdf\"}]"),
                        field(
                                "reading",
                                reading(),
                                "How far you have read it; published only where `show.reading` says so.",
                                "{status: read, rating: 4}"),
                        field(
                                "status",
                                new Either(List.of(new Scalar("text", ""), notice())),
                                "What became of the publication, as one of the kinds or with more; else CSL's words"
                                        + " such as in press.",
                                "{kind: retracted, date: 2020-05}")));
    }

    private static Form related() {
        return new Either(List.of(
                WORK,
                new Mapping(
                        "a relation",
                        List.of(
                                field("id", WORK, "The other work.", "cha2016").wanted(),
                                field(
                                        "relation",
                                        new Choice(RELATIONS),
                                        "How this work stands to it; `related` without it.",
                                        "disputes"),
                                field("note", MARKDOWN, "Why, on the page of this work.", "Rival accounts."),
                                field("note-there", MARKDOWN, "Why, on the other page.", "Disputed by this one.")))));
    }

    private static Form link() {
        return new Mapping(
                "a link",
                List.of(
                        field("kind", new Choice(LINKS), "What it leads to.", "open")
                                .wanted(),
                        field("url", LINK_ADDRESS, "Where it leads.", "https://example.org/a.pdf")
                                .wanted(),
                        field("label", TEXT, "Its words, in place of the usual ones.", "Author's copy"),
                        field("license", TEXT, "The licence of what it opens.", "CC BY 4.0"),
                        field(
                                "format",
                                TEXT,
                                "What it opens, where the address does not tell; `scan` for pictures of pages.",
                                "scan"),
                        field("accessible", FLAG, "Whether people who do not see can read it.", "true")));
    }

    private static Form reading() {
        return new Mapping(
                "reading",
                List.of(
                        field("status", new Choice(READING), "How far; `queued` without it.", "read"),
                        field("rating", new Whole(1, 5), "Your rating.", "4"),
                        field("finished", DATE, "When you had read it.", "2026-09-01")));
    }

    private static Form notice() {
        return new Mapping(
                "a status",
                List.of(
                        field("kind", new Choice(STATES), "What became of it.", "retracted")
                                .wanted(),
                        field("date", DATE, "When.", "2020-05"),
                        field("by", TEXT, "Who says so, or the id of the work that took its place.", "The editors"),
                        field("note", MARKDOWN, "What readers must know.", "The data were made up.")));
    }

    static Group record() {
        return new Group(
                "The record itself",
                List.of(
                        field("added", DATE, "When the work came onto the list.", "2026-09-14"),
                        field(
                                "updated",
                                DATE,
                                "When the record was changed in a way that readers should know.",
                                "2026-10-01"),
                        field(
                                "aliases",
                                several(ID),
                                "Ids that it had before; their addresses lead on.",
                                "[reiss2008]"),
                        field(
                                "draft",
                                FLAG,
                                "Whether it is kept back; checks know it, `--drafts` publishes it.",
                                "true"),
                        field(
                                "custom",
                                new Open("fields of your own", true),
                                "Whatever is your own; kept, and seen by templates.",
                                "{shelf: B12}")));
    }
}
