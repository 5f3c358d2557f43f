package org.lectern.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.catalog.Article;
import org.lectern.catalog.PublicationDate;
import org.lectern.concurrent.Workers;
import org.lectern.plan.Shelf;
import org.lectern.search.WrittenIndex.Head;
import org.lectern.search.WrittenIndex.Postings;
import org.lectern.testing.Sites;

/** What is written is what the catalog has, whole or in shards. */
class SearchIndexTest {
    private static final int NONE_WHOLE = -1;

    static Stream<Path> lists() throws IOException {
        return Stream.concat(
                Stream.of(Path.of("content")), Sites.cases("sites").stream().map(site -> site.resolve("content")));
    }

    /** Every word of every field at its place, and nothing more. */
    @ParameterizedTest
    @MethodSource("lists")
    void hasEveryWordOfEveryWork(Path content) throws IOException {
        ReadCatalog list = ReadCatalog.of(content);
        assertThat(WrittenIndex.of(list.files()).terms()).isEqualTo(expected(list));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void shardsHaveTheSamePostingsAsTheWhole(Path content) throws IOException {
        ReadCatalog list = ReadCatalog.of(content);
        Map<String, String> parted = list.files(2, NONE_WHOLE, 700);
        WrittenIndex whole = WrittenIndex.of(list.files());
        assertThat(WrittenIndex.of(parted).terms()).isEqualTo(whole.terms());
        assertThat(WrittenIndex.of(parted).orders()).isEqualTo(whole.orders());
        assertThat(whole.index().get("whole")).isNotEqualTo(ScriptValue.NULL);
        assertThat(list.files().keySet()).noneMatch(name -> name.startsWith("terms/") || name.startsWith("order/"));
    }

    /** The works of the terms, found without any of the classes that write. */
    private static Map<String, Postings> expected(ReadCatalog list) {
        WorkTexts texts = new WorkTexts(list.catalog(), list.config(), list.messages());
        WorkPassages passages = new WorkPassages(list.catalog(), list.messages(), texts);
        WorkKeys keys = new WorkKeys(list.catalog(), list.config());
        Map<String, Postings> terms = new TreeMap<>();
        List<Article> works = works(list);
        for (int number = 0; number < works.size(); number++) {
            int work = number;
            keys.of(works.get(work)).forEach(key -> postings(terms, key).body().put(work, false));
            int start = 0;
            List<Passage> found = passages.of(works.get(work));
            int title = SearchWords.of(found.get(0).text()).size();
            int length = title <= 3 ? 0 : title <= 6 ? 1 : title <= 10 ? 2 : 3;
            Map<String, Integer> often = new TreeMap<>();
            for (Passage passage : found) {
                int last = start - 1;
                for (SearchWords.Word word : SearchWords.indexed(passage.text())) {
                    Postings of = postings(terms, word.letters());
                    last = start + word.place();
                    of.places().computeIfAbsent(work, key -> new ArrayList<>()).add(last);
                    int fields =
                            of.head().containsKey(work) ? of.head().get(work).fields() : 0;
                    if (passage.field() == SearchField.TEXTS) {
                        int times = often.merge(word.letters(), 1, Integer::sum);
                        of.body().put(work, times >= 2);
                    } else {
                        int all = fields | passage.field().bit();
                        of.head().put(work, new Head(all, all % 2 == 1 ? length : -1));
                    }
                }
                start = last + 2;
            }
        }
        return terms;
    }

    private static Postings postings(Map<String, Postings> terms, String term) {
        return terms.computeIfAbsent(term, key -> new Postings());
    }

    private static List<Article> works(ReadCatalog list) {
        return new Shelf(list.catalog().collation()).newestFirst(list.catalog().articles());
    }

    @Test
    void termsStandInTheOrderOfTheirCodeUnits() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        List<String> names = List.copyOf(
                WrittenIndex.of(list.files(2, NONE_WHOLE, 700)).terms().keySet());
        assertThat(names).isSorted();
    }

    @Test
    void namesTheFirstTermOfEachShard() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        Map<String, String> files = list.files(2, NONE_WHOLE, 700);
        WrittenIndex written = WrittenIndex.of(files);
        List<?> first = (List<?>) written.index().get("first");
        assertThat(first).hasSizeGreaterThan(20);
        assertThat(first.get(0)).isEqualTo("");
        for (int shard = 1; shard < first.size(); shard++) {
            String terms = (String) WrittenIndex.value(files, "terms/" + shard);
            // The first term of a file has nothing in common with one before it.
            assertThat(terms).startsWith("#" + first.get(shard) + " ");
        }
    }

    @Test
    void everyShardButThoseOfOneTermIsOfTheSize() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        Map<String, String> files = list.files(2, NONE_WHOLE, 700);
        files.forEach((name, text) -> {
            if (name.startsWith("terms/")) {
                String terms = (String) ScriptValue.of(name, text);
                boolean alone = terms.indexOf('!') == terms.length() - 1;
                assertThat(alone || terms.getBytes(StandardCharsets.UTF_8).length <= 700)
                        .as(name)
                        .isTrue();
            }
        });
    }

    @Test
    void isTheSameWhateverTheThreads() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        assertThat(list.files(7, 2_000, 16_000)).isEqualTo(list.files(1, 2_000, 16_000));
    }

    @Test
    void allFilesAreOfOneEditionAndOtherNumbersOrCutsMakeAnother() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        Set<String> whole = editions(list.files(2, 2_000, 16_000));
        Set<String> cut = editions(list.files(2, NONE_WHOLE, 700));
        Set<String> fewer = editions(ReadCatalog.of(Path.of("src/test/resources/sites/topics/content"))
                .files());
        assertThat(List.of(whole, cut, fewer))
                .allSatisfy(editions -> assertThat(editions).hasSize(1));
        assertThat(whole).isNotEqualTo(cut).isNotEqualTo(fewer);
    }

    private static Set<String> editions(Map<String, String> files) {
        return files.values().stream()
                .map(text -> text.substring(text.lastIndexOf(',')))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void numbersGoWithTheYears() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        WrittenIndex written = WrittenIndex.of(list.files());
        List<Article> works = works(list);
        assertThat(written.index().get("works")).isEqualTo(works.size());
        List<Object> years = new ArrayList<>();
        for (int i = 0; i < works.size(); i++) {
            Object year = works.get(i)
                    .issued()
                    .map(PublicationDate::year)
                    .map(Object.class::cast)
                    .orElse(ScriptValue.NULL);
            if (years.isEmpty()
                    || !((List<?>) years.get(years.size() - 1)).get(0).equals(year)) {
                years.add(List.of(year, i));
            }
        }
        assertThat(written.index().get("years")).isEqualTo(years);
    }

    @Test
    void ordersGiveEachWorkItsPlace() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        Map<String, List<Integer>> orders = WrittenIndex.of(list.files()).orders();
        List<Article> works = works(list);
        Shelf shelf = new Shelf(list.catalog().collation());
        for (Map.Entry<String, List<Article>> order : Map.of(
                        "author", shelf.byAuthor(works), "title", shelf.byTitle(works))
                .entrySet()) {
            List<Integer> places = works.stream().map(order.getValue()::indexOf).toList();
            assertThat(orders.get(order.getKey())).as(order.getKey()).isEqualTo(places);
        }
        assertThat(orders.get("added")).doesNotHaveDuplicates().hasSameSizeAs(works);
    }

    @Test
    void rowsTextsAndRecordsAreThoseOfTheirWorks() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        Map<String, String> files = list.files();
        List<Article> works = works(list);
        WorkTexts texts = new WorkTexts(list.catalog(), list.config(), list.messages());
        for (int i = 0; i < works.size(); i++) {
            assertThat(((List<?>) WrittenIndex.value(files, "rows/" + i / 16)).get(i % 16))
                    .isEqualTo("<li>" + works.get(i).id() + "</li>");
            assertThat(((List<?>) WrittenIndex.value(files, "ids/" + i / 32)).get(i % 32))
                    .isEqualTo(works.get(i).id().value());
            assertThat(((List<?>) WrittenIndex.value(files, "texts/" + i / 8)).get(i % 8))
                    .isEqualTo(texts.of(works.get(i)).stream()
                            .map(text -> text.language().isEmpty()
                                    ? text.words()
                                    : (Object) List.of(text.words(), text.language()))
                            .toList());
        }
    }

    @Test
    void theIndexSaysHowAFileIsMadeOfRecords() throws IOException {
        ReadCatalog list = ReadCatalog.of(Path.of("content"));
        assertThat(WrittenIndex.of(list.files()).index().get("formats"))
                .isEqualTo(List.of(List.of("ids", "txt", "text/plain", "<", ",", ">")));
    }

    /** Lists grow until their dictionary is parted; what is in one file never is more than was promised. */
    @Test
    void oneFileIsNeverMoreThanWasPromised(@TempDir Path folder) throws IOException {
        List<Boolean> whole = new ArrayList<>();
        for (int works : List.of(400, 900, 1_600)) {
            ReadCatalog list = ReadCatalog.of(InventedWorks.write(folder.resolve("list-" + works), works));
            Map<String, String> files = list.files();
            int size = gzipped(files.getOrDefault("index", ""));
            assertThat(size).as(works + " works").isLessThan(300 * 1024);
            whole.add(!files.containsKey("terms/0"));
            if (!files.containsKey("terms/0")) {
                long guessed = guessed(list);
                assertThat(guessed).as(works + " works take " + size).isBetween(size * 95L / 100, size * 120L / 100);
            }
        }
        assertThat(whole).startsWith(true).endsWith(false);
    }

    private static long guessed(ReadCatalog list) throws IOException {
        try (Workers workers = new Workers(2)) {
            return new SearchIndexer(list.config(), list.messages(), Optional.empty(), workers)
                    .index(list.catalog(), list.catalog())
                    .compressed();
        }
    }

    private static int gzipped(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }
}
