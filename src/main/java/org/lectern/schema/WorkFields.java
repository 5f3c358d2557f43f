package org.lectern.schema;

import static org.lectern.schema.Field.field;
import static org.lectern.schema.Forms.ADDRESS;
import static org.lectern.schema.Forms.DATE;
import static org.lectern.schema.Forms.DOI;
import static org.lectern.schema.Forms.ID;
import static org.lectern.schema.Forms.ISBN;
import static org.lectern.schema.Forms.ISSN;
import static org.lectern.schema.Forms.LANGUAGE;
import static org.lectern.schema.Forms.NAMES;
import static org.lectern.schema.Forms.TEXT;
import static org.lectern.schema.Forms.WORDS;
import static org.lectern.schema.Forms.worded;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.catalog.ArticleType;
import org.lectern.schema.Form.Choice;

/** What a work is: CSL's variables, by what they tell. In a record they stand in the order of {@code format}. */
final class WorkFields {
    private static final List<String> TYPES =
            Stream.of(ArticleType.values()).map(ArticleType::csl).toList();

    private WorkFields() {}

    static Group work() {
        return new Group(
                "What the work is",
                List.of(
                        field(
                                "id",
                                ID,
                                "The work's id, address and citation key, where it is not the name of the file;"
                                        + " required in a file of several records.",
                                "reiss2009"),
                        field("type", new Choice(TYPES), "What kind of work it is, by CSL's names.", "article-journal")
                                .wanted(),
                        field(
                                        "title",
                                        worded(TEXT),
                                        "The title as the work has it, with `*emphasis*`, `^super^` and `~sub~`.",
                                        "Drifting apart?")
                                .wanted(),
                        field(
                                "title-translated",
                                WORDS,
                                "The title in another language, shown beside the original.",
                                "{lang: en, text: On the border}"),
                        field("title-short", WORDS, "A short form of the title, for later references.", "Drifting"),
                        field("part-title", WORDS, "The title of a part of the work.", "The second voyage"),
                        field("genre", WORDS, "A kind within the type, in words.", "Doctoral dissertation"),
                        field("medium", WORDS, "What the work is recorded on or shown by.", "Podcast"),
                        field(
                                "language",
                                LANGUAGE,
                                "The language of the work, its abstract and its quotes. Your own words have the site's.",
                                "en"),
                        field(
                                "original-title",
                                WORDS,
                                "The title of the work that this one translates or reprints.",
                                "Zur Genealogie"),
                        field(
                                "reviewed-title",
                                WORDS,
                                "The title of the work under review.",
                                "The Origins of Alliances"),
                        field("reviewed-genre", WORDS, "The kind of the work under review.", "film"),
                        field("dimensions", WORDS, "The size or the running time.", "102 minutes"),
                        field("scale", WORDS, "The scale of a map or model.", "1:50000")));
    }

    static Group people() {
        return new Group(
                "People",
                List.of(
                        field("author", NAMES, "Who wrote the work, in its order.", "\"Reiss, Mitchell B.\""),
                        field("editor", NAMES, "Who edited it.", "[{family: Cha, given: Victor}, \"Kang, David\"]"),
                        field("translator", NAMES, "Who translated it.", "\"Howard, Michael\""),
                        field(
                                "container-author",
                                NAMES,
                                "Who wrote the book in which the chapter stands.",
                                "\"Byron, Ada\""),
                        field("collection-editor", NAMES, "Who edits the series.", "\"Jervis, Robert\""),
                        field("editorial-director", NAMES, "Who directs the edition.", "\"Wolf, Anna\""),
                        field("editor-translator", NAMES, "Who both edited and translated it.", "\"Paret, Peter\""),
                        field(
                                "original-author",
                                NAMES,
                                "Who wrote the work that this one goes back to.",
                                "{literal: Homer}"),
                        field("reviewed-author", NAMES, "Who wrote the work under review.", "\"Walt, Stephen M.\""),
                        field("compiler", NAMES, "Who put it together from other works.", "\"Gooch, George\""),
                        field("contributor", NAMES, "Who took part in it in another way.", "\"Snyder, Glenn\""),
                        field("illustrator", NAMES, "Who drew its pictures.", "\"Tenniel, John\""),
                        field("chair", NAMES, "Who chaired the session in which it was given.", "\"Lee, Sook-Jong\""),
                        field("organizer", NAMES, "Who held the event.", "{literal: World Bank}"),
                        field("curator", NAMES, "Who curated the exhibition.", "\"Enwezor, Okwui\""),
                        field("recipient", NAMES, "To whom the letter or message went.", "\"Lovelace, Ada\""),
                        field("interviewer", NAMES, "Who asked the questions.", "\"Frost, David\""),
                        field("guest", NAMES, "Who was the guest of a broadcast.", "\"Chun, Doo-hwan\""),
                        field("host", NAMES, "Who was the host of a broadcast.", "\"Gross, Terry\""),
                        field("narrator", NAMES, "Who reads or tells it.", "\"Fry, Stephen\""),
                        field("director", NAMES, "Who directed the film.", "\"Bong, Joon-ho\""),
                        field("script-writer", NAMES, "Who wrote the script.", "\"Han, Jin-won\""),
                        field("producer", NAMES, "Who produced it.", "\"Kwak, Sin-ae\""),
                        field("executive-producer", NAMES, "Who produced it on behalf of others.", "\"Lee, Miky\""),
                        field("series-creator", NAMES, "Who created the series.", "\"Simon, David\""),
                        field("composer", NAMES, "Who composed the music.", "\"Yun, Isang\""),
                        field("performer", NAMES, "Who performs it.", "\"Chung, Kyung-wha\"")));
    }

    static Group dates() {
        return new Group(
                "Dates",
                List.of(
                        field("issued", DATE, "When it appeared.", "2009-03"),
                        field("original-date", DATE, "When the work that it goes back to appeared.", "1887"),
                        field("event-date", DATE, "When the event took place.", "2015-01-10/2015-01-12"),
                        field(
                                "available-date",
                                DATE,
                                "When it was first to be had, as a preprint for example.",
                                "2008-11"),
                        field("submitted", DATE, "When it was handed in.", "2008-06-01"),
                        field("accessed", DATE, "When you looked at the address.", "2026-09-14")));
    }

    static Group source() {
        return new Group(
                "Where it stands",
                List.of(
                        field(
                                "container-title",
                                WORDS,
                                "The journal, book, newspaper or site in which it stands.",
                                "Korean Journal of Defense Analysis"),
                        field("container-title-short", WORDS, "Its abbreviation.", "Korean J. Def. Anal."),
                        field("collection-title", WORDS, "The series.", "Cornell Studies in Security Affairs"),
                        field("volume-title", WORDS, "The title of the volume.", "The Cold War"),
                        field("publisher", WORDS, "Who published it.", "Cornell University Press"),
                        field("publisher-place", WORDS, "Where the publisher is.", "Ithaca"),
                        field("original-publisher", WORDS, "Who published the work that it goes back to.", "Naumann"),
                        field("original-publisher-place", WORDS, "Where that publisher was.", "Leipzig"),
                        field(
                                "event-title",
                                WORDS,
                                "The name of the conference, exhibition or hearing.",
                                "ISA Annual Convention"),
                        field("event", WORDS, "The same under CSL's older name.", "ISA Annual Convention"),
                        field("event-place", WORDS, "Where it took place.", "Seoul"),
                        field("archive", WORDS, "The archive that holds it.", "National Archives"),
                        field("archive_collection", WORDS, "The collection within the archive.", "Record Group 59"),
                        field("archive_location", WORDS, "Its place within the archive.", "Box 12, folder 3"),
                        field("archive-place", WORDS, "Where the archive is.", "College Park"),
                        field("call-number", WORDS, "Its place on a library's shelf.", "JX1904.5 .W35"),
                        field("authority", WORDS, "The court, body or office that issued it.", "Supreme Court"),
                        field("division", WORDS, "The part of that body.", "Criminal Division"),
                        field("jurisdiction", WORDS, "Where a law or a decision holds.", "us"),
                        field("source", WORDS, "Where the record comes from.", "JSTOR"),
                        field("references", WORDS, "Works or decisions that belong to a law or case.", "HR Rep 99-453"),
                        field("license", WORDS, "The licence of the work.", "CC BY 4.0"),
                        field("DOI", worded(DOI), "The DOI, bare or as an address.", "10.1080/10163270902745588"),
                        field(
                                "ISBN",
                                worded(ISBN),
                                "The ISBN, with hyphens or without; several with a blank between.",
                                "978-0-8014-9418-5"),
                        field("ISSN", worded(ISSN), "The ISSN of the printed serial.", "0043-8871"),
                        field("eISSN", worded(ISSN), "The ISSN of the serial online; not one of CSL's.", "1086-3338"),
                        field("PMID", WORDS, "The number in PubMed.", "31452104"),
                        field("PMCID", WORDS, "The number in PubMed Central.", "PMC6710000"),
                        field(
                                "URL",
                                worded(ADDRESS),
                                "The address of the work.",
                                "https://example.org/drifting-apart")));
    }

    static Group numbers() {
        return new Group(
                "Numbers",
                List.of(
                        field("volume", WORDS, "The volume.", "21"),
                        field("issue", WORDS, "The issue; a zero before it stays.", "010"),
                        field("page", WORDS, "The pages from first to last.", "11-31"),
                        field("page-first", WORDS, "The first page alone; without `page` it stands for that.", "11"),
                        field("number", WORDS, "The number of a report, patent, bill or standard.", "RAND-4192"),
                        field("edition", WORDS, "The edition, as a number or in words.", "2"),
                        field("version", WORDS, "The version of software or data.", "1.2.0"),
                        field("chapter-number", WORDS, "The number of the chapter.", "4"),
                        field("collection-number", WORDS, "The number in the series.", "12"),
                        field("part-number", WORDS, "The number of the part.", "2"),
                        field("supplement-number", WORDS, "The number of the supplement.", "1"),
                        field("printing-number", WORDS, "The number of the printing.", "3"),
                        field("section", WORDS, "The section of a newspaper or law.", "B"),
                        field("number-of-pages", WORDS, "How many pages it has.", "321"),
                        field("number-of-volumes", WORDS, "How many volumes it has.", "3"),
                        field("locator", WORDS, "A place within the work that a reference points to.", "p. 14"),
                        field("year-suffix", WORDS, "A letter behind the year; Lectern sets its own.", "a"),
                        field(
                                "citation-key",
                                WORDS,
                                "The key under which another program knows it.",
                                "reiss2009drifting"),
                        field("citation-label", WORDS, "A label that a style may print.", "Rei09"),
                        field("citation-number", WORDS, "A number that a style gives; kept as it is.", "7"),
                        field(
                                "first-reference-note-number",
                                WORDS,
                                "A number that a style gives; kept as it is.",
                                "3")));
    }
}
