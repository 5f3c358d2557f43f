package org.lectern.hostile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lectern.diagnostic.Limit;

/** Markdown that costs the square of its length, or a frame of the stack a mark. */
final class HostileMarkdown {
    private HostileMarkdown() {}

    /** Texts by name, about as long as {@code n} says. */
    static Map<String, String> texts(int n) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nested quotes", ">".repeat(n));
        texts.put("nested quotes with blanks", "> ".repeat(n) + "x");
        texts.put("nested lists", "- ".repeat(n) + "x");
        texts.put("numbered nested lists", "1. ".repeat(n) + "x");
        texts.put(
                "lists by indentation",
                IntStream.range(0, Math.min(n, 900))
                        .mapToObj(i -> "  ".repeat(i) + "- x")
                        .collect(Collectors.joining("\n")));
        texts.put("open brackets", "[".repeat(n));
        texts.put("brackets", "[".repeat(n) + "]".repeat(n));
        texts.put("images", "![".repeat(n));
        texts.put("links in links", "[a](".repeat(n));
        texts.put("wiki links", "[[wiki".repeat(n));
        texts.put("citations", "[@a; ".repeat(n));
        texts.put("stars", "*a ".repeat(n));
        texts.put("stars of both sides", "**a*".repeat(n));
        texts.put("underscores", "_a__".repeat(n));
        texts.put("a run of stars", "*".repeat(n));
        texts.put("a run of underscores", "a" + "_".repeat(n) + "a");
        texts.put("tildes", "~~a".repeat(n));
        texts.put("back-ticks", "`a``b".repeat(n));
        texts.put(
                "growing back-ticks",
                IntStream.range(1, Math.min(n, 900))
                        .mapToObj(i -> "e" + "`".repeat(i))
                        .collect(Collectors.joining()));
        texts.put(
                "growing back-ticks apart",
                IntStream.range(1, Math.min(n, 600)).mapToObj("`"::repeat).collect(Collectors.joining(" ")));
        texts.put("a run of back-ticks", "`".repeat(n));
        texts.put("comments", "<!--".repeat(n));
        texts.put("unfinished tags", "<a href=\"".repeat(n));
        texts.put("tags", "<b>".repeat(n));
        texts.put("blocks of HTML", "<div>\n".repeat(n));
        texts.put("details", "<details>".repeat(n));
        texts.put("declarations", "<!A ".repeat(n));
        texts.put("processing instructions", "<?".repeat(n));
        texts.put("CDATA", "<![CDATA[".repeat(n));
        texts.put("entities", "&amp;".repeat(n));
        texts.put("unfinished entities", "&".repeat(n));
        texts.put("addresses", "https://example.org/a ".repeat(n));
        texts.put("addresses of mail", "a@".repeat(n));
        texts.put("w's", "www.".repeat(n));
        texts.put("dots and slashes", "http://" + "a.".repeat(n));
        texts.put("angle addresses", "<https://a".repeat(n));
        texts.put("definitions", "a\n: ".repeat(n) + "b");
        texts.put(
                "references",
                IntStream.range(0, n)
                        .mapToObj(i -> "[r" + i + "]: https://example.org/")
                        .collect(Collectors.joining("\n")));
        texts.put("uses of references", "[a]: https://example.org/\n\n" + "[a][a] ".repeat(n));
        texts.put("references without an address", "[a]:\n".repeat(n));
        texts.put("a title that never ends", "[a]: x \"" + "a\n".repeat(n));
        texts.put(
                "notes",
                IntStream.range(0, n).mapToObj(i -> "[^" + i + "]").collect(Collectors.joining(" ")) + "\n\n"
                        + IntStream.range(0, n).mapToObj(i -> "[^" + i + "]: x").collect(Collectors.joining("\n\n")));
        texts.put(
                "notes in a circle",
                "[^0]\n\n"
                        + IntStream.range(0, n)
                                .mapToObj(i -> "[^" + i + "]: [^" + (i + 1) % n + "]")
                                .collect(Collectors.joining("\n\n")));
        texts.put("columns of a table", "|a".repeat(n) + "|\n" + "|-".repeat(n) + "|\n" + "|b".repeat(n) + "|\n");
        texts.put("rows of a table", "|a|b|\n|-|-|\n" + "|c|d|\n".repeat(n));
        texts.put("rows that no table has", "|a|\n".repeat(n));
        texts.put("headings", "# a\n".repeat(n));
        texts.put("headings under lines", "a\n=\n".repeat(n));
        texts.put("rules", "***\n".repeat(n));
        texts.put("quotation marks", "\"a' ".repeat(n));
        texts.put("apostrophes", "'".repeat(n));
        texts.put("angles", "<<".repeat(n) + ">>".repeat(n));
        texts.put("escapes", "\\".repeat(n));
        texts.put("escaped brackets", "\\[".repeat(n));
        texts.put("blanks", "a" + " ".repeat(n) + "b");
        texts.put("blank lines", "a" + "\n \n".repeat(n) + "b");
        texts.put("tabs", "\t".repeat(n) + "x");
        texts.put("short lines", "a\n".repeat(n));
        texts.put("hard breaks", "a  \n".repeat(n));
        texts.put("fences", "```\n~~~\n".repeat(n));
        texts.put("lazy quotes", "> a\nb\n".repeat(n));
        texts.put("items", "- a\n".repeat(n));
        texts.put("items apart", "- a\n\n".repeat(n));
        texts.put("dashes", "-".repeat(n));
        texts.put("dots", ".".repeat(n));
        texts.put("accents", "a" + "\u0301".repeat(n));
        texts.put("bidi", "\u202E".repeat(n));
        return texts;
    }

    static List<HostileList> all() {
        List<HostileList> lists = new ArrayList<>();
        int n = Integer.getInteger("lectern.hostile.marks", 50_000);
        texts(n).forEach((name, text) -> lists.add(HostileList.of(
                "Markdown: " + name,
                "2 works|markdown-too-deep|markdown-too-large|dead-link|line-too-long",
                "articles/x.md",
                "---\ntype: book\ntitle: X\n---\n" + text + "\n")));
        texts(3_000).forEach((name, text) -> {
            String line = text.replace("\n", " ").replace("\\", "\\\\").replace("\"", "\\\"");
            if (line.length() < 200_000) {
                lists.add(HostileList.of(
                        "title: " + name,
                        "2 works|text-too-long|missing-field",
                        "articles/x.yaml",
                        "type: book\ntitle: \""
                                + line.substring(0, Math.min(line.length(), Limit.WORDS.value() - 1))
                                        .replaceAll("\\\\+$", "")
                                + "\"\n"));
            }
        });
        return lists;
    }
}
