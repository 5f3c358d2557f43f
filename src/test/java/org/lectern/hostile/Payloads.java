package org.lectern.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.lectern.testing.Sites;

/** The texts of {@code src/test/resources/hostile/payloads.txt}. */
public final class Payloads {
    private static final Pattern CODE = Pattern.compile("⟦([0-9A-F]{4,6})⟧");

    private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\x85]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    /** What no name and no title can be. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]*");

    private Payloads() {}

    /** All of them, in the order of the file. */
    public static List<String> all() {
        try {
            return Files.readAllLines(Sites.RESOURCES.resolve("hostile/payloads.txt")).stream()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(Payloads::unwritten)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All, without the characters that the reader of records refuses. */
    public static List<String> readable() {
        return all().stream()
                .map(text -> REFUSED.matcher(text).replaceAll(""))
                .filter(text -> !INVISIBLE.matcher(text).matches())
                .toList();
    }

    /** Every n-th text from one on, or all of them with {@code -Dlectern.hostile=all}. */
    public static List<String> some(List<String> texts, int step, int from) {
        int every = System.getProperty("lectern.hostile", "").equals("all") ? 1 : step;
        return IntStream.range(0, texts.size())
                .filter(i -> i % every == from % every)
                .mapToObj(texts::get)
                .toList();
    }

    private static String unwritten(String line) {
        String breaks = line.replace('␤', '\n').replace('␍', '\r').replace('␉', '\t');
        return CODE.matcher(breaks)
                .replaceAll(code -> java.util.regex.Matcher.quoteReplacement(
                        Character.toString(Integer.parseInt(code.group(1), 16))));
    }

    /** A text of the same length, letters, digits and blanks that means nothing to anybody. */
    public static String harmless(String payload) {
        StringBuilder out = new StringBuilder(payload.length());
        payload.codePoints().forEach(c -> {
            boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
            boolean blank = Character.isWhitespace(c);
            out.append(plain ? (char) c : blank ? ' ' : 'x');
        });
        return out.toString();
    }
}
