package org.lectern.csl;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.FoldedText;
import org.lectern.catalog.Makers;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationState;

/**
 * A work as citeproc-java is to have it: what it would get wrong goes in marked, and is put right in what comes out.
 *
 * @param names of the work that are marked
 * @param title its markup
 * @param standIns by years and numbers that stand for others, what is printed in their place
 * @param team whether its editors translated it, too: they stand as editors alone
 */
record StyleItem(CSLItemData data, NameMarks names, RichTitle title, Map<String, String> standIns, boolean team) {
    /** Long texts and bookkeeping, which no reference shows. */
    private static final Set<String> LEFT_OUT = Set.of("abstract", "annote", "note", "keyword", "citation-key");

    /** MLA dates them by the event. */
    private static final Set<ArticleType> SPOKEN = Set.of(ArticleType.SPEECH, ArticleType.PERFORMANCE);

    /** The number of a report or law ({@code 2010-07}), which is no range. */
    private static final Pattern HYPHENED = Pattern.compile("\\d+-\\d+");

    /** Of a law of the United States, as people write its number: {@code Pub. L. No. 101-336}. */
    private static final Pattern LAW = Pattern.compile("Pub(?:\\.|lic) ?L(?:\\.|aw) (?:No\\. ?)?(?=[0-9])");

    private static final Pattern ARXIV = Pattern.compile("[0-9]{4}\\.[0-9]{4,5}(?:v[0-9]+)?");

    /** Goes in for it, since a style asks whether it is a number; no work has it. */
    private static final String FIGURE = "999999937";

    /** Roles of makers that citeproc-java does not know. */
    private static final Set<String> UNKNOWN = Set.of("host", "script-writer", "series-creator");

    /** They have no quotation marks that could be set. */
    private static final Set<String> CODES = Set.of("DOI", "URL", "ISBN", "ISSN", "PMID", "PMCID", "page");

    /**
     * What a work's reference takes from the list around it.
     *
     * @param language of works that name none
     * @param abbreviation of the journal, or empty
     * @param inPress said of a work that is forthcoming
     * @param circa before a year that is approximate
     * @param bce behind a year before our era, with its blank
     */
    record Surroundings(String language, String abbreviation, String inPress, String circa, String bce) {}

    /** A work for the entry of a list. */
    static StyleItem of(Article article, StyleSheet style, String suffix, Surroundings around) {
        return of(article, style, Distinction.NONE.withSuffix(suffix), around, true);
    }

    /** A work for a text that cites it. */
    static StyleItem cited(Article article, StyleSheet style, Distinction distinction, Surroundings around) {
        return of(article, style, distinction, around, false);
    }

    private static StyleItem of(
            Article article, StyleSheet style, Distinction distinction, Surroundings around, boolean inList) {
        String suffix = distinction.suffix();
        RichTitle title = new RichTitle();
        NameMarks names =
                new NameMarks(inList && style.capitalNames(), inList && style.bareInitials(), style.bareStops());
        String language = article.language().isEmpty() ? around.language() : article.language();
        Map<String, Object> fields = fields(article, number(article, style), language, around, title);
        fields.put("title", title.marked(article.title(), language));
        fields.computeIfPresent("page", (name, pages) -> style.pages().set((String) pages));
        boolean both = OneTeam.is(article);
        style.standIns().forEach((variable, other) -> {
            if (fields.containsKey(variable)
                    || !article.people(variable).isEmpty()
                    || (variable.equals("author") && !asAuthors(article).isEmpty())
                    || (both && variable.equals("editor"))) {
                fields.put(other, "1");
            }
        });
        if (style.omitsOwnPublisher() && isOwnPublisher(article)) {
            fields.remove("publisher");
        }
        Carriers.load(style.carriers(), fields);
        if (!suffix.isEmpty()) {
            fields.put("year-suffix", suffix);
        }
        Optional<StyleSheet.Gap> gap = inList ? style.lastAfterGap() : Optional.empty();
        CSLItemDataBuilder item = new CSLItemDataBuilder(CSLItemData.fromJson(fields));
        boolean team = both && OneTeam.isKnownBy(style.xml());
        String first = EntryOrder.role(article).orElse("");
        String instead = asAuthors(article);
        article.contributors().forEach((role, people) -> {
            List<PersonName> called = people.stream().map(Contributor::name).toList();
            CSLName[] marked = names(role.equals(first) ? told(called, distinction) : called, names, gap);
            (both ? OneTeam.roles(role, team) : List.of(role)).forEach(one -> put(item, one, marked));
            if (role.equals(instead)) {
                put(item, "author", marked);
            }
        });
        StyleDates dates = new StyleDates(style.knowsCirca(), around.circa(), around.bce());
        article.dates().forEach((name, date) -> dates.put(item, name, date));
        if (style.kind() == StyleSheet.Kind.AUTHOR
                && SPOKEN.contains(article.type())
                && !article.dates().containsKey("event-date")) {
            article.issued().ifPresent(date -> dates.put(item, "event-date", date));
        }
        if (isToCome(article) && !style.knowsStatus()) {
            dates.putIssued(item, suffix.isEmpty() ? around.inPress() : around.inPress() + "-");
        }
        Map<String, String> standIns = new HashMap<>(dates.years());
        if (FIGURE.equals(fields.get("number"))) {
            standIns.put(FIGURE, number(article, style));
        }
        return new StyleItem(item.build(), names, title, standIns, team);
    }

    /** The role of those without whom nobody would be named, or empty: styles put them first, too. */
    private static String asAuthors(Article article) {
        String role = Makers.of(article).role();
        return UNKNOWN.contains(role) ? role : "";
    }

    /** The same as a work of another type. */
    StyleItem as(CSLType type) {
        return new StyleItem(new CSLItemDataBuilder(data).type(type).build(), names, title, standIns, team);
    }

    /** The same by somebody else, in one of the roles that an entry can begin with. */
    StyleItem by(String role, String name) {
        CSLItemDataBuilder item = new CSLItemDataBuilder(data);
        put(item, role, new CSLName[] {new CSLNameBuilder().literal(name).build()});
        return new StyleItem(item.build(), names, title, standIns, team);
    }

    private static boolean isOwnPublisher(Article article) {
        String publisher = FoldedText.fold(article.variable("publisher"));
        return article.authors().size() == 1
                && FoldedText.fold(article.authors().get(0).name().literal()).equals(publisher);
    }

    /** Without the words that the style puts before it, and with those that manuals want ({@code arXiv:1810.04805}). */
    private static String number(Article article, StyleSheet style) {
        String number = article.variable("number");
        if (article.variable("publisher").equalsIgnoreCase("arXiv")
                && ARXIV.matcher(number).matches()) {
            return "arXiv:" + number;
        }
        boolean said = article.type() == ArticleType.LEGISLATION
                && article.variable("genre").isEmpty()
                && style.xml().contains("term=\"legislation\"");
        return said ? LAW.matcher(number).replaceFirst("") : number;
    }

    private static Map<String, Object> fields(
            Article article, String number, String language, Surroundings around, RichTitle title) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("id", article.id().value());
        fields.put("type", article.type().csl());
        boolean translated = !article.people("translator").isEmpty()
                || !article.people("editor-translator").isEmpty();
        article.variables().forEach((name, written) -> {
            String value = name.equals("number") ? number : written;
            if (name.equals("number") && HYPHENED.matcher(value).matches()) {
                fields.put(name, FIGURE);
            } else if (name.equals("original-title") && translated) {
                fields.put(name, title.foreign(RichTitle.quoted(value, language)));
            } else if (!LEFT_OUT.contains(name)) {
                fields.put(name, CODES.contains(name) ? value : title.value(name, RichTitle.quoted(value, language)));
            }
        });
        fields.put("language", language);
        if (fields.containsKey("event-title")) {
            fields.put("event", fields.get("event-title"));
        }
        if (!around.abbreviation().isEmpty()) {
            fields.putIfAbsent("container-title-short", around.abbreviation());
        }
        if (isToCome(article)) {
            fields.put("status", title.nouns(around.inPress()));
        }
        // Manuals name the number of volumes of works that have several; its label is in the plural (StyleLocales).
        fields.remove("number-of-volumes", "1");
        return fields;
    }

    private static boolean isToCome(Article article) {
        return article.issued().isEmpty()
                && article.status()
                        .filter(status -> status.kind() == PublicationState.FORTHCOMING)
                        .isPresent();
    }

    /** With the given name, or its initials, of whoever has a namesake. */
    private static List<PersonName> told(List<PersonName> names, Distinction distinction) {
        int place = distinction.givenAt();
        if (place < 0 || place >= names.size()) {
            return names;
        }
        PersonName name = names.get(place);
        boolean whole = distinction.inFull() || name.staticOrdering();
        PersonName shown = new PersonName(
                name.family(),
                whole ? name.given() : GivenName.initials(name.given()),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                "",
                name.literal(),
                name.staticOrdering());
        List<PersonName> told = new ArrayList<>(names);
        told.set(place, PersonName.literal(shown.displayed()));
        return told;
    }

    private static CSLName[] names(List<PersonName> people, NameMarks marks, Optional<StyleSheet.Gap> gap) {
        CSLName[] all = people.stream().map(marks::marked).toArray(CSLName[]::new);
        if (gap.isEmpty() || all.length < gap.get().from()) {
            return all;
        }
        CSLName[] some = new CSLName[gap.get().first() + 1];
        System.arraycopy(all, 0, some, 0, some.length - 1);
        some[some.length - 1] = NameMarks.afterGap(all[all.length - 1]);
        return some;
    }

    /** A role that citeproc-java does not know is left out, as it is by its styles. */
    private static void put(CSLItemDataBuilder item, String role, CSLName[] names) {
        switch (role) {
            case "author" -> item.author(names);
            case "chair" -> item.chair(names);
            case "collection-editor" -> item.collectionEditor(names);
            case "compiler" -> item.compiler(names);
            case "composer" -> item.composer(names);
            case "container-author" -> item.containerAuthor(names);
            case "contributor" -> item.contributor(names);
            case "curator" -> item.curator(names);
            case "director" -> item.director(names);
            case "editor" -> item.editor(names);
            case "editorial-director" -> item.editorialDirector(names);
            case "executive-producer" -> item.executiveProducer(names);
            case "illustrator" -> item.illustrator(names);
            case "interviewer" -> item.interviewer(names);
            case "organizer" -> item.organizer(names);
            case "original-author" -> item.originalAuthor(names);
            case "performer" -> item.performer(names);
            case "producer" -> item.producer(names);
            case "recipient" -> item.recipient(names);
            case "reviewed-author" -> item.reviewedAuthor(names);
            case "translator" -> item.translator(names);
            default -> {}
        }
    }
}
