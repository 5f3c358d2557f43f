package org.lectern.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Ids and file names that lead elsewhere, that a file system takes for others, or that pages of ours have. */
final class HostileNames {
    private static final String TWIN = "type: book\ntitle: X\nid: ";

    /** What names are not portable is for rules of their own to say. */
    private static final String OWN = "1 works|page-clash|unportable-name";

    private static final String REFUSED = "bad-id|control-character|bad-character";

    private HostileNames() {}

    static List<HostileList> all() {
        List<HostileList> lists = new ArrayList<>();
        for (String id : List.of(
                "../../x",
                "..",
                ".",
                "/etc/passwd",
                "a/b",
                "a\\b",
                "C:x",
                "a:b",
                "a?b",
                "a#b",
                "a%2e%2e",
                "a b",
                "a.",
                "a\nb",
                "a\0b",
                "con",
                "CON",
                "aux",
                "nul",
                "prn",
                "com1",
                "lpt9",
                "con.x",
                "-a",
                "\u202Ea",
                "<b>",
                "\"",
                "'",
                "a".repeat(300),
                "\uFF0E\uFF0E",
                "a\u0000")) {
            String quoted = "\""
                    + id.replace("\\", "\\\\")
                            .replace("\"", "\\\"")
                            .replace("\n", "\\n")
                            .replace("\0", "\\0") + "\"";
            String shown = id.length() > 20 ? "of 300 letters" : quoted;
            lists.add(HostileList.record("id " + shown, REFUSED, "id: " + quoted));
            lists.add(HostileList.of("topic " + shown, REFUSED, "topics.yaml", "- {id: " + quoted + ", label: T}\n"));
            lists.add(HostileList.record("alias " + shown, REFUSED, "aliases: [" + quoted + "]"));
        }
        lists.add(two(
                "ids by case", "duplicate-id", "articles/x.yaml", TWIN + "twin\n", "articles/y.yaml", TWIN + "Twin\n"));
        lists.add(two(
                "ids by Unicode form",
                "bad-id|duplicate-id",
                "articles/x.yaml",
                TWIN + "\u00E9\n",
                "articles/y.yaml",
                TWIN + "e\u0301\n"));
        lists.add(two(
                "files by case",
                "duplicate-id|bad-id",
                "articles/x.yaml",
                "type: book\ntitle: X\n",
                "articles/X.yaml",
                "type: book\ntitle: X\n"));
        lists.add(two(
                "alias and id by case",
                "alias-taken|bad-id",
                "articles/x.yaml",
                TWIN + "x\naliases: [OK]\n",
                "articles/y.yaml",
                TWIN + "y\n"));
        lists.add(two(
                "pages by case",
                "page-clash",
                "pages/a.md",
                "---\ntitle: A\n---\nx\n",
                "pages/A.md",
                "---\ntitle: A\n---\nx\n"));
        lists.add(two(
                "lists by case",
                "page-clash",
                "lists/a.yaml",
                "title: A\nsections: [{title: S, items: [ok]}]\n",
                "lists/A.yaml",
                "title: A\nsections: [{title: S, items: [ok]}]\n"));
        lists.add(two("own files by case", "page-clash", "files/a.txt", "a", "files/A.txt", "A"));
        lists.add(two("own files by Unicode form", OWN, "files/\u00E9.txt", "a", "files/e\u0301.txt", "A"));
        lists.add(HostileList.of("own file with a reserved name", OWN, "files/con.txt", "a"));
        lists.add(HostileList.of("own file with a dot at its end", OWN, "files/a.", "a"));
        lists.add(HostileList.of("own file with a newline", OWN, "files/a\nb.txt", "a"));
        lists.add(HostileList.of("own file with marks", OWN, "files/a\"<b>%2e&.txt", "a"));
        for (String page : List.of(
                "index", "search", "404", "con", "a b", "..a", "feed", "assets", "style", "%2e%2e", "-rf", "a\"b",
                "a\nb", "é")) {
            lists.add(HostileList.of(
                    "page " + page.replace("\n", "\\n"),
                    "bad-id|path-clash|1 works",
                    "pages/" + page + ".md",
                    "---\ntitle: Mine\n---\nx\n"));
            lists.add(HostileList.of(
                    "record file " + page.replace("\n", "\\n"),
                    "bad-id|2 works|1 works",
                    "articles/" + page + ".yaml",
                    "type: book\ntitle: X\n"));
        }
        lists.add(HostileList.of(
                "a name of 250 letters", "bad-id", "articles/" + "a".repeat(250) + ".yaml", "type: book\ntitle: X\n"));
        lists.add(HostileList.of(
                "200 folders deep", "2 works", "articles/" + "d/".repeat(200) + "x.yaml", "type: book\ntitle: X\n"));
        lists.add(HostileList.of("a hidden record", "1 works", "articles/.x.yaml", "type: book\ntitle: X\n"));
        lists.add(HostileList.of("a record in capitals", "unused-file", "articles/x.YAML", "type: book\ntitle: X\n"));
        return lists;
    }

    private static HostileList two(
            String name, String expected, String file, String text, String other, String otherText) {
        HostileList first = HostileList.of(name, expected, file, text);
        HostileList second = HostileList.of(name, expected, other, otherText.getBytes(StandardCharsets.UTF_8));
        return new HostileList("twins: " + name, expected, content -> {
            first.making().in(content);
            second.making().in(content);
        });
    }
}
