package org.lectern.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.supply.BillOfMaterials.Library;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** THIRD-PARTY.md and the licences that travel with the program. */
class ThirdPartyTest {
    /** What may be in the jar: licences that ask for no more than to be passed on. */
    private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause");

    /** Home pages of libraries that are parts of a whole: Maven appends their names to that of the whole. */
    private static final Map<String, String> HOMES = Map.of(
            "com.vladsch.flexmark", "https://github.com/vsch/flexmark-java", "org.antlr", "https://www.antlr.org");

    private static final Path DOCUMENT = Path.of("THIRD-PARTY.md");
    private static final String BEGIN = "<!-- made from the bill of materials -->\n";
    private static final String END = "<!-- to here -->\n";

    @Test
    void everyLibraryHasALicenceThatIsAllowed() throws Exception {
        assertThat(BillOfMaterials.libraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library.licences())
                        .as(library.name())
                        .isNotEmpty()
                        .isSubsetOf(ALLOWED));
    }

    @Test
    void everyLicenceThatNamesItsAuthorsIsThereInTheirWords() throws Exception {
        Set<String> wanted = BillOfMaterials.libraries().stream()
                .filter(library -> !library.licences().contains("Apache-2.0"))
                .map(library -> library.group() + ".txt")
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> texts = FileTree.read(Path.of("src/main/resources/META-INF/licences"));
        assertThat(texts.keySet()).isEqualTo(wanted);
        assertThat(texts.values()).allSatisfy(text -> assertThat(text).containsPattern("Copyright \\(c\\) [12]"));
    }

    @Test
    void theListOfLibrariesIsThatOfTheBillOfMaterials() throws Exception {
        String document = Files.readString(DOCUMENT);
        String before = document.substring(0, document.indexOf(BEGIN) + BEGIN.length());
        String after = document.substring(document.indexOf(END));
        if (Sites.REWRITE) {
            Files.writeString(DOCUMENT, before + table() + after);
        }
        assertThat(Files.readString(DOCUMENT)).isEqualTo(before + table() + after);
    }

    private static String table() throws IOException {
        StringBuilder table = new StringBuilder("\n| library | version | licence |\n| --- | --- | --- |\n");
        for (Library library : BillOfMaterials.libraries()) {
            table.append("| [%s:%s](%s) | %s | %s |\n"
                    .formatted(
                            library.group(),
                            library.name(),
                            HOMES.getOrDefault(library.group(), library.home()),
                            library.version(),
                            String.join(", ", library.licences())));
        }
        return table.append("\n").toString();
    }

    @Test
    void everyCitationStyleIsUnderTheLicenceThatTheDocumentNames() throws Exception {
        Map<String, String> files = FileTree.read(Path.of("src/main/resources/org/lectern/csl"));
        files.remove("README.md");
        assertThat(files)
                .isNotEmpty()
                .allSatisfy((name, text) -> assertThat(text)
                        .as(name)
                        .contains("<rights license=\"http://creativecommons.org/licenses/by-sa/3.0/\">"));
        assertThat(Files.readString(DOCUMENT)).contains("https://creativecommons.org/licenses/by-sa/3.0/");
    }

    @Test
    void everyFontOfASiteHasItsLicenceBesideIt() throws Exception {
        Path fonts = Path.of("templates/assets/fonts");
        Set<String> families = new TreeSet<>();
        Set<String> licences = new TreeSet<>();
        for (String name : Arrays.asList(fonts.toFile().list())) {
            if (name.endsWith("-OFL.txt")) {
                licences.add(name);
                assertThat(Files.readString(fonts.resolve(name)))
                        .startsWith("Copyright ")
                        .contains("SIL OPEN FONT LICENSE Version 1.1");
                assertThat(Files.readString(DOCUMENT)).contains("templates/assets/fonts/" + name);
            } else {
                families.add(Character.toUpperCase(name.charAt(0)) + name.substring(1, name.indexOf('-')) + "-OFL.txt");
            }
        }
        assertThat(licences).isNotEmpty().isEqualTo(families);
    }
}
