package org.lectern.rename;

import java.util.ArrayList;
import java.util.List;
import org.lectern.source.YamlComment;

/** Comments that a change takes away or leaves beside something else, a line of words for each. */
final class LostComments {
    private LostComments() {}

    /** Those of a file that it has no more. */
    static List<String> of(Source before, Source after) {
        List<String> left = new ArrayList<>(texts(after));
        return before.comments().stream()
                .filter(comment -> !left.remove(comment.text()))
                .map(comment -> told(comment, "this comment goes"))
                .toList();
    }

    /** Those of a file that goes which stand in none of another one. */
    static List<String> ofGone(Source gone, Source kept) {
        List<String> there = texts(kept);
        return gone.comments().stream()
                .filter(comment -> !there.contains(comment.text()))
                .map(comment -> told(comment, "this comment goes"))
                .toList();
    }

    /** Those on lines of their own right above a line whose item goes: they stay, above whatever comes next. */
    static List<String> above(Source source, FileText text, int line) {
        List<YamlComment> comments = source.comments();
        List<String> found = new ArrayList<>();
        for (int above = line - 1; above > 0 && text.line(above).stripLeading().startsWith("#"); above--) {
            int at = above;
            comments.stream()
                    .filter(comment -> comment.position().line() == at)
                    .forEach(comment -> found.add(0, told(comment, "the item below this comment goes, it stays")));
        }
        return found;
    }

    private static List<String> texts(Source source) {
        return source.comments().stream().map(YamlComment::text).toList();
    }

    private static String told(YamlComment comment, String what) {
        return comment.position().file() + ":" + comment.position().line() + ": " + what + ": " + comment.text();
    }
}
