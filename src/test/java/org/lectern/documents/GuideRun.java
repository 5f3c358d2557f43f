package org.lectern.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.cli.Usage;

/** Does what a guide's blocks say, one after the other, and looks whether it is so. */
final class GuideRun {
    private static final Pattern PROGRAM = Pattern.compile("^(?:\\./)?lectern |^java -jar \\S*lectern\\.jar ");
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\\s\"])+");

    private final Shell shell;

    GuideRun(Shell shell) {
        this.shell = shell;
    }

    void take(Guide.Block block) throws Exception {
        if (block.language().equals("console")) {
            for (Transcript.Step step : Transcript.steps(block)) {
                take(block, step);
            }
        } else if (block.is("file")) {
            Path file = shell.folder().resolve(block.value("file"));
            Files.createDirectories(file.getParent());
            Files.writeString(file, block.text());
        } else if (block.is("add")) {
            Files.writeString(existing(block, "add"), block.text(), StandardOpenOption.APPEND);
        } else if (block.is("shows")) {
            Transcript.find(block.place(), block.lines(), Files.readString(existing(block, "shows")));
        } else if (block.is("in")) {
            change(block);
        }
    }

    private Path existing(Guide.Block block, String word) {
        Path file = shell.folder().resolve(block.value(word));
        assertThat(file).as(block.place()).isRegularFile();
        return file;
    }

    private void take(Guide.Block block, Transcript.Step step) throws Exception {
        String place = block.place() + ": " + step.command();
        if (block.is("elsewhere")) {
            assertThat(shell.parses(step.command())).as(place).isTrue();
            parse(step.command());
            return;
        }
        if (block.is("serves")) {
            String printed = shell.firstLines(step.command(), step.printed().size());
            Transcript.compare(place, step.printed(), printed);
            return;
        }
        Shell.Shown shown = shell.run(step.command());
        List<Transcript.Step> steps = Transcript.steps(block);
        boolean fails = block.is("fails") && step.equals(steps.get(steps.size() - 1));
        assertThat(shown.code() != 0).as(place + "\n" + shown.text()).isEqualTo(fails);
        if (!step.printed().isEmpty()) {
            Transcript.compare(place, step.printed(), shown.text());
        }
    }

    /** Whether the program has such a command with such options. */
    private static void parse(String command) {
        Matcher program = PROGRAM.matcher(command);
        if (!program.find()) {
            return;
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command.substring(program.end()).replaceFirst("\\s#.*", ""));
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        Usage.parse(words.toArray(String[]::new));
    }

    /** Lines that begin with - stand together in the file once; those with + take their place, others stay. */
    private void change(Guide.Block block) throws IOException {
        StringBuilder before = new StringBuilder();
        StringBuilder after = new StringBuilder();
        for (String line : block.lines()) {
            String text = line.isEmpty() ? "\n" : line.substring(1) + "\n";
            if (!line.startsWith("+")) {
                before.append(text);
            }
            if (!line.startsWith("-")) {
                after.append(text);
            }
        }
        Path file = existing(block, "in");
        String content = Files.readString(file);
        assertThat(content).as(block.place()).containsOnlyOnce(before);
        Files.writeString(file, content.replace(before, after));
    }
}
