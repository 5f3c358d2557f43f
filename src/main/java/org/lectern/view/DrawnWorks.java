package org.lectern.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.cite.ShortCitation;
import org.lectern.cite.StatusWords;
import org.lectern.config.Messages;
import org.lectern.config.TextDirection;
import org.lectern.draw.Line;
import org.lectern.draw.Work;
import org.lectern.markdown.PlainExcerpt;
import org.lectern.plan.Permalinks;
import org.lectern.trace.Memo;

/** Works as drawings show them: in short, with the title beside. */
final class DrawnWorks {
    /** Of a work of which nobody is named, as it stands in a label and in sentences. */
    private static final int SHORT_TITLE = 60;

    /** The names of two that are longer may be drawn as those of the first alone. */
    private static final int SHORT_NAMES = 20;

    private final Catalog catalog;
    private final ShortCitation citations;
    private final Messages messages;
    private final StatusWords status;
    private final Memo<ArticleId, Names> names;

    /**
     * What a work is called in short, made once for all drawings.
     *
     * @param drawn the label in the shortest form in which it may be drawn
     * @param named whether it is called by a name, and not by its title
     * @param status in words, or empty
     */
    private record Names(
            String who, String brief, String year, String drawn, boolean named, String title, String status) {}

    DrawnWorks(Catalog catalog, ShortCitation citations, Messages messages) {
        this.catalog = catalog;
        this.citations = citations;
        this.messages = messages;
        this.status = new StatusWords(catalog, messages);
        this.names = new Memo<>(catalog.trail());
    }

    /**
     * What the works of one drawing are called there and in the words beside it: "Leeds 2003a" and "Leeds 2003b" where
     * two would be "Leeds 2003", the letters in the order of the works.
     */
    Named named(List<ArticleId> works) {
        Map<ArticleId, Names> own = new HashMap<>();
        Map<String, List<ArticleId>> alike = new HashMap<>();
        for (ArticleId id : works) {
            Names called = names.get(id, () -> names(catalog.article(id).orElseThrow()));
            own.put(id, called);
            alike.computeIfAbsent(called.drawn(), key -> new ArrayList<>()).add(id);
        }
        Map<ArticleId, String> letters = new HashMap<>();
        for (List<ArticleId> same : alike.values()) {
            for (int i = 0; i < same.size(); i++) {
                letters.put(same.get(i), same.size() == 1 ? "" : letters(i));
            }
        }
        return new Named(own, letters);
    }

    private Names names(Article article) {
        String who = citations.who(article);
        String brief = citations.brief(article);
        String year = citations.year(article);
        boolean isLong = who.codePointCount(0, who.length()) > SHORT_NAMES;
        return new Names(
                who,
                brief,
                year,
                PlainExcerpt.cut(isLong ? brief : who, SHORT_TITLE) + " " + year,
                citations.isNamed(article),
                article.title().shown(),
                article.status().isPresent() ? status.label(article) : "");
    }

    /** "a" to "z", "aa", "ab" …. */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    /** The works of one drawing. */
    final class Named {
        private final Map<ArticleId, Names> names;

        /** Of each work what tells it apart, or empty. */
        private final Map<ArticleId, String> letters;

        private Named(Map<ArticleId, Names> names, Map<ArticleId, String> letters) {
            this.names = names;
            this.letters = letters;
        }

        /** @param title of how many code points at most */
        Work work(ArticleId id, int title, Addresses from) {
            Names own = names(id);
            String who = part(who(id, SHORT_TITLE));
            String brief = part(PlainExcerpt.cut(own.brief(), SHORT_TITLE));
            String year = year(id);
            String tail = (year.isEmpty() ? "" : " " + year) + closing();
            String label = who + tail;
            List<String> whole = new ArrayList<>(List.of(label));
            if (own.named()) {
                whole.add(PlainExcerpt.cut(own.title(), title));
            }
            if (!own.status().isEmpty()) {
                whole.add(own.status());
            }
            return new Work(
                    who,
                    brief,
                    tail,
                    whole.size() == 1 ? label : messages.line(whole),
                    from.href(Permalinks.article(id)));
        }

        /** "Leeds 2003a"; a title is cut, the year stays. */
        String name(ArticleId id) {
            return name(id, SHORT_TITLE);
        }

        /** @param title of how many code points at most, where nobody is named */
        String name(ArticleId id, int title) {
            String who = who(id, title);
            String year = year(id);
            return year.isEmpty() ? who : messages.say("names.year", who, year);
        }

        /** Whether its name is another than its title. */
        boolean isNamed(ArticleId id) {
            return names(id).named();
        }

        /**
         * The lines of a drawing in words, each once, with that of its works which comes first.
         *
         * @param works by their numbers in the drawing
         */
        List<String> near(List<ArticleId> works, List<Line> lines) {
            return near(works, lines, 0, works.size());
        }

        /** Of those lines alone that begin at works from one number up to another. */
        List<String> near(List<ArticleId> works, List<Line> lines, int from, int to) {
            List<String> said = new ArrayList<>();
            for (int i = from; i < to; i++) {
                int own = i;
                List<String> others = lines.stream()
                        .filter(line -> line.from() == own)
                        .map(line -> name(works.get(line.to())))
                        .toList();
                if (!others.isEmpty()) {
                    said.add(messages.say("near.pair", name(works.get(i)), messages.list(others)));
                }
            }
            return said;
        }

        /** A text of the interface for a drawing, which goes from left to right: in its own direction as a whole. */
        String whole(String text) {
            return opening() + text + closing();
        }

        private String who(ArticleId id, int title) {
            Names own = names(id);
            return own.named() ? own.who() : PlainExcerpt.cut(own.who(), title);
        }

        private Names names(ArticleId id) {
            return Objects.requireNonNull(names.get(id), "a work that is not drawn");
        }

        private String year(ArticleId id) {
            String year = names(id).year();
            String letter = letters.getOrDefault(id, "");
            return year.isEmpty() && !letter.isEmpty() ? "(" + letter + ")" : year + letter;
        }

        private String part(String who) {
            return opening() + messages.direction().isolate(who);
        }

        private String opening() {
            return isLeftToRight() ? "" : String.valueOf(messages.direction().opening());
        }

        private String closing() {
            return isLeftToRight() ? "" : String.valueOf(TextDirection.END);
        }

        private boolean isLeftToRight() {
            return messages.direction() == TextDirection.LTR;
        }
    }
}
