package org.lectern.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lectern.catalog.ArticleId;
import org.lectern.relate.Explanation;
import org.lectern.relate.Explanation.Last;
import org.lectern.relate.Explanation.Part;
import org.lectern.relate.Explanation.Signal;

/** Explanations as the terminal shows them. */
final class ExplanationText {
    /** Of a place in a list. */
    private static final int MOST_PARTS = 3;

    /** A list: a line a place with the three largest parts. */
    String list(ArticleId article, List<Explanation> explanations) {
        if (explanations.isEmpty()) {
            return article.value()
                    + ": no related articles. Its page shows none where related-count or related: count is 0;"
                    + " else no work was found that shares anything with it and may stand there.\n";
        }
        StringBuilder out = new StringBuilder(article.value()).append("\n");
        for (Explanation each : explanations) {
            String parts = each.parts().stream()
                            .limit(MOST_PARTS)
                            .map(part -> String.format(Locale.ROOT, "%s %.3f", name(part.signal()), part.value()))
                            .collect(Collectors.joining(", "))
                    + (each.parts().size() > MOST_PARTS ? ", …" : "");
            String remark = switch (each.standing()) {
                case CHOSEN -> "the editor's choice";
                case RESCUED -> "nobody else shows it; " + parts;
                default -> parts;
            };
            out.append(String.format(
                    Locale.ROOT,
                    "%3d  %.3f  %s  (%s)\n",
                    each.place(),
                    each.score(),
                    each.other().value(),
                    remark));
        }
        return out.toString();
    }

    /** One article beside another: the sum, part by part, and what it leads to. */
    String whole(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        out.append(explanation.article().value())
                .append(" → ")
                .append(explanation.other().value())
                .append("\n\n");
        for (Part part : explanation.parts()) {
            out.append(String.format(
                    Locale.ROOT,
                    "%9.3f  %-9s %s\n",
                    part.value(),
                    name(part.signal()),
                    String.join(separator(part.signal()), part.details())));
        }
        out.append(String.format(Locale.ROOT, "%9.3f  in all\n\n", explanation.score()));
        out.append(verdict(explanation)).append("\n");
        return out.toString();
    }

    private static String verdict(Explanation explanation) {
        Last last = explanation.last();
        String place = "Place " + explanation.place() + " of " + last.taken();
        return switch (explanation.standing()) {
            case CHOSEN -> place + ", because the editor relates the two: whatever the score.";
            case NEAREST -> place + ".";
            case RESCUED -> place + ", because no other list has it among its first five.";
            case TOO_FAR -> tooFar(explanation, last);
            case NOTHING_SHARED ->
                "Not in the list: the two share nothing that counts here: no word, topic, author, name, link or reading"
                        + " list. An entry under related would bring it in.";
            case ENOUGH_OF_AUTHOR ->
                "Not in the list: it stands near enough, but the list has as many works of its author as per-author"
                        + " allows. A higher per-author or an entry under related would bring it in.";
            case NOT_FOUND ->
                "Not in the list, though there would be a place for it: only the nearest works of each and what is near"
                        + " to these are looked at, and it was not met there. An entry under related would bring it in.";
            case NOT_RELATED -> "Not in the list: not-related of one of the two records keeps it out.";
            case ITSELF -> "Not in the list: it is the article itself.";
            case SAME_LIST ->
                "Not in the list: both stand on one reading list, and related: same-list says none from there.";
        };
    }

    private static String tooFar(Explanation explanation, Last last) {
        String room = "Only a higher count makes room; an entry under related brings it in.";
        return "Not in the list: "
                + switch (last.end()) {
                    case NO_PLACES -> "its page shows none, since related-count or related: count is 0.";
                    case CHOSEN -> "the editor's own choices fill it. " + room;
                    case RESCUED -> "the editor's own choices and a work that no other list shows fill it. " + room;
                    case NEAREST, ROOM ->
                        String.format(
                                Locale.ROOT,
                                "all %d places are taken; of the works that their score brought in the last has %.3f, %s",
                                last.taken(),
                                last.score(),
                                needed(last.score() - explanation.score()));
                };
    }

    private static String needed(double more) {
        return more < .0005
                ? "as much; of equal ones those come first that follow by id."
                : String.format(Locale.ROOT, "so %.3f more would have been needed; or an entry under related.", more);
    }

    private static String separator(Signal signal) {
        return signal == Signal.WORDS ? " · " : ", ";
    }

    private static String name(Signal signal) {
        return signal.name().toLowerCase(Locale.ROOT);
    }
}
