package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.testing.Sites;

class AuthorPagesTest {
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
                    """)
    void anotherNameIsAnotherPersons(String one, String other) throws Exception {
        assertThat(pages(Map.of("articles/a.yaml", work(one), "articles/b.yaml", work(other))))
                .hasSize(2);
    }

    private List<String> pages(Map<String, String> files) throws Exception {
        Path output = folder.resolve("output");
        assertThat(Sites.build(Sites.request(Sites.list(folder, files)), output).diagnostics())
                .noneMatch(found -> found.code().equals("page-clash"));
        try (Stream<Path> pages = Files.list(output.resolve("authors"))) {
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
