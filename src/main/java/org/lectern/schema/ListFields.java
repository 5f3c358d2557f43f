package org.lectern.schema;

import static org.lectern.schema.Field.field;
import static org.lectern.schema.Forms.DATE;
import static org.lectern.schema.Forms.FLAG;
import static org.lectern.schema.Forms.ID;
import static org.lectern.schema.Forms.ISSN;
import static org.lectern.schema.Forms.MARKDOWN;
import static org.lectern.schema.Forms.NAMES;
import static org.lectern.schema.Forms.ORCID;
import static org.lectern.schema.Forms.TEXT;
import static org.lectern.schema.Forms.TOPIC;
import static org.lectern.schema.Forms.WORK;
import static org.lectern.schema.Forms.several;

import java.util.List;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Whole;

/** Topics, reading lists, people, journals, pages, and what is not to be told again. */
final class ListFields {
    private static final Form TEMPLATE = new Scalar("the name of a template", "^[a-z0-9][a-z0-9-]{0,99}$");
    private static final int LAST = 1000;

    private ListFields() {}

    static List<Field> topic() {
        return List.of(
                field("id", ID, "The topic's id, and the address of its page.", "alliances")
                        .wanted(),
                field("label", TEXT, "Its name.", "Alliances").wanted(),
                field("broader", several(TOPIC), "The topic, or topics, of which it is a part.", "asian-security"),
                field("scope", TEXT, "What belongs under it, in a sentence.", "Why states ally, and why they part."),
                field("synonyms", several(TEXT), "Other names, which search finds too.", "[pacts, coalitions]"),
                field("see-also", several(TOPIC), "Topics beside it; counts both ways.", "[north-korea]"),
                field("aliases", several(ID), "Ids that it had before; their addresses lead on.", "[rok-us]"),
                field(
                        "start-here",
                        several(new Either(List.of(
                                WORK,
                                new Mapping(
                                        "a first reading",
                                        List.of(
                                                field("id", WORK, "The work.", "lee2007")
                                                        .wanted(),
                                                field("note", MARKDOWN, "Why to begin with it.", "The long view.")))))),
                        "Works to begin with.",
                        "[lee2007, {id: snyder2018, note: The long view.}]"));
    }

    static List<Field> list() {
        return List.of(
                field("title", TEXT, "The name of the list.", "A twelve-week seminar")
                        .wanted(),
                field("summary", MARKDOWN, "What it is for.", "A first course."),
                field("audience", TEXT, "For whom it is.", "Graduate seminar"),
                field("course", course(), "The course that it belongs to.", "{code: IR 512, term: Spring 2027}"),
                field(
                        "importance",
                        several(TEXT),
                        "The words for how much a reading matters; essential, recommended and further without it.",
                        "[essential, recommended, further]"),
                field("aliases", several(ID), "Ids that it had before; their addresses lead on.", "[seminar]"),
                field(
                                "sections",
                                several(section()),
                                "Weeks or parts, in order.",
                                "[{title: Week 1, items: [lee2007]}]")
                        .wanted());
    }

    private static Form course() {
        return new Mapping(
                "a course",
                List.of(
                        field("code", TEXT, "Its number or code.", "IR 512"),
                        field("term", TEXT, "When it is held.", "Spring 2027"),
                        field("instructor", TEXT, "Who teaches it.", "Ada Byron")));
    }

    private static Form section() {
        return new Mapping(
                "a section",
                List.of(
                        field("title", TEXT, "Its heading.", "Week 1 – Origins").wanted(),
                        field("date", DATE, "When it is due.", "2027-02-08"),
                        field("note", MARKDOWN, "What to look for.", "Two rival accounts."),
                        field(
                                "items",
                                several(reading()),
                                "The works, in order.",
                                "[lee2007, {id: cha2016, read: pages 1-20}]")));
    }

    private static Form reading() {
        return new Either(List.of(
                WORK,
                new Mapping(
                        "an item of a list",
                        List.of(
                                field("id", WORK, "The work.", "cha2016").wanted(),
                                field("importance", TEXT, "One of the list's words.", "essential"),
                                field("read", TEXT, "Which part to read.", "pages 1-20"),
                                field("note", MARKDOWN, "What to look for.", "Before the seminar."),
                                field(
                                        "note-private",
                                        TEXT,
                                        "A note of your own, never published.",
                                        "Ask who has read it.")))));
    }

    static List<Field> person() {
        return List.of(
                field("id", ID, "The person's id, and the address of their page.", "reiss-mitchell")
                        .wanted(),
                field("name", NAMES, "The name that pages show; one.", "{family: Reiss, given: Mitchell B.}")
                        .wanted(),
                field(
                        "also",
                        NAMES,
                        "Other forms of the name that records have.",
                        "[{family: Reiss, given: Mitchell}]"),
                field("ORCID", ORCID, "The person's ORCID, bare or as an address.", "0000-0002-1825-0097"));
    }

    static List<Field> journal() {
        return List.of(
                field("container-title", TEXT, "The title, as records have it.", "World Politics")
                        .wanted(),
                field(
                        "id",
                        ID,
                        "The address of its page, where it is not to be made from the title.",
                        "world-politics"),
                field("ISSN", ISSN, "The ISSN of the printed journal.", "0043-8871"),
                field("eISSN", ISSN, "The ISSN of the journal online.", "1086-3338"),
                field("abbreviation", TEXT, "The usual abbreviation.", "World Pol."));
    }

    static List<Field> page() {
        return List.of(
                field("title", TEXT, "The heading of the page.", "About this list")
                        .wanted(),
                field("menu", FLAG, "Whether the navigation names it.", "true"),
                field("foot", FLAG, "Whether the foot of every page names it.", "false"),
                field("order", new Whole(0, LAST), "Its place there, lowest first.", "1"),
                field("aliases", several(ID), "Ids that it had before; their addresses lead on.", "[info]"),
                field("template", TEMPLATE, "A template of your own that shows it, from `templates/free`.", "letter"));
    }

    /** {@code check.yaml}. */
    static List<Field> check() {
        return List.of(field(
                "ignore",
                several(new Mapping(
                        "what to ignore",
                        List.of(
                                field("code", several(TEXT), "The code in brackets behind the message.", "check-digit")
                                        .wanted(),
                                field(
                                        "file",
                                        several(TEXT),
                                        "The files that it concerns, with `*` and `**`; all without it.",
                                        "articles/old/*.yaml"),
                                field(
                                                "reason",
                                                TEXT,
                                                "Why, for whoever reads it next year.",
                                                "Printed so on the cover.")
                                        .wanted()))),
                "Warnings and hints that need not be told again; an error cannot be ignored.",
                "[{code: check-digit, file: articles/old/*.yaml, reason: Printed so on the cover.}]"));
    }
}
