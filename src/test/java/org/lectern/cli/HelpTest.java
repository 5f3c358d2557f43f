package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.Product.Run;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the program says of itself, and of what it does not understand. */
class HelpTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Lectern.run(new PrintWriter(out), new PrintWriter(err), arguments);
        return new Run(code, out.toString(), err.toString());
    }

    private static List<CommandSpec> commands() {
        return Lectern.commands().getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .toList();
    }

    /** The lines of the help that show how to call the program, without what is said of them. */
    private static List<String> examples(CommandSpec command) {
        return Stream.of(command.usageMessage().footer())
                .filter(line -> line.startsWith("  lectern "))
                .map(line -> line.strip().replaceFirst(" {2,}.*", ""))
                .toList();
    }

    private static String[] arguments(String example) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(example); word.find(); ) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        assertThat(words.remove(0)).isEqualTo("lectern");
        return words.toArray(String[]::new);
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasAPlainLineADescriptionAndExamplesThatItUnderstands() {
        return commands().stream()
                .filter(command -> !command.name().equals("help"))
                .map(command -> dynamicTest(command.name(), () -> {
                    assertThat(command.usageMessage().header()).hasSize(1);
                    assertThat(command.usageMessage().header()[0]).endsWith(".").hasSizeLessThan(67);
                    assertThat(String.join("", command.usageMessage().description()))
                            .isNotBlank();
                    assertThat(examples(command)).isNotEmpty();
                    assertThat(examples(command))
                            .allSatisfy(example -> assertThat(
                                            run("help", command.name()).out())
                                    .contains("\n  " + example));
                    for (String example : examples(command)) {
                        CommandLine.ParseResult parsed = Lectern.commands().parseArgs(arguments(example));
                        assertThat(parsed.subcommand().commandSpec().name()).isEqualTo(command.name());
                    }
                    for (OptionSpec option : command.options()) {
                        assertThat(option.description())
                                .as(option.longestName())
                                .isNotEmpty();
                    }
                    for (String line : run("help", command.name()).out().split("\n")) {
                        assertThat(line).hasSizeLessThanOrEqualTo(80);
                    }
                    assertThat(run(command.name(), "--help"))
                            .isEqualTo(run("help", command.name()))
                            .matches(run -> run.code() == 0 && run.err().isEmpty());
                }));
    }

    @Test
    void theProgramsHelpNamesTheCommandsInTheOrderOfNeed() {
        assertThat(commands())
                .extracting(CommandSpec::name)
                .containsExactly(
                        "init",
                        "new",
                        "import",
                        "check",
                        "format",
                        "serve",
                        "build",
                        "publish",
                        "export",
                        "related",
                        "explain",
                        "schema",
                        "rename",
                        "merge",
                        "upgrade",
                        "completion",
                        "help");
        Run help = run("--help");
        int before = 0;
        for (CommandSpec command : commands()) {
            int here = help.out().indexOf("\n  " + command.name() + " ");
            assertThat(here).as(command.name()).isGreaterThan(before);
            before = here;
        }
        assertThat(help.out()).contains("Exit codes:\n  0   done\n  1   ", "Examples:\n  lectern init mylist ");
        CommandSpec program = Lectern.commands().getCommandSpec();
        assertThat(examples(program))
                .hasSize(3)
                .allSatisfy(example -> Lectern.commands().parseArgs(arguments(example)));
    }

    @Test
    void whatIsMistypedIsAnsweredWithWhatWasMeant() {
        assertThat(run("biuld"))
                .isEqualTo(
                        new Run(
                                2,
                                "",
                                "lectern: there is no command \"biuld\"; did you mean \"build\"?\n\"lectern --help\" names the commands.\n"));
        assertThat(run("help", "chekc").err())
                .isEqualTo(
                        "lectern: there is no command \"chekc\"; did you mean \"check\"?\n\"lectern --help\" names the commands.\n");
        assertThat(run("build", "--darfts").err())
                .isEqualTo(
                        "lectern: there is no option --darfts; did you mean \"--drafts\"?\n\"lectern build --help\" says more.\n");
        assertThat(run("build", "--otuput=x").err())
                .startsWith("lectern: there is no option --otuput; did you mean \"--output\"?\n");
        assertThat(run("xyzzy").err()).startsWith("lectern: there is no command \"xyzzy\"\n");
        assertThat(run("new", "Reading", "the", "sea").err())
                .startsWith("lectern: \"the\" is one word too many; a text of several words stands in quotes\n");
        assertThat(run("new").err()).startsWith("lectern: TITLE is missing\n");
        assertThat(run("build", "--threads", "two").err())
                .startsWith("lectern: --threads takes a whole number, not \"two\"\n");
        assertThat(run("completion", "tcsh").err())
                .startsWith("lectern: there is no script for \"tcsh\". The shells are");
        assertThat(run("completion", "bahs").err())
                .startsWith("lectern: there is no script for \"bahs\"; did you mean \"bash\"? The shells are");
        assertThat(run("new", "A", "--type", "bok").err())
                .startsWith("lectern: --type: \"bok\" is not a type of work; did you mean \"book\"? ");
    }

    @Test
    void withoutACommandTheWholeHelpIsShown() {
        Run run = run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("lectern: which command?\n\n")
                .endsWith(run("--help").out());
    }
}
