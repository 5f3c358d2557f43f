package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.ArticleType;
import org.lectern.testing.Product;
import org.lectern.testing.Product.Run;
import picocli.CommandLine;

/** The scripts for shells, asked as a shell asks them. */
class CompletionTest {
    @TempDir
    private Path folder;

    private static String script(String shell) {
        StringWriter out = new StringWriter();
        assertThat(Lectern.run(new PrintWriter(out), new PrintWriter(new StringWriter()), "completion", shell))
                .isZero();
        return out.toString();
    }

    private Run bash(String... arguments) throws Exception {
        List<String> command =
                Stream.concat(Stream.of("bash", "--norc"), Stream.of(arguments)).toList();
        return Product.finish(
                new ProcessBuilder(command).directory(folder.toFile()).start());
    }

    /** What bash would offer for the last of some words. */
    private Set<String> offered(String... words) throws Exception {
        Path file = Files.writeString(folder.resolve("lectern.bash"), script("bash"), StandardCharsets.UTF_8);
        String typed =
                String.join(" ", Stream.of(words).map(word -> "'" + word + "'").toList());
        String asking = "source " + file + "\n"
                + "COMP_WORDS=(lectern " + typed + ")\nCOMP_CWORD=" + words.length + "\n"
                + "$(complete -p lectern | sed 's/.*-F \\([^ ]*\\).*/\\1/')\n"
                + "printf '%s\\n' \"${COMPREPLY[@]}\"\n";
        Run run = bash("-c", asking);
        Set<String> offered = new TreeSet<>();
        run.out().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(offered::add);
        return offered;
    }

    @Test
    void bashUnderstandsTheScript() throws Exception {
        Path file = Files.writeString(folder.resolve("lectern.bash"), script("bash"), StandardCharsets.UTF_8);
        assertThat(bash("-n", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(script("zsh")).isEqualTo(script("bash")).contains("bashcompinit");
    }

    @Test
    void bashOffersCommandsOptionsAndValues() throws Exception {
        assertThat(offered("")).contains("init", "new", "serve", "completion");
        assertThat(offered("ser")).containsExactly("serve");
        assertThat(offered("build", "--o")).containsExactly("--output");
        assertThat(offered("new", "--type", "article-n")).containsExactly("article-newspaper");
        assertThat(offered("init", "--language", "")).containsExactly("ar", "de", "en", "es", "fr", "zh");
        assertThat(offered("completion", "f")).containsExactly("fish");
        Files.createDirectories(folder.resolve("content"));
        assertThat(offered("check", "--content", "cont")).containsExactly("content");
    }

    @Test
    void fishIsToldOfEveryCommandAndOption() {
        List<String> lines = script("fish").lines().toList();
        assertThat(lines)
                .contains(
                        "complete -c lectern -f",
                        "complete -c lectern -n '__fish_use_subcommand' -a build -d 'Makes the site.'",
                        "complete -c lectern -n '__fish_seen_subcommand_from build' -l strict -d 'Let a warning stop publication as an error does.'",
                        "complete -c lectern -n '__fish_seen_subcommand_from build' -l output -r -F -d 'Where the site goes (default: site).'",
                        "complete -c lectern -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'")
                .anyMatch(line -> line.contains(" -l type -r -f -a '")
                        && Stream.of(ArticleType.values()).allMatch(type -> line.contains(type.csl())))
                .allMatch(line -> line.startsWith("#") || line.startsWith("complete -c lectern "))
                .allMatch(line ->
                        line.replace("\\'", "").chars().filter(c -> c == '\'').count() % 2 == 0);
        for (CommandLine command : Lectern.commands().getSubcommands().values()) {
            String name = command.getCommandName();
            command.getCommandSpec().options().stream()
                    .filter(option -> !option.hidden())
                    .forEach(option -> assertThat(lines)
                            .as(name + " " + option.longestName())
                            .anyMatch(line -> line.contains("from " + name + "'")
                                    && (line + " ")
                                            .contains(" -l "
                                                    + option.longestName().substring(2) + " ")));
        }
    }
}
