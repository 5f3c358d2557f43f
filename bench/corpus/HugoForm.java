package bench.corpus;

import java.util.List;
import java.util.stream.Collectors;

/** Works as pages of Hugo. */
final class HugoForm {
    private HugoForm() {}

    static String page(Work work) {
        return String.join(
                "\n",
                "---",
                "title: " + Yaml.quoted(work.title()),
                "date: " + work.issued(),
                "authors:"
                        + lines(work.authors().stream()
                                .map(author -> author.given() + " " + author.family())
                                .toList()),
                "journal: " + work.journal(),
                "year: " + Yaml.quoted(String.valueOf(work.issued().getYear())),
                "volume: " + work.volume(),
                "issue: " + work.issue(),
                "pages: " + Yaml.quoted(work.pages()),
                "doctype: " + work.kind().name,
                "topics:" + lines(work.subjects().stream().map(Subject::name).toList()),
                "keywords: " + Yaml.list(work.keywords()),
                "abstract: " + Yaml.folded(work.abstractText()),
                "---",
                work.annotation());
    }

    private static String lines(List<String> words) {
        return words.stream().map(word -> "\n  - " + word).collect(Collectors.joining());
    }
}
