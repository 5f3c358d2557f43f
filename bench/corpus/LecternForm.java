package bench.corpus;

import java.util.List;
import java.util.stream.Collectors;

/** Works and topics as Lectern reads them. */
final class LecternForm {
    private LecternForm() {}

    static String record(Work work) {
        String authors = work.authors().stream()
                .map(author -> "\n  - {family: " + author.family() + ", given: " + author.given() + "}")
                .collect(Collectors.joining());
        return String.join(
                "\n",
                "---",
                "type: " + work.kind().type,
                "title: " + Yaml.quoted(work.title()),
                "author:" + authors,
                "issued: " + work.issued(),
                "container-title: " + work.journal(),
                "volume: " + work.volume(),
                "issue: " + work.issue(),
                "page: " + work.pages(),
                "topics: " + Yaml.list(work.subjects().stream().map(Subject::id).toList()),
                "keyword: " + Yaml.list(work.keywords()),
                "added: " + work.issued(),
                "abstract: " + Yaml.folded(work.abstractText()),
                "---",
                work.annotation());
    }

    static String topics(List<Subject> subjects) {
        return subjects.stream()
                .map(subject -> "- id: " + subject.id() + "\n  label: " + subject.name() + "\n")
                .collect(Collectors.joining());
    }
}
