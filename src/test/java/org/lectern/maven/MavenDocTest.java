package org.lectern.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** docs/maven.md has what the plugin's own descriptor says of its parameters. */
class MavenDocTest {
    private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");

    @Test
    void everyParameterIsDocumentedInTheWordsOfTheDescriptor() throws Exception {
        Document descriptor = Jsoup.parse(Files.readString(DESCRIPTOR), Parser.xmlParser());
        Map<String, Set<String>> byGoal = new TreeMap<>();
        Set<String> rows = new TreeSet<>();
        for (Element mojo : descriptor.select("mojos > mojo")) {
            Set<String> names = byGoal.computeIfAbsent(text(mojo, "goal"), goal -> new TreeSet<>());
            for (Element parameter : mojo.select("parameters > parameter")) {
                String name = text(parameter, "name");
                if (text(parameter, "editable").equals("true")) {
                    names.add(name);
                    Element usual = mojo.selectFirst("configuration > " + name);
                    assertThat(usual).as(name).isNotNull();
                    assertThat(usual.text()).isEqualTo("${lectern." + name + "}");
                    String value = usual.attr("default-value");
                    rows.add("| `" + name + "` | `lectern." + name + "` | "
                            + (value.isEmpty() ? "" : "`" + value + "` ") + "| " + text(parameter, "description"));
                }
            }
        }
        String table = Files.readString(Path.of("docs/maven.md"));
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(table).contains(row));
        assertThat(Pattern.compile("\n\\| `").matcher(table).results()).hasSameSizeAs(rows);
        assertThat(byGoal.keySet()).containsExactly("build", "check");
        Set<String> build = new TreeSet<>(byGoal.get("check"));
        build.addAll(Set.of("output", "cache"));
        assertThat(byGoal.get("build")).isEqualTo(build);
    }

    private static String text(Element parent, String name) {
        return parent.selectFirst("> " + name).text();
    }
}
