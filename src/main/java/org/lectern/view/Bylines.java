package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Authors;
import org.lectern.catalog.Contributor;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;

/** Who made a work, each name with the way to its page. */
final class Bylines {
    private final Authors authors;
    private final Messages messages;

    Bylines(Authors authors, Messages messages) {
        this.authors = authors;
        this.messages = messages;
    }

    /** The authors, else the editors and said to be such, else nobody. */
    List<ArticleView.Byline> of(Article article, Addresses from) {
        boolean written = !article.authors().isEmpty();
        List<Contributor> people = written ? article.authors() : article.people("editor");
        String key = people.size() == 1 ? "names.editor.one" : "names.editor.other";
        String role = written ? "" : messages.say(key, "");
        List<ArticleView.Byline> bylines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            boolean last = i == people.size() - 1;
            String separator =
                    i == people.size() - 2 ? messages.say("list.last", "", "") : messages.say("list.separator");
            Contributor person = people.get(i);
            String href = authors.find(person)
                    .map(author -> from.href(Permalinks.author(author.slug())))
                    .orElse("");
            bylines.add(new ArticleView.Byline(href, person.name().displayed(), last ? role : separator));
        }
        return bylines;
    }
}
