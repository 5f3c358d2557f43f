package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.Sites;

class AuthorPagesTest {
    private static final String EDITORS = "['Day, Ronald', 'Buckland, Michael']\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {family: al-Assad, given: Bashar} | {family: Assad, given: Bashar, non-dropping-particle: al-}
                    {family: van Gogh, given: Vincent} | {family: Gogh, given: Vincent, dropping-particle: van}
                    {family: Gogh, given: Vincent van} | {family: Gogh, given: Vincent, non-dropping-particle: van}
                    {family: 王, given: 小明} | 王小明
                    {family: Mao, given: Zedong} | {family: Mao, given: Zedong, static-ordering: true}
                    {family: Byron, given: Ada} | Ada Byron
                    {family: Levy, given: Jack S} | {family: Levy, given: Jack S.}
                    {family: Rowe, given: J.-P. D.} | {family: Rowe, given: J-P D}
                    {family: Rowe, given: J.D.} | {family: Rowe, given: J. D.}
                    """)
    void aNameIsOnePersonsWhateverItsPartsAre(String one, String other) throws Exception {
        assertThat(pages(Map.of("articles/a.yaml", work(one), "articles/b.yaml", work(other))))
                .hasSize(1);
    }

    @Test
    void anEntryOfPeopleHasTheNameInAnyParts() throws Exception {
        assertThat(pages(Map.of(
                        "people.yaml",
                        "- id: assad\n  name: {family: al-Assad, given: Bashar}\n",
                        "articles/a.yaml",
                        work("{family: Assad, given: Bashar, non-dropping-particle: al-}"))))
                .containsExactly("assad.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {family: Byron, given: Ada} | {family: Ada, given: Byron}
                    {family: King, given: Martin, suffix: Jr.} | {family: King, given: Martin}
                    {family: Levy, given: Jack S.} | {family: Levy, given: Jack}
                    """)
    void anotherNameIsAnotherPersons(String one, String other) throws Exception {
        assertThat(pages(Map.of("articles/a.yaml", work(one), "articles/b.yaml", work(other))))
                .hasSize(2);
    }

    @Test
    void togetherAreThoseWhoDidTheSameForAWork() throws Exception {
        Path output = built(Map.of(
                "articles/h1.yaml", "type: chapter\ntitle: C\nauthor: 'Krajewski, Markus'\neditor: " + EDITORS,
                "articles/h2.yaml", "type: book\ntitle: B\neditor: " + EDITORS,
                "articles/h3.yaml", "type: article-journal\ntitle: P\nauthor: " + EDITORS));
        assertThat(together(output, "day-ronald")).containsExactly("Michael Buckland 3 works");
        assertThat(together(output, "buckland-michael")).containsExactly("Ronald Day 3 works");
        assertThat(together(output, "krajewski-markus")).isEmpty();
    }

    private static List<String> together(Path output, String author) throws IOException {
        return Jsoup.parse(Files.readString(output.resolve("authors/" + author + ".html")))
                .select("section[aria-labelledby=co-authors] li")
                .eachText();
    }

    private Path built(Map<String, String> files) throws Exception {
        Path output = folder.resolve("output");
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), output).diagnostics())
                .noneMatch(found -> found.code().equals("page-clash"));
        return output;
    }

    private List<String> pages(Map<String, String> files) throws Exception {
        try (Stream<Path> pages = Files.list(built(files).resolve("authors"))) {
            return pages.map(page -> page.getFileName().toString())
                    .filter(name -> name.endsWith(".html") && !name.equals("index.html"))
                    .sorted()
                    .toList();
        }
    }

    private static String work(String author) {
        return "type: book\ntitle: T\nissued: 1990\nauthor: " + author + "\n";
    }
}
