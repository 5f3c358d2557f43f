package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.lectern.catalog.RelationKind;
import org.lectern.config.Messages;
import org.lectern.testing.FileTree;
import org.lectern.view.PageView;

/** The default theme: what there is is used, and what is used is there. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("templates");

    /** Messages for the script begin so. */
    private static final String SCRIPT = "reader.";

    @Test
    void everyPageKindHasATemplateAndEveryTemplateAKind() throws IOException {
        // Two views of one kind would share a template.
        assertThat(PageView.class.getPermittedSubclasses()).hasSameSizeAs(pageTemplates());
        assertThat(pageTemplates()).isEqualTo(kindsInUse());
    }

    private static Set<String> pageTemplates() throws IOException {
        return FileTree.read(TEMPLATES.resolve("pages")).keySet().stream()
                .map(name -> name.replace(".ftlh", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> kindsInUse() throws IOException {
        Set<String> kinds = new TreeSet<>();
        Pattern kind = Pattern.compile("public String kind\\(\\) \\{\\s*return \"([a-z-]+)\";");
        for (String source :
                FileTree.read(Path.of("src/main/java/org/lectern/view")).values()) {
            Matcher matcher = kind.matcher(source);
            while (matcher.find()) {
                kinds.add(matcher.group(1));
            }
        }
        return kinds;
    }

    @Test
    void templatesDecideWhereAndNeverWhat() throws IOException {
        for (Map.Entry<String, String> template : templates().entrySet()) {
            for (String banned : new String[] {
                "?eval",
                "?interpret",
                "?new",
                "?api",
                "?no_esc",
                "?sort",
                "?filter",
                "?date",
                "?datetime",
                "<#assign",
                "<#setting",
                "<#attempt",
                "?size",
                "?first",
                "?last",
                "?index",
                "..]",
                " gt ",
                " gte ",
                " lt ",
                " lte ",
                "==",
                "!="
            }) {
                assertThat(template.getValue()).as(template.getKey()).doesNotContain(banned);
            }
        }
    }

    /** What is left of a template without its directives, values and tags: no word, but for a name. */
    @Test
    void noWordOfThePageStandsInATemplate() throws IOException {
        for (Map.Entry<String, String> template : templates().entrySet()) {
            String literal = template.getValue()
                    .replaceAll("(?s)<#--.*?-->", "")
                    .replaceAll("\\$\\{[^}]*\\}", "")
                    .replaceAll("[a-z-]+=\"\"", "")
                    .replaceAll("</?[#@](?:\"[^\"]*\"|[^<>\"])*>", "");
            assertThat(literal.replaceAll("(?s)<[^>]*>", "")
                            .replace("ORCID", "")
                            .replaceAll("(?s)&[a-z]+;", ""))
                    .as(template.getKey())
                    .doesNotContainPattern("\\p{L}");
            assertThat(literal)
                    .as(template.getKey())
                    .doesNotContainPattern("(?:aria-label|title|alt|placeholder)=\"[^\"]*\\p{L}");
        }
    }

    /** A list's own lines are read last, wherever the theme's are read. */
    @Test
    void everyPageWearsTheListsOwnClothes() throws IOException {
        Pattern styles = Pattern.compile("assets}(look|lectern|own)\\.css");
        for (Map.Entry<String, String> template : templates().entrySet()) {
            Matcher matcher = styles.matcher(template.getValue());
            String read = matcher.results().map(found -> found.group(1)).collect(Collectors.joining(" "));
            assertThat(read).as(template.getKey()).isIn("", "look lectern own");
        }
    }

    @Test
    void everyPartialIsUsedByAPage() throws IOException {
        Map<String, String> templates = templates();
        for (String partial : FileTree.read(TEMPLATES.resolve("partials")).keySet()) {
            assertThat(templates.values()).as(partial).anyMatch(text -> text.contains("../partials/" + partial));
        }
    }

    @Test
    void everyMessageIsThereAndEveryMessageOfPagesIsUsed() throws IOException {
        Messages messages = Messages.of("en");
        Pattern say = Pattern.compile("say\\(\"([a-z.-]+)\"");
        Set<String> used = new TreeSet<>();
        for (String text : templates().values()) {
            Matcher matcher = say.matcher(text);
            while (matcher.find()) {
                used.add(matcher.group(1));
            }
        }
        assertThat(used)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(messages.say(key, "x", "y")).isNotBlank());
        String scripts =
                String.join("", FileTree.read(TEMPLATES.resolve("scripts")).values());
        String code = String.join(
                "", FileTree.read(Path.of("src/main/java/org/lectern")).values());
        Set<String> relations = relations();
        Set<String> unused = new TreeSet<>();
        for (String key : keys()) {
            boolean byCode = code.contains("\"" + key + "\"")
                    || code.contains("\"" + key.replaceFirst("\\.(one|other)$", "") + "\"")
                    || !key.matches("(?:relation|reason)\\..*")
                            && code.contains("\"" + key.substring(0, key.lastIndexOf('.') + 1) + "\"")
                    || relations.contains(key)
                    || key.startsWith(SCRIPT) && scripts.contains("'" + inScript(key) + "'");
            boolean byStem = used.contains(key.replaceFirst("\\.(one|other)$", ""));
            if (!used.contains(key) && !byStem && !byCode) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    /** A message of the script as it says it: without the first word of its key, and without a plural's form. */
    private static String inScript(String key) {
        return key.substring(SCRIPT.length()).replaceFirst("\\.(one|other)$", "");
    }

    /** What the script says is a word of its own or stands in a page, under its key. */
    @Test
    void everyWordOfTheScriptIsThere() throws IOException {
        Set<String> there = new TreeSet<>();
        Pattern inPage = Pattern.compile("data-word=\"([a-z.-]+)\">\\$\\{say\\(\"\\1\"\\)}<");
        for (String text : templates().values()) {
            inPage.matcher(text).results().forEach(found -> there.add(found.group(1)));
            assertThat(inPage.matcher(text).results()).hasSize(text.split("data-word=\"[a-z]", -1).length - 1);
        }
        there.addAll(List.of("told.works", "told.ticks")); // in the forms that a language has
        keys().stream()
                .filter(key -> key.startsWith(SCRIPT))
                .map(TemplatesTest::inScript)
                .forEach(there::add);
        Pattern said = Pattern.compile("\\b(?:say|count)\\([^()]*?'([a-z][a-z.-]+)'(?: : '([a-z.-]+)')?[,)]");
        Set<String> asked = new TreeSet<>();
        for (String text : FileTree.read(TEMPLATES.resolve("scripts")).values()) {
            said.matcher(text).results().forEach(found -> {
                asked.add(found.group(1));
                asked.add(found.group(found.group(2) == null ? 1 : 2));
            });
        }
        assertThat(there).hasSizeGreaterThan(20).containsAll(asked);
    }

    /** What a kind of relation is called, and what it says as a reason; a symmetric one has no other side. */
    private static Set<String> relations() {
        Set<String> keys = new TreeSet<>();
        for (RelationKind kind : RelationKind.values()) {
            for (String stem : kind == RelationKind.RELATED ? List.of("relation.") : List.of("relation.", "reason.")) {
                keys.add(stem + kind.written());
                if (!kind.symmetric()) {
                    keys.add(stem + kind.written() + ".inverse");
                }
            }
        }
        return keys;
    }

    private static Set<String> keys() throws IOException {
        String bundle = FileTree.read(Path.of("src/main/resources/org/lectern/config/messages"))
                .getOrDefault("en.properties", "");
        return Arrays.stream(bundle.split("\n"))
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> templates() throws IOException {
        Map<String, String> files = FileTree.read(TEMPLATES);
        files.keySet().removeIf(name -> !name.endsWith(".ftlh"));
        return files;
    }
}
