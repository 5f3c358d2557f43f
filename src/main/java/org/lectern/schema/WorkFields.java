package org.lectern.schema;

import static org.lectern.schema.Field.of;
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

/** What a work is: CSL's variables, in the order in which a record is read best. */
final class WorkFields {
    private static final List<String> TYPES =
            Stream.of(ArticleType.values()).map(ArticleType::csl).toList();

    private WorkFields() {}

    static Group work() {
        return new Group(
                "What the work is",
                List.of(
                        of(
                                "id",
                                ID,
                                "The work's id, address and citation key, where it is not the name of the file;"
                                        + " required in a file of several records.",
                                "reiss2009"),
                        of("type", new Choice(TYPES), "What kind of work it is, by CSL's names.", "article-journal")
                                .wanted(),
                        of(
                                        "title",
                                        worded(TEXT),
                                        "The title as the work has it, with `*emphasis*`, `^super^` and `~sub~`.",
                                        "Drifting apart?")
                                .wanted(),
                        of(
                                "title-translated",
                                WORDS,
                                "The title in another language, shown beside the original.",
                                "{lang: en, text: On the border}"),
                        of("title-short", WORDS, "A short form of the title, for later references.", "Drifting"),
                        of("part-title", WORDS, "The title of a part of the work.", "The second voyage"),
                        of("genre", WORDS, "A kind within the type, in words.", "Doctoral dissertation"),
                        of("medium", WORDS, "What the work is recorded on or shown by.", "Podcast"),
                        of("language", LANGUAGE, "The language of the work, which its texts have too.", "en"),
                        of(
                                "original-title",
                                WORDS,
                                "The title of the work that this one translates or reprints.",
                                "Zur Genealogie"),
                        of("reviewed-title", WORDS, "The title of the work under review.", "The Origins of Alliances"),
                        of("reviewed-genre", WORDS, "The kind of the work under review.", "film"),
                        of("dimensions", WORDS, "The size or the running time.", "102 minutes"),
                        of("scale", WORDS, "The scale of a map or model.", "1:50000")));
    }

    static Group people() {
        return new Group(
                "People",
                List.of(
                        of("author", NAMES, "Who wrote the work, in its order.", "\"Reiss, Mitchell B.\""),
                        of("editor", NAMES, "Who edited it.", "[{family: Cha, given: Victor}, \"Kang, David\"]"),
                        of("translator", NAMES, "Who translated it.", "\"Howard, Michael\""),
                        of(
                                "container-author",
                                NAMES,
                                "Who wrote the book in which the chapter stands.",
                                "\"Byron, Ada\""),
                        of("collection-editor", NAMES, "Who edits the series.", "\"Jervis, Robert\""),
                        of("editorial-director", NAMES, "Who directs the edition.", "\"Wolf, Anna\""),
                        of("editor-translator", NAMES, "Who both edited and translated it.", "\"Paret, Peter\""),
                        of(
                                "original-author",
                                NAMES,
                                "Who wrote the work that this one goes back to.",
                                "{literal: Homer}"),
                        of("reviewed-author", NAMES, "Who wrote the work under review.", "\"Walt, Stephen M.\""),
                        of("compiler", NAMES, "Who put it together from other works.", "\"Gooch, George\""),
                        of("contributor", NAMES, "Who took part in it in another way.", "\"Snyder, Glenn\""),
                        of("illustrator", NAMES, "Who drew its pictures.", "\"Tenniel, John\""),
                        of("chair", NAMES, "Who chaired the session in which it was given.", "\"Lee, Sook-Jong\""),
                        of("organizer", NAMES, "Who held the event.", "{literal: World Bank}"),
                        of("curator", NAMES, "Who curated the exhibition.", "\"Enwezor, Okwui\""),
                        of("recipient", NAMES, "To whom the letter or message went.", "\"Lovelace, Ada\""),
                        of("interviewer", NAMES, "Who asked the questions.", "\"Frost, David\""),
                        of("guest", NAMES, "Who was the guest of a broadcast.", "\"Chun, Doo-hwan\""),
                        of("host", NAMES, "Who was the host of a broadcast.", "\"Gross, Terry\""),
                        of("narrator", NAMES, "Who reads or tells it.", "\"Fry, Stephen\""),
                        of("director", NAMES, "Who directed the film.", "\"Bong, Joon-ho\""),
                        of("script-writer", NAMES, "Who wrote the script.", "\"Han, Jin-won\""),
                        of("producer", NAMES, "Who produced it.", "\"Kwak, Sin-ae\""),
                        of("executive-producer", NAMES, "Who produced it on behalf of others.", "\"Lee, Miky\""),
                        of("series-creator", NAMES, "Who created the series.", "\"Simon, David\""),
                        of("composer", NAMES, "Who composed the music.", "\"Yun, Isang\""),
                        of("performer", NAMES, "Who performs it.", "\"Chung, Kyung-wha\"")));
    }

    static Group dates() {
        return new Group(
                "Dates",
                List.of(
                        of("issued", DATE, "When it appeared.", "2009-03"),
                        of("original-date", DATE, "When the work that it goes back to appeared.", "1887"),
                        of("event-date", DATE, "When the event took place.", "2015-01-10/2015-01-12"),
                        of(
                                "available-date",
                                DATE,
                                "When it was first to be had, as a preprint for example.",
                                "2008-11"),
                        of("submitted", DATE, "When it was handed in.", "2008-06-01"),
                        of("accessed", DATE, "When you looked at the address.", "2026-09-14")));
    }

    static Group source() {
        return new Group(
                "Where it stands",
                List.of(
                        of(
                                "container-title",
                                WORDS,
                                "The journal, book, newspaper or site in which it stands.",
                                "Korean Journal of Defense Analysis"),
                        of("container-title-short", WORDS, "Its abbreviation.", "Korean J. Def. Anal."),
                        of("collection-title", WORDS, "The series.", "Cornell Studies in Security Affairs"),
                        of("volume-title", WORDS, "The title of the volume.", "The Cold War"),
                        of("publisher", WORDS, "Who published it.", "Cornell University Press"),
                        of("publisher-place", WORDS, "Where the publisher is.", "Ithaca"),
                        of("original-publisher", WORDS, "Who published the work that it goes back to.", "Naumann"),
                        of("original-publisher-place", WORDS, "Where that publisher was.", "Leipzig"),
                        of(
                                "event-title",
                                WORDS,
                                "The name of the conference, exhibition or hearing.",
                                "ISA Annual Convention"),
                        of("event", WORDS, "The same under CSL's older name.", "ISA Annual Convention"),
                        of("event-place", WORDS, "Where it took place.", "Seoul"),
                        of("archive", WORDS, "The archive that holds it.", "National Archives"),
                        of("archive_collection", WORDS, "The collection within the archive.", "Record Group 59"),
                        of("archive_location", WORDS, "Its place within the archive.", "Box 12, folder 3"),
                        of("archive-place", WORDS, "Where the archive is.", "College Park"),
                        of("call-number", WORDS, "Its place on a library's shelf.", "JX1904.5 .W35"),
                        of("authority", WORDS, "The court, body or office that issued it.", "Supreme Court"),
                        of("division", WORDS, "The part of that body.", "Criminal Division"),
                        of("jurisdiction", WORDS, "Where a law or a decision holds.", "us"),
                        of("source", WORDS, "Where the record comes from.", "JSTOR"),
                        of("references", WORDS, "Works or decisions that belong to a law or case.", "HR Rep 99-453"),
                        of("license", WORDS, "The licence of the work.", "CC BY 4.0"),
                        of("DOI", worded(DOI), "The DOI, bare or as an address.", "10.1080/10163270902745588"),
                        of(
                                "ISBN",
                                worded(ISBN),
                                "The ISBN, with hyphens or without; several with a blank between.",
                                "978-0-8014-9418-5"),
                        of("ISSN", worded(ISSN), "The ISSN of the printed serial.", "0043-8871"),
                        of("eISSN", worded(ISSN), "The ISSN of the serial online; not one of CSL's.", "1086-3338"),
                        of("PMID", WORDS, "The number in PubMed.", "31452104"),
                        of("PMCID", WORDS, "The number in PubMed Central.", "PMC6710000"),
                        of("URL", worded(ADDRESS), "The address of the work.", "https://example.org/drifting-apart")));
    }

    static Group numbers() {
        return new Group(
                "Numbers",
                List.of(
                        of("volume", WORDS, "The volume.", "21"),
                        of("issue", WORDS, "The issue; a zero before it stays.", "010"),
                        of("page", WORDS, "The pages from first to last.", "11-31"),
                        of("page-first", WORDS, "The first page alone.", "11"),
                        of("number", WORDS, "The number of a report, patent, bill or standard.", "RAND-4192"),
                        of("edition", WORDS, "The edition, as a number or in words.", "2"),
                        of("version", WORDS, "The version of software or data.", "1.2.0"),
                        of("chapter-number", WORDS, "The number of the chapter.", "4"),
                        of("collection-number", WORDS, "The number in the series.", "12"),
                        of("part-number", WORDS, "The number of the part.", "2"),
                        of("supplement-number", WORDS, "The number of the supplement.", "1"),
                        of("printing-number", WORDS, "The number of the printing.", "3"),
                        of("section", WORDS, "The section of a newspaper or law.", "B"),
                        of("number-of-pages", WORDS, "How many pages it has.", "321"),
                        of("number-of-volumes", WORDS, "How many volumes it has.", "3"),
                        of("locator", WORDS, "A place within the work that a reference points to.", "p. 14"),
                        of("year-suffix", WORDS, "A letter behind the year; Lectern sets its own.", "a"),
                        of("citation-key", WORDS, "The key under which another program knows it.", "reiss2009drifting"),
                        of("citation-label", WORDS, "A label that a style may print.", "Rei09"),
                        of("citation-number", WORDS, "A number that a style gives; kept as it is.", "7"),
                        of("first-reference-note-number", WORDS, "A number that a style gives; kept as it is.", "3")));
    }
}
