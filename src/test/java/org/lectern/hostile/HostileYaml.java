package org.lectern.hostile;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** YAML that expands, nests, is endless, lies about its encoding, or is no YAML. */
final class HostileYaml {
    private HostileYaml() {}

    static List<HostileList> all() {
        List<HostileList> lists = new ArrayList<>();
        lists.addAll(expanding());
        lists.addAll(large());
        lists.addAll(huge());
        lists.addAll(encodings());
        lists.addAll(odd());
        return lists;
    }

    private static List<HostileList> expanding() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]")
                .collect(Collectors.joining("\n", "a0: &a0 [lol]\n", "\n"));
        return List.of(
                HostileList.of("billion laughs", "yaml-anchor", "articles/x.yaml", laughs),
                HostileList.of("billion laughs in site.yaml", "yaml-anchor", "site.yaml", laughs),
                HostileList.of("alias to itself", "yaml-anchor", "articles/x.yaml", "&a [*a]\n"),
                HostileList.record("alias without anchor", "yaml-anchor", "note: *nobody"),
                HostileList.record("merge key", "yaml-anchor", "<<: {title: Y}"),
                HostileList.record(
                        "tag of a class",
                        "yaml-tag",
                        "note: !!javax.script.ScriptEngineManager [!!java.net.URL [\"http://localhost/\"]]"),
                HostileList.record("local tag", "yaml-tag", "note: !include /etc/passwd"),
                HostileList.record("binary tag", "yaml-tag", "note: !!binary aGk="),
                HostileList.of(
                        "tag directive",
                        "yaml-tag",
                        "articles/x.yaml",
                        "%TAG ! tag:example.org,2026:\n---\ntype: !book x\n"),
                HostileList.of(
                        "YAML directive 1.1", "2 works", "articles/x.yaml", "%YAML 1.1\n---\ntype: book\ntitle: X\n"),
                HostileList.of(
                        "YAML directive 9.9",
                        "yaml-syntax",
                        "articles/x.yaml",
                        "%YAML 9.9\n---\ntype: book\ntitle: X\n"),
                HostileList.record("flow nested 41 deep", "yaml-too-deep", "note: " + "[".repeat(41) + "]".repeat(41)),
                HostileList.record("flow nested 400,000 deep", "yaml-too-deep", "note: " + "[".repeat(400_000)),
                HostileList.record("mappings nested 100,000 deep", "yaml-too-deep", "note: " + "{a: ".repeat(100_000)),
                HostileList.record(
                        "dashes nested 100,000 deep", "yaml-too-deep", "note:\n  " + "- ".repeat(100_000) + "x"),
                HostileList.record("blocks nested 2,000 deep", "yaml-too-deep", nestedBlocks(2_000)),
                HostileList.record("complex keys nested 100,000 deep", "yaml-syntax", "? ".repeat(100_000) + "x"));
    }

    private static String nestedBlocks(int depth) {
        return IntStream.range(0, depth).mapToObj(i -> " ".repeat(i) + "a:").collect(Collectors.joining("\n"));
    }

    private static List<HostileList> large() {
        String topics = IntStream.range(0, 100_000)
                .mapToObj(i -> "- {id: t" + i + ", label: Topic number " + i + "}\n")
                .collect(Collectors.joining());
        String chain = IntStream.range(0, 20_000)
                .mapToObj(i -> "- {id: t" + i + ", label: T" + i + ", broader: t" + (i + 1) % 20_000 + "}\n")
                .collect(Collectors.joining());
        String line = IntStream.range(0, 20_000)
                .mapToObj(i -> "- {id: t" + i + ", label: T" + i + (i > 0 ? ", broader: t" + (i - 1) : "") + "}\n")
                .collect(Collectors.joining());
        return List.of(
                HostileList.of("100,000 topics", "too-many", "topics.yaml", topics),
                HostileList.of("a circle of 20,000 topics", "topic-too-deep", "topics.yaml", chain),
                HostileList.of("a line of 20,000 topics", "topic-too-deep", "topics.yaml", line),
                HostileList.record("100,000 topics of a work", "too-many", "topics:\n" + items(100_000)),
                HostileList.record(
                        "100,000 authors",
                        "too-many",
                        "author:\n"
                                + IntStream.range(0, 100_000)
                                        .mapToObj(i -> "  - {family: F" + i + ", given: G}\n")
                                        .collect(Collectors.joining())),
                HostileList.record("100,000 related works", "too-many", "related:\n" + items(100_000)),
                HostileList.record("100,000 keywords", "too-many", "keyword:\n" + items(100_000)),
                HostileList.record(
                        "20,000 notes of Markdown",
                        "too-many",
                        "quotes:\n" + "  - {text: \"a *b* c\", page: 1}\n".repeat(20_000)),
                HostileList.of(
                        "100,000 records in a file",
                        "too-many",
                        "articles/x.yaml",
                        "- {type: book, title: X}\n".repeat(100_000)),
                HostileList.of(
                        "a sequence of a million items", "too-many", "articles/x.yaml", "- a\n".repeat(1_000_000)),
                HostileList.record(
                        "a flow sequence of 300,000 items on one line",
                        "too-many",
                        "note: [" + "a,".repeat(300_000) + "]"),
                HostileList.record(
                        "a flow mapping of 80,000 keys on one line", "too-many", "note: {" + keys(80_000, ", ") + "}"),
                HostileList.record("100,000 unknown fields", "too-many", keys(100_000, "\n")),
                HostileList.record("one field 100,000 times", "too-many", "note: a\n".repeat(100_000)),
                HostileList.of(
                        "100,000 people",
                        "too-many",
                        "people.yaml",
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "- {id: p" + i + ", name: {family: F" + i + "}}\n")
                                .collect(Collectors.joining())),
                HostileList.of(
                        "100,000 journals",
                        "too-many",
                        "journals.yaml",
                        IntStream.range(0, 100_000)
                                .mapToObj(i -> "- {container-title: J" + i + "}\n")
                                .collect(Collectors.joining())),
                HostileList.of(
                        "a list of 100,000 works",
                        "too-many",
                        "lists/l.yaml",
                        "title: L\nsections:\n- title: S\n  items:\n" + "  - {id: ok}\n".repeat(100_000)),
                HostileList.of(
                        "a list of 100,000 sections",
                        "too-many",
                        "lists/l.yaml",
                        "title: L\nsections:\n" + "- {title: S, items: [ok]}\n".repeat(100_000)),
                HostileList.of(
                        "100,000 messages to ignore",
                        "too-many",
                        "check.yaml",
                        "ignore:\n" + "- {code: no-date, reason: r, file: articles/ok.yaml}\n".repeat(100_000)),
                HostileList.of(
                        "100,000 libraries",
                        "too-many",
                        "site.yaml",
                        "title: A\nlibraries:\n" + "- {name: L, openurl: \"https://example.org/\"}\n".repeat(100_000)),
                HostileList.of(
                        "100,000 words of the interface",
                        "too-many",
                        "site.yaml",
                        "title: A\nmessages:\n"
                                + IntStream.range(0, 100_000)
                                        .mapToObj(i -> "  k" + i + ": x\n")
                                        .collect(Collectors.joining())));
    }

    private static String items(int count) {
        return IntStream.range(0, count).mapToObj(i -> "  - t" + i + "\n").collect(Collectors.joining());
    }

    private static String keys(int count, String between) {
        return IntStream.range(0, count).mapToObj(i -> "k" + i + ": v").collect(Collectors.joining(between));
    }

    private static List<HostileList> huge() {
        List<HostileList> lists = new ArrayList<>();
        for (String file : List.of(
                "site.yaml",
                "topics.yaml",
                "people.yaml",
                "journals.yaml",
                "check.yaml",
                "articles/x.yaml",
                "articles/y.md",
                "lists/l.yaml",
                "pages/p.md",
                "topics/t.md",
                "styles/s.csl")) {
            lists.add(new HostileList(
                    "1 GB of nothing as " + file,
                    "file-too-large",
                    content -> sparse(content.resolve(file), 1L << 30)));
        }
        lists.add(HostileList.record("a title of a megabyte", "text-too-long", "subtitle: " + "word ".repeat(200_000)));
        lists.add(HostileList.record("a DOI of 900 KB", "text-too-long", "DOI: 10.1/" + "a".repeat(900_000)));
        lists.add(HostileList.record("a date of 900 KB", "text-too-long", "issued: \"" + "1".repeat(900_000) + "\""));
        lists.add(HostileList.record(
                "an address of 900 KB", "text-too-long", "URL: https://example.org/" + "a/".repeat(450_000)));
        lists.add(HostileList.record("pages of 900 KB", "text-too-long", "page: \"" + "1-".repeat(450_000) + "\""));
        lists.add(HostileList.record(
                "a name of 900 KB", "text-too-long", "author: [{family: \"" + "de la ".repeat(150_000) + "\"}]"));
        lists.add(HostileList.record(
                "a keyword of 900 KB", "text-too-long", "keyword: [\"" + "k ".repeat(450_000) + "\"]"));
        lists.add(HostileList.record("an id of 900 KB", "text-too-long", "id: " + "a".repeat(900_000)));
        lists.add(HostileList.record("a key of 900 KB", "yaml-syntax", "a".repeat(900_000) + ": b"));
        lists.add(HostileList.record("a quoted key of 900 KB", "yaml-syntax", "\"" + "a".repeat(900_000) + "\": b"));
        lists.add(
                HostileList.record("a complex key of 900 KB", "yaml-syntax", "? \"" + "a".repeat(900_000) + "\"\n: b"));
        lists.add(HostileList.record("a line of 15 MB", "line-too-long", "note: " + "a".repeat(15_000_000)));
        lists.add(HostileList.record(
                "a quoted scalar of 15 MB on lines",
                "text-too-long",
                "note: \"" + "word word\n  ".repeat(1_250_000) + "\""));
        lists.add(HostileList.record(
                "a plain scalar of 12 MB on lines", "text-too-long", "note: word" + "\n  word word".repeat(1_000_000)));
        lists.add(HostileList.record(
                "a block of 15 MB", "text-too-long", "note: |\n" + "  word word\n".repeat(1_250_000)));
        lists.add(HostileList.record("16 MB of comments", "2 works", "#\n".repeat(8_000_000)));
        lists.add(HostileList.record("16 MB of blank lines", "2 works", "\n".repeat(15_000_000)));
        lists.add(HostileList.record(
                "a megabyte of escapes", "markdown-too-large", "note: \"" + "\\u0061".repeat(160_000) + "\""));
        return lists;
    }

    private static void sparse(Path file, long length) throws IOException {
        Files.createDirectories(file.getParent());
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(length);
        }
    }

    private static List<HostileList> encodings() {
        List<HostileList> lists = new ArrayList<>();
        for (String name : List.of(
                "UTF-16LE",
                "UTF-16BE",
                "UTF-32LE",
                "UTF-32BE",
                "ISO-8859-1",
                "windows-1252",
                "UTF-16",
                "GB18030",
                "IBM037")) {
            lists.add(HostileList.encoded("encoded as " + name, "not-utf8", Charset.forName(name)));
        }
        lists.add(raw("a lone surrogate", "not-utf8", 0xED, 0xA0, 0x80));
        lists.add(raw("an overlong slash", "not-utf8", 0xC0, 0xAF));
        lists.add(raw("an overlong NUL", "not-utf8", 0xC0, 0x80));
        lists.add(raw("beyond Unicode", "not-utf8", 0xF4, 0x90, 0x80, 0x80));
        lists.add(raw("cut off inside a character", "not-utf8", 0xE2, 0x82));
        lists.add(raw("NUL", "not-utf8", 0));
        lists.add(raw("an escape of the terminal", "control-character", 0x1B, '[', '2', 'J'));
        lists.add(raw("a bell", "control-character", 7));
        lists.add(raw("DEL", "control-character", 0x7F));
        lists.add(raw("NEL", "2 works|control-character", 0xC2, 0x85));
        lists.add(raw("a line separator", "2 works|control-character", 0xE2, 0x80, 0xA8));
        lists.add(raw("a control of 8 bits", "control-character", 0xC2, 0x9B));
        lists.add(HostileList.of(
                "a mark and another", "2 works|yaml-syntax", "articles/x.yaml", "\uFEFF\uFEFFtype: book\ntitle: X\n"));
        lists.add(HostileList.of("a mark", "2 works", "articles/x.yaml", "\uFEFFtype: book\ntitle: X\n"));
        lists.add(HostileList.of("a mark inside", "2 works", "articles/x.yaml", "type: book\ntitle: X\uFEFFY\n"));
        lists.add(HostileList.of("CR only", "2 works", "articles/x.yaml", "type: book\rtitle: X\r"));
        lists.add(HostileList.record("escaped NUL", "control-character", "note: \"a\\0b\""));
        lists.add(HostileList.record("escaped lone surrogate", "control-character|yaml-syntax", "note: \"a\\uD800b\""));
        lists.add(HostileList.record("escaped escape", "control-character", "note: \"a\\x1b[2Jb\""));
        lists.add(HostileList.record("escaped bell in a name", "control-character", "author: [{family: \"a\\ab\"}]"));
        lists.add(HostileList.record("escaped line in a text", "2 works", "note: \"a\\nb\""));
        lists.add(HostileList.of(
                "right to left override", "2 works", "articles/x.yaml", "type: book\ntitle: \"a \u202Egpj.exe\"\n"));
        lists.add(
                HostileList.of("zero width", "2 works", "articles/x.yaml", "type: book\ntitle: \"a\u200B\u200Db\"\n"));
        lists.add(HostileList.of(
                "noncharacters", "control-character", "articles/x.yaml", "type: book\ntitle: \"a\uFFFEb\uFFFF\"\n"));
        lists.add(HostileList.of(
                "9,000 accents on a letter",
                "text-too-long",
                "articles/x.yaml",
                "type: book\ntitle: \"a" + "\u0301".repeat(9_000) + "\"\n"));
        return lists;
    }

    private static HostileList raw(String name, String expected, int... bytes) {
        byte[] before = "type: book\ntitle: \"A".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[before.length + bytes.length + 2];
        System.arraycopy(before, 0, all, 0, before.length);
        for (int i = 0; i < bytes.length; i++) {
            all[before.length + i] = (byte) bytes[i];
        }
        all[all.length - 2] = '"';
        all[all.length - 1] = '\n';
        return HostileList.of(name, expected, "articles/x.yaml", all);
    }

    private static List<HostileList> odd() {
        List<HostileList> lists = new ArrayList<>(List.of(
                HostileList.record(
                        "marks of a merge", "merge-conflict", "<<<<<<< HEAD\nnote: a\n=======\nnote: b\n>>>>>>> other"),
                HostileList.record(
                        "marks of a merge of three",
                        "merge-conflict",
                        "<<<<<<< HEAD\nnote: a\n||||||| base\nnote: c\n=======\nnote: b\n>>>>>>> other"),
                HostileList.record("half the marks of a merge", "merge-conflict", "=======\nnote: b\n>>>>>>> other"),
                HostileList.record("tabs", "yaml-syntax", "author:\n\t- {family: A}"),
                HostileList.of(
                        "a second document",
                        "second-document",
                        "articles/x.yaml",
                        "type: book\ntitle: X\n---\ntype: book\ntitle: Y\n"),
                HostileList.of(
                        "100,000 documents",
                        "second-document",
                        "articles/x.yaml",
                        "---\ntype: book\ntitle: X\n".repeat(100_000)),
                HostileList.of(
                        "only dashes",
                        "empty-file|wrong-type|second-document",
                        "articles/x.yaml",
                        "---\n".repeat(1000)),
                HostileList.of("a bare word", "wrong-type", "articles/x.yaml", "word\n"),
                HostileList.of("empty", "empty-file", "articles/x.yaml", ""),
                HostileList.of("only a comment", "empty-file", "articles/x.yaml", "# nothing\n"),
                HostileList.of("JSON", "2 works", "articles/x.yaml", "{\"type\": \"book\", \"title\": \"X\"}"),
                HostileList.of(
                        "HTML",
                        "yaml-syntax|wrong-type",
                        "articles/x.yaml",
                        "<!DOCTYPE html><script>alert(1)</script>\n"),
                HostileList.of("cut off", "yaml-syntax", "articles/x.yaml", "type: book\ntitle: \"X"),
                HostileList.of("Markdown without fields", "no-front-matter", "articles/x.md", "# Title\n"),
                HostileList.of(
                        "fields without an end",
                        "unclosed-front-matter",
                        "articles/x.md",
                        "---\ntype: book\ntitle: X\n".concat("a: b\n".repeat(10))),
                HostileList.of(
                        "fields alone in a million dashes", "empty-file", "articles/x.md", "---\n".repeat(1_000_000)),
                HostileList.record("an empty key", "unknown-field", "\"\": a"),
                HostileList.record("a key that is a list", "yaml-syntax", "? [a, b]\n: c"),
                HostileList.record("a key that is a mapping", "yaml-syntax", "{a: b}: c"),
                HostileList.record("a field twice", "duplicate-field", "note: a\nnote: b"),
                HostileList.record("a title that is a mapping", "duplicate-field", "title: {a: b}"),
                HostileList.record("a list for a text", "wrong-type", "publisher: [a, b]\nnote: {a: b}"),
                HostileList.record("a field with a newline", "unknown-field", "\"a\\nb\": c"),
                HostileList.record("a field with an escape", "unknown-field|control-character", "\"a\\x1b[31mb\": c")));
        for (String date : List.of(
                "0000",
                "99999999-99",
                "2020-13",
                "2020-02-30",
                "-999999999999",
                "2020/2019",
                "1e400",
                "0x7E4",
                "{date-parts: [[99999999999999999999]]}",
                "{date-parts: [[2020, 99, 99]]}",
                "{date-parts: [[]]}",
                "{date-parts: []}",
                "{date-parts: [[[[2020]]]]}",
                "{year: -1}",
                "[[2020]]",
                "٢٠٢٠-01")) {
            lists.add(HostileList.record(
                    "date " + date,
                    date.matches("0000|.year: -1.") ? "2 works" : "bad-date|wrong-type",
                    "issued: " + date));
        }
        for (String number : List.of(
                "volume: " + "9".repeat(900), "page: 99999999999999999999-1", "issue: 1e309", "number-of-pages: -1")) {
            lists.add(HostileList.record("number " + number.substring(0, 12), "2 works", number));
        }
        return lists;
    }
}
