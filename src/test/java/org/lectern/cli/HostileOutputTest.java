package org.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.hostile.Payloads;
import org.lectern.json.JsonText;
import org.lectern.testing.Sites;

/** What a list has in its values and names of files cannot command a terminal or a workflow. */
class HostileOutputTest {
    /** Names that Linux allows. */
    private static final List<String> NAMES = List.of(
            "red\u001B[31m",
            "title\u001B]0;x\u0007",
            "two\n::error::injected",
            "back\r::warning::injected",
            "csi\u009B31m",
            "%0A::error::injected",
            "a%25b",
            "a,line=9,title=x::injected",
            "turned\u202Egpj");

    private static final String ALL = "[^\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]*";

    @TempDir
    private Path folder;

    private record Said(int code, List<String> lines) {}

    private Said run(String... arguments) {
        StringWriter out = new StringWriter();
        PrintWriter both = new PrintWriter(out);
        int code = Lectern.run(both, both, arguments);
        both.flush();
        return new Said(code, List.of(out.toString().split("\n")));
    }

    private Path list() throws Exception {
        Map<String, String> files = new TreeMap<>();
        for (String name : NAMES) {
            files.put("articles/" + name + ".yaml", "type: book\ntitle: [broken\n");
        }
        List<String> payloads = Payloads.readable();
        StringBuilder records = new StringBuilder();
        for (int i = 0; i < payloads.size(); i++) {
            String text = JsonText.literal(payloads.get(i));
            records.append("- {id: p")
                    .append(i)
                    .append(", type: ")
                    .append(text)
                    .append(", title: X")
                    .append(i);
            records.append(", topics: [").append(text).append("], ");
            records.append(JsonText.literal(payloads.get(i) + "x")).append(": y}\n");
        }
        files.put("articles/many.yaml", records.toString());
        return Sites.list(folder, files);
    }

    @Test
    void everyLineCanBePrinted() throws Exception {
        Path content = list();
        for (String format : List.of("text", "github")) {
            Said said = run("check", "--content", content.toString(), "--format", format);
            assertThat(said.lines()).hasSizeGreaterThan(100).allMatch(line -> line.matches(ALL));
            assertThat(said.lines()).noneMatch(line -> line.startsWith("::") && line.contains("::injected"));
        }
        for (List<String> command : List.of(
                List.of("build", "--output", folder.resolve("site").toString()),
                List.of("format"),
                List.of("format", "--check"),
                List.of("export", "--format", "ris"),
                List.of("related"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.addAll(List.of("--content", content.toString()));
            Said said = run(arguments.toArray(String[]::new));
            assertThat(said.lines()).as(command.toString()).allMatch(line -> line.matches(ALL));
        }
    }
}
