package org.lectern.scaffold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lectern.BuildResult;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.ArticleType;
import org.lectern.catalog.CslVariables;
import org.lectern.catalog.Doi;
import org.lectern.catalog.PersonName;
import org.lectern.catalog.PublicationDate;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

class RecordInitTest {
    @TempDir
    private Path folder;

    private Path content;

    @BeforeEach
    void makeList() throws Exception {
        content = Sites.list(
                folder,
                Map.of(
                        "topics.yaml",
                        "- id: tides\n  label: Tides\n- id: harbours\n  label: Harbours\n",
                        "articles/deep/Moor2020.yaml",
                        "type: book\ntitle: Moorings\ntopics: [tides, harbours]\nDOI: 10.1234/moorings\n"
                                + "aliases: [old-moorings]\n"));
    }

    /** A request that one fills in as one goes. */
    private record Work(ArticleType type, String title, List<String> authors, String issued, String doi, String id) {
        static Work of(String title) {
            return new Work(ArticleType.ARTICLE_JOURNAL, title, List.of(), "", "", "");
        }

        Work by(String... names) {
            return new Work(type, title, List.of(names), issued, doi, id);
        }

        Work in(String date) {
            return new Work(type, title, authors, date, doi, id);
        }

        Work as(ArticleType other) {
            return new Work(other, title, authors, issued, doi, id);
        }

        Work doi(String text) {
            return new Work(type, title, authors, issued, text, id);
        }

        Work id(String text) {
            return new Work(type, title, authors, issued, doi, text);
        }

        RecordRequest request(boolean markdown) throws Exception {
            List<PersonName> names = new ArrayList<>();
            for (String author : authors) {
                names.add(PersonName.parse(author));
            }
            return new RecordRequest(
                    type,
                    title,
                    names,
                    issued.isEmpty() ? Optional.empty() : Optional.of(PublicationDate.parse(issued)),
                    doi.isEmpty() ? Optional.empty() : Optional.of(Doi.parse(doi)),
                    id.isEmpty() ? Optional.empty() : Optional.of(ArticleId.parse(id)),
                    markdown,
                    PublicationDate.parse("2026-11-26"));
        }
    }

    private Path make(Work work) throws Exception {
        return new RecordInit().create(content, work.request(false)).file();
    }

    private String name(Work work) throws Exception {
        return content.resolve("articles").relativize(make(work)).toString();
    }

    @Test
    void writesWhatIsKnownAndAKeyForTheRest() throws Exception {
        Path file = make(Work.of("Tides: a #history")
                .as(ArticleType.CHAPTER)
                .by("Byron, Ada", "de la Mer, Luc, Jr.")
                .in("Mar 2019")
                .doi("https://doi.org/10.1234/TIDES"));
        assertThat(file).isEqualTo(content.resolve("articles/byron2019.yaml"));
        assertThat(Files.readString(file)).isEqualTo("""
                        type: chapter
                        title: "Tides: a #history"
                        author:
                          - Byron, Ada
                          - de la Mer, Luc, Jr.
                        editor:
                        issued: 2019-03
                        container-title:
                        page:
                        publisher:
                        publisher-place:
                        DOI: 10.1234/tides
                        ISBN:
                        # Why read it? In your own words, as Markdown; each line begins with two blanks.
                        annotation: |
                        topics: []  # ids from topics.yaml: tides, harbours
                        added: 2026-11-26
                        """);
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }

    @Test
    void aMarkdownRecordHasRoomForTheAnnotationInTheListsLanguage() throws Exception {
        FileTree.write(content, Map.of("site.yaml", "title: Liste\nlanguage: de\nbaseUrl: https://example.org/\n"));
        Path file = new RecordInit()
                .create(content, Work.of("Ebbe").as(ArticleType.BOOK).request(true))
                .file();
        assertThat(Files.readString(file))
                .startsWith("---\ntype: book\ntitle: Ebbe\nauthor:\nissued:\n")
                .endsWith("added: 2026-11-26\n---\n\n## Anmerkung\n\n");
        assertThat(Sites.check(content).diagnostics()).isEmpty();
        Files.writeString(file, Files.readString(file) + "Lesen.\n");
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void aRecordOfAnyTypeHasNoFaultAsItIs(ArticleType type) throws Exception {
        make(Work.of("Low water").as(type));
        assertThat(new RecordInit()
                        .create(content, Work.of("High water").as(type).request(true))
                        .file())
                .hasExtension("md");
        BuildResult result = Sites.check(content);
        assertThat(result.diagnostics()).isEmpty();
        assertThat(result.works()).isEqualTo(3);
        assertThat(ListForm.changed(content)).isSubsetOf("content/articles/deep/Moor2020.yaml");
    }

    @ParameterizedTest
    @EnumSource(ArticleType.class)
    void whatIsTypedBehindTheKeysIsReadInAnyType(ArticleType type) throws Exception {
        Path file = make(Work.of("Low water").as(type));
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("DOI", "10.1234/low");
        typed.put("ISBN", "9780691144535");
        typed.put("ISSN", "0043-8871");
        typed.put("URL", "https://example.org/");
        String text = Files.readString(file);
        for (String name : TypeFields.of(type)) {
            assertThat(text).contains("\n" + name + ":\n");
            String value = CslVariables.DATES.contains(name) ? "2019" : typed.getOrDefault(name, "Press");
            text = text.replace("\n" + name + ":\n", "\n" + name + ": " + value + "\n");
        }
        Files.writeString(file, text.replace("annotation: |\n", "annotation: |\n  Read it first.\n"));
        assertThat(Sites.check(content).diagnostics()).isEmpty();
    }

    @Test
    void idsAreOfAuthorAndYearElseOfTheTitlesFirstWords() throws Exception {
        assertThat(name(Work.of("A").by("Ó Dálaigh-Smith, P.").in("2001~"))).isEqualTo("odalaighsmith2001.yaml");
        assertThat(name(Work.of("B").by("ó dálaigh smith, Q.").in("2001"))).isEqualTo("odalaighsmith2001b.yaml");
        assertThat(name(Work.of("C").by("Odalaighsmith, R.").in("2001"))).isEqualTo("odalaighsmith2001c.yaml");
        assertThat(name(Work.of("The *Rise* and Fall of the Tides, 1500–1800").by("Byron, Ada")))
                .isEqualTo("the-rise-and-fall-of.yaml");
        assertThat(name(Work.of("The rise and fall of harbours"))).isEqualTo("the-rise-and-fall-of-2.yaml");
        assertThat(name(Work.of("Index"))).isEqualTo("index-2.yaml");
        assertThat(name(Work.of("潮汐").by("李, 明").in("2001"))).isEqualTo("article-journal.yaml");
        assertThat(name(Work.of("紅樓夢").by("Cao, Xueqin"))).isEqualTo("cao.yaml");
        assertThat(name(Work.of("Donaudampfschifffahrtsgesellschaftskapitänswitwe")
                        .as(ArticleType.LEGAL_CASE)))
                .isEqualTo("legal-case.yaml");
        assertThat(Sites.check(content).diagnostics())
                .noneMatch(each -> each.code().endsWith("id"));
    }

    @Test
    void anIdIsTakenWhateverItsCaseByRecordsFormerIdsAndBrokenFiles() throws Exception {
        FileTree.write(content, Map.of("articles/moor2020b.md", "broken"));
        assertThat(name(Work.of("X").by("Moor, M.").in("2020"))).isEqualTo("moor2020c.yaml");
        assertThat(name(Work.of("Old moorings"))).isEqualTo("old-moorings-2.yaml");
        for (String id : List.of("MOOR2020", "moor2020", "Old-Moorings")) {
            assertThatThrownBy(() -> make(Work.of("X").id(id)))
                    .isInstanceOf(ScaffoldException.class)
                    .hasMessage("the id \"" + id + "\" belongs to content/articles/deep/Moor2020.yaml already, and"
                            + " nothing was written: name another with --id, or leave it out");
        }
    }

    @Test
    void overwritesNothingThatIsInTheWay() throws Exception {
        Path link = content.resolve("articles/mine.yaml");
        Files.createSymbolicLink(link, folder.resolve("nowhere"));
        assertThatThrownBy(() -> make(Work.of("X").id("mine"))).isInstanceOf(ScaffoldException.class);
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void namesAWorkWithTheSameDoi() throws Exception {
        RecordInit.Made made = new RecordInit()
                .create(content, Work.of("X").doi("10.1234/MOORINGS").request(false));
        assertThat(made.twin()).contains("content/articles/deep/Moor2020.yaml");
        assertThat(made.file()).exists();
    }
}
