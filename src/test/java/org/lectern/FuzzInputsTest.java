package org.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.lectern.testing.FuzzTargets;
import org.lectern.testing.SafeHtml;

/**
 * The inputs that fuzzing found and kept: those that broke the program once have names that say how; the others, named
 * by numbers, lead into places where few texts lead, and are spoiled further by chance.
 */
class FuzzInputsTest {
    /** How often each target is asked a spoiled input; a larger number is for one's own hands. */
    private static final int ROUNDS = Integer.getInteger("lectern.spoiled", 60);

    private static final int LONGEST = 4096;

    private static final List<String> PIECES = List.of(
            "\n",
            "\n\n",
            " ",
            "\t",
            ": ",
            "- ",
            "---\n",
            "\"",
            "'",
            "`",
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "<",
            ">",
            "&",
            "*",
            "#",
            "|",
            "\\",
            "@",
            "%",
            "~",
            "^",
            "$",
            ",",
            ";",
            "/",
            "=",
            "?",
            "!",
            "\0",
            "\uFEFF",
            "\u200F",
            "é",
            "中",
            "😀",
            "e\u0301",
            "<script>",
            "<!--",
            "&#x60;",
            "javascript:",
            "null",
            "TY  - ",
            "ER  - \n",
            "and",
            "2009-02-30",
            "10.1234/x",
            "https://example.org/`a",
            "[[a]]",
            "[@a, p. 3]",
            "\\char",
            "{\\\"");

    @TestFactory
    Stream<DynamicTest> hold() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String target : FuzzTargets.names()) {
            for (Path input : FuzzTargets.inputs(target)) {
                tests.add(dynamicTest(
                        target + " " + input.getFileName(), () -> FuzzTargets.ask(target, Files.readAllBytes(input))));
            }
        }
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> holdWhenSpoiledByChance() throws IOException {
        return FuzzTargets.names().stream()
                .map(target -> dynamicTest(target, () -> {
                    List<byte[]> inputs = new ArrayList<>();
                    for (Path input : FuzzTargets.inputs(target)) {
                        inputs.add(Files.readAllBytes(input));
                    }
                    Random random = new Random(Long.getLong("lectern.seed", 20261127));
                    for (int round = 0; round < ROUNDS; round++) {
                        byte[] input = spoiled(inputs, random);
                        try {
                            FuzzTargets.ask(target, input);
                        } catch (Throwable e) {
                            String text = new String(input, StandardCharsets.UTF_8);
                            throw new AssertionError("round " + round + ":\n" + text + "\n" + e.getMessage(), e);
                        }
                    }
                }));
    }

    @Test
    void everyTargetHasInputsAndEveryInputATarget() throws IOException {
        assertThat(FuzzTargets.folders()).isEqualTo(FuzzTargets.names()).contains("markdown.MarkdownFuzz");
    }

    /** The judges themselves: each of these texts is one that no target may let pass. */
    @Test
    void whatIsNotSafeOrNotBalancedIsFound() {
        for (String html : List.of(
                "<script>x</script>",
                "<p onclick=\"x\">a</p>",
                "<a href=\"javascript:x\">a</a>",
                "<a href=\"https://example.org/ \">a</a>",
                "<svg></svg>",
                "<img src=\"https://example.org/a.png\" srcset=\"b\" />")) {
            assertThatThrownBy(() -> SafeHtml.assertSafe(html)).as(html).isInstanceOf(AssertionError.class);
        }
        for (String html : List.of("<p>", "</p>", "<em><b></em></b>", "a < b", "<p title=\"a>\">", "<p")) {
            assertThatThrownBy(() -> SafeHtml.assertBalanced(html)).as(html).isInstanceOf(AssertionError.class);
        }
    }

    private static byte[] spoiled(List<byte[]> inputs, Random random) {
        byte[] text = inputs.get(random.nextInt(inputs.size()));
        for (int n = 1 + random.nextInt(6); n > 0; n--) {
            int from = random.nextInt(text.length + 1);
            int to = Math.min(text.length, from + (random.nextBoolean() ? 0 : random.nextInt(12)));
            text = joined(text, from, piece(inputs, random), to);
        }
        return text.length <= LONGEST ? text : Arrays.copyOf(text, LONGEST);
    }

    private static byte[] piece(List<byte[]> inputs, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> {
                byte[] other = inputs.get(random.nextInt(inputs.size()));
                int from = random.nextInt(other.length + 1);
                yield Arrays.copyOfRange(other, from, Math.min(other.length, from + random.nextInt(80)));
            }
            case 2 ->
                PIECES.get(random.nextInt(PIECES.size()))
                        .repeat(1 + random.nextInt(20))
                        .getBytes(StandardCharsets.UTF_8);
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] joined(byte[] text, int from, byte[] piece, int to) {
        byte[] whole = new byte[from + piece.length + text.length - to];
        System.arraycopy(text, 0, whole, 0, from);
        System.arraycopy(piece, 0, whole, from, piece.length);
        System.arraycopy(text, to, whole, from + piece.length, text.length - to);
        return whole;
    }
}
