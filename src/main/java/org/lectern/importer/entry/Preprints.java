package org.lectern.importer.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Preprints as CSL and Zotero have them, of type {@code article} with the archive as publisher, and its number.
 * Databases write them as articles of a journal ({@code arXiv preprint arXiv:1706.03762}; DBLP's {@code CoRR}, volume
 * {@code abs/1706.03762}), or with the number alone.
 */
final class Preprints {
    private static final String ARXIV = "arXiv";
    private static final String CONTAINER = "container-title";
    private static final String PUBLISHER = "publisher";
    private static final String NUMBER = "number";

    private static final Map<String, String> ARCHIVES = WordTable.read(Preprints.class, "preprint-archives.txt");

    /** A number of arXiv since 2007, or before. */
    private static final String ID =
            "((?:[0-9]{4}\\.[0-9]{4,5}|[a-z]{2,10}(?:-[a-z]{2,4})?(?:\\.[a-z]{2})?/[0-9]{7})(?:v[0-9]{1,3})?)";

    /** With what tells that it is one, and the section that arXiv's own form has behind it. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:arxiv: ?|abs/)" + ID + "(?: ?[\\[(][a-z.-]{2,20}[\\])])?$");

    private static final Pattern AT_ARXIV = Pattern.compile(
            "(?i)https?://(?:www\\.)?arxiv\\.org/(?:abs|pdf|html)/" + ID + "(?:\\.pdf)?/?|10\\.48550/arxiv\\." + ID);

    /** As Microsoft's and later Semantic Scholar's data call it. */
    private static final Pattern SECTION = Pattern.compile("(?i)arxiv: ([\\p{L}][\\p{L} ,-]{2,60})");

    /** What other archives have behind their names: {@code Paper 2023/123}, {@code SSRN 3456789}. */
    private static final Pattern TAIL = Pattern.compile("(?<=[\\s:#])([0-9]{4}/[0-9]{1,5}|[0-9]{5,9})$");

    /** A number of the Cold Spring Harbor Laboratory, which databases write as a page. */
    private static final Pattern DATED =
            Pattern.compile("[0-9]{4}\\.[0-9]{2}\\.[0-9]{2}\\.[0-9]{6,10}(?:v[0-9]{1,2})?");

    /** Of DBLP's archive {@code CoRR} in other capitals, as journals shorten their names. */
    private static final Pattern OTHER_CORR = Pattern.compile("(?!CoRR)(?i:corr)\\.?");

    private static final Set<String> TYPES =
            Set.of("article", "article-journal", "document", "manuscript", "report", "webpage");
    private static final List<String> OF_JOURNALS = List.of("volume", "issue", "page");

    private final Map<String, Value> fields;

    private Preprints(Map<String, Value> fields) {
        this.fields = fields;
    }

    /** A record's fields in their order, those of a preprint where they belong. */
    static Map<String, Value> settled(Map<String, Value> fields) {
        Map<String, Value> out = new LinkedHashMap<>(fields);
        if (TYPES.contains(EntryIdentity.text(fields, "type"))) {
            new Preprints(out).settle();
        }
        return out;
    }

    private void settle() {
        String place = text(CONTAINER).isEmpty() ? text(PUBLISHER) : text(CONTAINER);
        String id = arxivNumber(place);
        String archive = place.isEmpty() && !id.isEmpty() && isInNoJournal(id) ? ARXIV : archive(place);
        boolean other = id.isEmpty() && OTHER_CORR.matcher(place).matches();
        if (archive.isEmpty() || other || isPageElsewhere(id)) {
            return;
        }
        fields.put("type", Value.text("article"));
        setPublisher(archive);
        // Where RIS says "generic", its second title is that of a series.
        fields.computeIfPresent(
                "collection-title",
                (any, series) -> series instanceof Value.Text text
                                && archive(text.text()).equals(archive)
                        ? null
                        : series);
        if (archive.equals(ARXIV) && !id.isEmpty()) {
            OF_JOURNALS.forEach(
                    name -> fields.computeIfPresent(name, (any, value) -> isNumber(value, id) ? null : value));
            setNumber(ARXIV + ":" + id, id);
            setAddress(id);
        } else if (!archive.equals(ARXIV)) {
            Matcher tail = TAIL.matcher(place);
            if (tail.find()) {
                setNumber(tail.group(1), tail.group(1));
            }
            if (DATED.matcher(text("page")).matches() && !fields.containsKey(NUMBER)) {
                fields.put(NUMBER, Objects.requireNonNull(fields.remove("page")));
            }
        }
    }

    /** The name of the archive that a text names, or an empty one. */
    private static String archive(String place) {
        String name = TAIL.matcher(NUMBERED.matcher(place).replaceFirst("")).replaceFirst("");
        if (name.isEmpty()) {
            return place.isEmpty() ? "" : ARXIV;
        }
        String letters = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return SECTION.matcher(place).matches() ? ARXIV : ARCHIVES.getOrDefault(letters, "");
    }

    /** arXiv's number, from whichever field has it, or an empty text. */
    private String arxivNumber(String place) {
        Stream<String> named = Stream.of(place, text(NUMBER), text("volume"), text("issue"), text("page"))
                .map(written -> found(NUMBERED, written));
        Stream<String> linked = Stream.concat(
                        Stream.of(text("DOI"), text("URL")), links().stream().map(Preprints::url))
                .map(written -> AT_ARXIV.matcher(written).matches() ? found(AT_ARXIV, written) : "");
        return Stream.concat(named, linked)
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String found(Pattern pattern, String written) {
        Matcher matcher = pattern.matcher(written);
        if (!matcher.find()) {
            return "";
        }
        return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    }

    /** A page about an archive, or one that links to a preprint. */
    private boolean isPageElsewhere(String id) {
        String url = text("URL");
        boolean there = url.isEmpty() || AT_ARXIV.matcher(url).matches();
        return text("type").equals("webpage") && (id.isEmpty() || !there);
    }

    /** Whether nothing but the number says where the work appeared; a report has one of its institute's. */
    private boolean isInNoJournal(String id) {
        String doi = text("DOI");
        String number = text(NUMBER);
        boolean own = !number.isEmpty()
                && !number.equals(id)
                && found(NUMBERED, number).isEmpty();
        return !own
                && (doi.isEmpty() || AT_ARXIV.matcher(doi).matches())
                && OF_JOURNALS.stream()
                        .noneMatch(name -> !text(name).isEmpty()
                                && found(NUMBERED, text(name)).isEmpty());
    }

    private static boolean isNumber(Value value, String id) {
        return value instanceof Value.Text text && found(NUMBERED, text.text()).equals(id);
    }

    private void setPublisher(String archive) {
        String container = text(CONTAINER);
        Matcher section = SECTION.matcher(container);
        if (section.matches()) {
            CustomName.keep(fields, "section", Value.text(section.group(1)));
        }
        String publisher = text(PUBLISHER);
        if (!container.isEmpty()) {
            fields.remove(CONTAINER);
            fields.remove("container-title-short");
            if (archive(publisher).isEmpty() && !publisher.isEmpty()) {
                CustomName.keep(fields, PUBLISHER, Value.text(publisher));
            }
        }
        fields.put(PUBLISHER, Value.text(archive));
    }

    /** Sets the number, in the place of none or of itself without the archive's name. */
    private void setNumber(String whole, String bare) {
        String there = text(NUMBER);
        if (there.isEmpty() || there.equals(bare) || found(NUMBERED, there).equals(bare)) {
            fields.put(NUMBER, Value.text(whole));
        }
    }

    /** The address at arXiv, unless there is another or a DOI; no link says it again. */
    private void setAddress(String id) {
        if (text("URL").isEmpty() && text("DOI").isEmpty()) {
            fields.put("URL", Value.text("https://arxiv.org/abs/" + id));
        }
        if (found(AT_ARXIV, text("URL")).equals(id)) {
            List<Value> others = links().stream()
                    .filter(link -> !found(AT_ARXIV, url(link)).equals(id))
                    .toList();
            fields.remove("links");
            if (!others.isEmpty()) {
                fields.put("links", new Value.Items(others));
            }
        }
    }

    private List<Value> links() {
        return fields.get("links") instanceof Value.Items items ? items.items() : List.of();
    }

    private static String url(Value link) {
        return link instanceof Value.Fields parts ? EntryIdentity.text(parts.fields(), "url") : "";
    }

    private String text(String name) {
        return EntryIdentity.text(fields, name);
    }
}
