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
        List<String> around = Messages.around(people.size(), names -> {
            String list = messages.list(names);
            return written ? list : messages.count("names.editor", people.size(), list);
        });
        List<ArticleView.Byline> bylines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Contributor person = people.get(i);
            String href = authors.find(person)
                    .map(author -> from.href(Permalinks.author(author.slug())))
                    .orElse("");
            bylines.add(new ArticleView.Byline(
                    i == 0 ? around.get(0) : "", href, person.name().displayed(), around.get(i + 1)));
        }
        return bylines;
    }
}
