package org.lectern.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.Sites;

/**
 * What is written can lie on Windows and macOS, and what is read may come from there. By rule: no such system is asked.
 */
class PortableTest {
    /** Together with the folders above, Windows takes 260. */
    private static final int LONGEST = 225;

    private static final Pattern NAME = Pattern.compile("[^\\x00-\\x1F<>:\"|?*\\\\/]*[^\\x00-\\x1F<>:\"|?*\\\\/. ]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|(com|lpt)[0-9]) *(\\..*)?");

    @TempDir
    private Path folder;

    private Map<String, byte[]> site(Path content, String name) throws Exception {
        Path output = folder.resolve(name);
        assertThat(Sites.build(Sites.request(content), output).sound()).isTrue();
        return bytes(output);
    }

    private static Map<String, byte[]> bytes(Path root) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path file : paths.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** The list of the project, the golden ones, and one of odd names. */
    private List<Path> lists() throws Exception {
        List<Path> lists = new ArrayList<>(List.of(Path.of("content")));
        Sites.cases("sites").forEach(site -> lists.add(site.resolve("content")));
        StringBuilder people = new StringBuilder();
        List<String> names = List.of(
                "Con",
                "AUX",
                "Nul",
                "com1",
                "COM¹",
                "lpt9",
                "Prn.",
                "a/b",
                "..",
                "Ä",
                "ä",
                "A\u0308",
                "What? *",
                "x.",
                "\uFF23\uFF2F\uFF2E",
                "CONIN$",
                "index",
                "Straße",
                "STRASSE");
        List<String> topics = new ArrayList<>();
        for (String name : names) {
            people.append("  - {literal: '").append(name).append("'}\n");
            topics.add("'" + name + "'");
        }
        people.append("  - {literal: '").append("書".repeat(200)).append("'}\n");
        people.append("  - {literal: '").append("long ".repeat(80)).append("'}\n");
        lists.add(Sites.list(
                folder.resolve("odd"),
                Map.of(
                        "articles/odd.yaml",
                        "type: article-journal\ntitle: A\nissued: 1843\ncontainer-title: 'NUL: a journal?'\npublisher: aux\n"
                                + "keyword: [" + String.join(", ", topics) + "]\nauthor:\n" + people)));
        return lists;
    }

    @Test
    void everyPathOfASiteCanBeEverywhereAndEveryTextEndsItsLinesAsUnixDoes() throws Exception {
        for (Path list : lists()) {
            Map<String, String> folded = new HashMap<>();
            for (Map.Entry<String, byte[]> file :
                    site(list, "site" + folder.toFile().list().length).entrySet()) {
                String path = file.getKey();
                // Files of the list's own are as they are; of RIS the format says CR LF.
                if (isText(file.getValue()) && !path.startsWith("files/") && !path.endsWith(".ris")) {
                    assertThat(new String(file.getValue(), StandardCharsets.UTF_8))
                            .as(path)
                            .doesNotContain("\r");
                }
                for (String name : path.split("/")) {
                    assertThat(name).as(path).matches(NAME).doesNotMatch(DEVICE);
                    assertThat(name.getBytes(StandardCharsets.UTF_8).length)
                            .as(path)
                            .isLessThanOrEqualTo(255);
                }
                assertThat(path.length()).as(path).isLessThanOrEqualTo(LONGEST);
                String fold = Normalizer.normalize(path, Normalizer.Form.NFC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT);
                assertThat(folded.put(fold, path)).as(path).isNull();
            }
            folded.keySet().forEach(path -> {
                for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                    assertThat(folded).doesNotContainKey(path.substring(0, slash));
                }
            });
        }
    }

    @TestFactory
    Stream<DynamicTest> contentWithTheLineEndsOfWindowsMakesTheSameBytes() throws Exception {
        return Stream.of("article", "topics", "people")
                .map(name -> dynamicTest(name, () -> {
                    Path content =
                            Sites.RESOURCES.resolve("sites").resolve(name).resolve("content");
                    Path windows = folder.resolve(name + "/content");
                    int changed = 0;
                    for (Map.Entry<String, byte[]> file : bytes(content).entrySet()) {
                        boolean text = file.getKey().matches("(?!files/).*\\.(yaml|md|csl)");
                        byte[] bytes = text ? withWindowsLineEnds(file.getValue()) : file.getValue();
                        changed += bytes.length == file.getValue().length ? 0 : 1;
                        Path to = windows.resolve(file.getKey());
                        Files.createDirectories(to.getParent());
                        Files.write(to, bytes);
                    }
                    assertThat(changed).isPositive();
                    Map<String, byte[]> expected = site(content, name + "-lf");
                    Map<String, byte[]> made = site(windows, name + "-crlf");
                    assertThat(made.keySet()).isEqualTo(expected.keySet());
                    made.forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .as(path)
                            .isEqualTo(new String(expected.get(path), StandardCharsets.ISO_8859_1)));
                }));
    }

    private static byte[] withWindowsLineEnds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static boolean isText(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .noneMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Permissions are asked for in two classes, which do without. */
    @Test
    void asksForNothingThatOnlyUnixHas() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ProgramClasses.ROOT + ".publish.FileWriter")
                .and()
                .doNotHaveFullyQualifiedName(ProgramClasses.ROOT + ".publish.FolderExchange")
                .and()
                .haveNameNotMatching(".*\\.publish\\.OutputLock(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.nio\\.file\\.attribute\\.(Posix|FileOwner|Acl|UserPrincipal).*")
                .orShould()
                .callMethod(Files.class, "getPosixFilePermissions", Path.class, java.nio.file.LinkOption[].class)
                .orShould()
                .callMethod(Files.class, "getAttribute", Path.class, String.class, java.nio.file.LinkOption[].class)
                .orShould()
                .callMethod(Files.class, "createLink", Path.class, Path.class)
                .check(ProgramClasses.ALL);
    }

    @Test
    void everyFileOfTheProjectCanBeEverywhere() throws Exception {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> file.forEach(name -> assertThat(name.toString())
                            .as(file.toString())
                            .matches(NAME)
                            .doesNotMatch(DEVICE)));
        }
    }
}
