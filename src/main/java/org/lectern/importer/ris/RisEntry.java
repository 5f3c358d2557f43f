package org.lectern.importer.ris;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lectern.catalog.AbstractHeading;
import org.lectern.catalog.Separators;
import org.lectern.config.EditorsMark;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.Blanks;
import org.lectern.importer.entry.EntryDraft;
import org.lectern.importer.entry.EntryNumbers;
import org.lectern.importer.entry.ForeignDate;
import org.lectern.importer.entry.ForeignMarkup;
import org.lectern.importer.entry.ForeignName;
import org.lectern.importer.entry.ImportedEntry;
import org.lectern.importer.entry.LanguageName;
import org.lectern.importer.entry.Value;
import org.lectern.importer.ris.RisRecord.Field;

/** One RIS record as an entry: numbers, texts and words here; titles, people and dates in classes of their own. */
final class RisEntry {
    static final String PROGRAM = "ris";

    private static final Set<String> SAYS_GENRE = Set.of(
            "dataset",
            "document",
            "graphic",
            "manuscript",
            "map",
            "motion_picture",
            "pamphlet",
            "patent",
            "personal_communication",
            "post",
            "post-weblog",
            "report",
            "song",
            "speech",
            "thesis",
            "webpage");

    private static final Set<String> NUMBERED =
            Set.of("bill", "hearing", "legal_case", "legislation", "patent", "regulation", "report", "standard");

    private static final Pattern WORDS = Pattern.compile("[" + Separators.SEMICOLONS + "]");
    private static final Pattern ADDRESSES =
            Pattern.compile("\\n|\\s*;\\s+(?=[a-z]+:)|\\s*;(?=https?:)|\\s+(?=https?:)");

    private static final Pattern ON_THE_WEB = Pattern.compile("(?i)https?://");
    private static final Pattern SLASHED_DAY = Pattern.compile("[0-9]{4}/[0-9]{1,2}/[0-9]{0,2}/?");
    private static final Pattern NOTED_DOI = Pattern.compile("(?i)(?:doi:\\s*)?(\\S+?)(?:; [0-9]{1,2})?");
    private static final Pattern MEDLINE = Pattern.compile("(?i)nlm|pubmed|medline(?: .*)?");

    private final RisRecord source;
    private final Set<String> reported;
    private final DiagnosticCollector diagnostics;
    private final EntryDraft draft;
    private final EntryNumbers numbers;
    private final RisType type;

    /** @param reported tags without a field of which the file's reader has spoken already */
    RisEntry(RisRecord source, Set<String> reported, DiagnosticCollector diagnostics) {
        this.source = source;
        this.reported = reported;
        this.diagnostics = diagnostics;
        this.draft = new EntryDraft(source.position(), diagnostics);
        this.numbers = new EntryNumbers(draft, PROGRAM);
        this.type = type();
    }

    ImportedEntry read() {
        draft.put("type", Value.text(type.csl()));
        Set<String> titles = new RisTitles(source, type, draft).read();
        Set<String> people = new RisPeople(source, type, draft, diagnostics).read();
        new RisDates(source, draft).read();
        pages();
        abstracts();
        source.fields().stream()
                .filter(field -> !titles.contains(field.tag()) && !people.contains(field.tag()))
                // A note may be about another work: the fields that are for a DOI come first.
                .sorted(Comparator.comparing(field -> notedDoi(field).isPresent()))
                .forEach(this::field);
        return draft.entry();
    }

    private RisType type() {
        Optional<RisType> known = RisType.of(source.type());
        if (known.isEmpty() && !source.type().isEmpty()) {
            diagnostics.warning(
                    "unknown-type",
                    source.position(),
                    "\"" + Blanks.excerpt(source.type()) + "\" is no type of RIS",
                    "the work is taken for a document; write its type into the record.");
        }
        if (known.isEmpty() || !known.get().exact()) {
            draft.keep(PROGRAM, "TY", source.type());
        }
        boolean serial =
                source.type().isEmpty() && Stream.of("JO", "JF", "JA", "T2").anyMatch(source::has);
        return known.orElse(new RisType(serial ? "article-journal" : "document", false));
    }

    private void field(Field field) {
        RisOfType.field(type.csl(), field.tag()).ifPresentOrElse(name -> put(name, field), () -> usual(field));
    }

    private void usual(Field field) {
        String tag = field.tag();
        String text = field.text();
        switch (tag) {
            case "PY", "Y1", "YR", "DA", "Y2", "SP", "EP", "AB", "N2" -> {}
            case "VL", "VO" -> put("volume", field);
            case "IS", "CP" -> put(type.isInSerial() ? "issue" : issueOfOthers(), field);
            case "M1" -> firstNumber(field);
            case "M3" -> typeOfWork(field);
            case "C7" -> articleNumber(field);
            case "DO", "DI" -> numbers.doi(text, tag, field.position());
            case "UR", "LK" -> addresses(field);
            case "SN" -> serialNumber(field);
            case "C2" -> pmcid(field);
            case "KW", "K1" -> keywords(field);
            case "N1" -> note(field);
            case "LA" -> language(field);
            case "CY", "PP" -> put("publisher-place", field);
            case "PB" -> put("publisher", field);
            case "ET" -> edition(field);
            case "SE" -> put("section", field);
            case "NV" -> put("number-of-volumes", field);
            case "WV" -> put("version", field);
            case "RI" -> put("reviewed-title", field);
            case "TT" -> draft.offerOrKeep("title-translated", ForeignMarkup.title(text), PROGRAM, tag);
            case "ST" -> shortTitle(field);
            case "CN" -> put("call-number", field);
            case "DB", "DP" -> put("source", field);
            case "ID" -> identity(field);
            case "AN" -> accession(field);
            case "L1", "L2", "L3", "L4" -> file(field);
            default -> keep(field);
        }
    }

    private void put(String name, Field field) {
        draft.offerOrKeep(name, ForeignMarkup.title(field.text()), PROGRAM, field.tag());
    }

    /** A tag that has no field keeps its value; the first of a file is reported. */
    private void keep(Field field) {
        draft.keep(PROGRAM, field.tag(), paragraphs(field.text()));
        if (reported.add(field.tag())) {
            diagnostics.hint(
                    "tag-without-field",
                    field.position(),
                    "a record has no field for " + field.tag(),
                    "here and in other entries it is kept as custom.ris." + field.tag() + ".");
        }
    }

    private String issueOfOthers() {
        return NUMBERED.contains(type.csl()) ? "number" : type.isBook() ? "collection-number" : "issue";
    }

    private void firstNumber(Field field) {
        String text = Blanks.folded(field.text());
        if (NUMBERED.contains(type.csl())) {
            put("number", field);
        } else if (type.isInSerial() && !source.has("IS") && text.matches("[0-9]+(?:[-/][0-9]+)?")) {
            put("issue", field);
        } else {
            keep(field);
        }
    }

    /** EndNote's and Scopus' number of an article that has no pages of an issue. */
    private void articleNumber(Field field) {
        if (type.isInSerial() || type.csl().equals("paper-conference")) {
            put("number", field);
        } else {
            keep(field);
        }
    }

    /** M3 is the type of work; older programs kept the DOI there. */
    private void typeOfWork(Field field) {
        if (EntryNumbers.isDoi(field.text())) {
            numbers.doi(field.text(), "M3", field.position());
        } else if (SAYS_GENRE.contains(type.csl())) {
            put("genre", field);
        } else {
            keep(field);
        }
    }

    /** Several stand below each other, or in one line; the first is the address, the others are kept. */
    private void addresses(Field field) {
        for (String address : ForeignMarkup.parts(field.text(), ADDRESSES)) {
            numbers.url(address, field.tag(), field.position());
        }
    }

    /** Files are paths of another program, unless they are on the web. */
    private void file(Field field) {
        if (ON_THE_WEB.matcher(field.text()).find()) {
            keep(field);
        }
    }

    /** Cambridge and EndNote say here on which day an article was first online. */
    private void edition(Field field) {
        Optional<String> online =
                SLASHED_DAY.matcher(field.text().strip()).matches() ? ForeignDate.ris(field.text()) : Optional.empty();
        online.ifPresentOrElse(
                day -> draft.offerOrKeep("available-date", day, PROGRAM, "ET"),
                () -> put(RisOfType.edition(type.csl()), field));
    }

    /** Publishers' pages say the DOI again, with the month of Sage's issue behind it. */
    private void note(Field field) {
        notedDoi(field)
                .ifPresentOrElse(
                        doi -> numbers.doi(doi, "N1", field.position()),
                        () -> draft.keep("note", ForeignMarkup.note(paragraphs(field.text()))));
    }

    private static Optional<String> notedDoi(Field field) {
        Matcher again = NOTED_DOI.matcher(field.text().strip());
        return field.tag().equals("N1") && again.matches() && EntryNumbers.isDoi(again.group(1))
                ? Optional.of(again.group(1))
                : Optional.empty();
    }

    /** That of PubMed's data is its own number; others are a database's. */
    private void accession(Field field) {
        String number = field.text().strip();
        boolean medline = source.all("DP", "DB").stream()
                .anyMatch(database -> MEDLINE.matcher(database.text().strip()).matches());
        if (medline && number.matches("[1-9][0-9]{0,7}")) {
            draft.offerOrKeep("PMID", number, PROGRAM, "AN");
        } else {
            keep(field);
        }
    }

    private void serialNumber(Field field) {
        boolean plain = type.csl().equals("report") && field.text().matches("(?!97[89][0-9]{10}$)[0-9]+");
        if (plain || !numbers.serials(field.text(), "SN")) {
            if (NUMBERED.contains(type.csl())) {
                put("number", field);
            } else {
                draft.refuse(field.position(), "an ISSN or ISBN", field.text(), PROGRAM, "SN");
            }
        }
    }

    private void pmcid(Field field) {
        String text = Blanks.folded(ForeignMarkup.characters(field.text()));
        if (text.matches("(?i)PMC[0-9]+")) {
            draft.offerOrKeep("PMCID", text.toUpperCase(Locale.ROOT), PROGRAM, "C2");
        } else if (type.csl().equals("chapter")) {
            // Zotero's author of the book.
            draft.person("container-author", ForeignName.inverted(text));
        } else {
            keep(field);
        }
    }

    /** One a line, whether the line has a tag or not, or several with semicolons; a star marks a main heading. */
    private void keywords(Field field) {
        for (String line : field.lines()) {
            for (String word : ForeignMarkup.parts(line, WORDS)) {
                draft.keyword(ForeignMarkup.title(word).replaceFirst("^\\*", ""));
            }
        }
    }

    private void language(Field field) {
        String text = Blanks.folded(ForeignMarkup.characters(field.text())).replaceAll(" ?;$", "");
        Optional<String> tag = LanguageName.ofList(text);
        if (tag.isEmpty()) {
            draft.refuse(field.position(), "one language that is known here", text, PROGRAM, "LA");
            return;
        }
        draft.offerOrKeep("language", tag.get(), PROGRAM, "LA");
        if (LanguageName.tag(text).isEmpty()) {
            draft.keep(PROGRAM, "LA", text);
        }
    }

    private void shortTitle(Field field) {
        String text = ForeignMarkup.title(field.text());
        if (!text.equals(draft.text("title"))) {
            draft.offerOrKeep("title-short", text, PROGRAM, "ST");
        }
    }

    /** The file's own name of the entry, where it is more than a running number. */
    private void identity(Field field) {
        String text = Blanks.folded(field.text());
        if (text.matches("[0-9]+")) {
            draft.keep(PROGRAM, "ID", text);
        } else {
            draft.key(text);
        }
    }

    private void pages() {
        String first = text("SP");
        String last = text("EP");
        boolean extent = type.isBook() && last.isEmpty() && first.matches("(?i)[0-9]+\\s*(?:p{1,2}\\.?|pages)?");
        if (extent) {
            draft.offer("number-of-pages", first.replaceAll("[^0-9]", ""));
        } else if (first.isEmpty() || last.isEmpty() || first.matches(".*[0-9]\\s*[-‐–—].*")) {
            draft.offer("page", EntryNumbers.pages(first.isEmpty() ? last : first));
            boolean more = !first.isEmpty() && !last.isEmpty() && !first.endsWith(last);
            draft.keep(PROGRAM, "EP", more ? last : "");
        } else {
            draft.offer(
                    "page",
                    last.matches(".*[-‐–—].*") ? EntryNumbers.pages(last) : EntryNumbers.pages(first + "-" + last));
        }
    }

    private String text(String tag) {
        return source.all(tag).stream()
                .map(field -> Blanks.folded(ForeignMarkup.characters(field.text())))
                .findFirst()
                .orElse("");
    }

    /** Several are parts of one, unless they say the same. */
    private void abstracts() {
        String joined = source.all("AB", "N2").stream()
                .map(field -> ForeignMarkup.markdown(paragraphs(AbstractHeading.apart(field.text()))))
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        if (!joined.isEmpty()) {
            draft.put("abstract", Value.text(EditorsMark.removed(joined)));
            draft.put("abstract-source", Value.text(EditorsMark.isAtEnd(joined) ? "editor" : "unknown"));
        }
    }

    /** Lines of one paragraph joined; what RIS breaks are lines, not paragraphs, unless one is blank. */
    private static String paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n"))
                .map(part -> part.replace("\n", " ").strip())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }
}
