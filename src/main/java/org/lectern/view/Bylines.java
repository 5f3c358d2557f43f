package org.lectern.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Authors;
import org.lectern.catalog.Contributor;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;

/** Who made a work, each name with the way to its page. */
final class Bylines {
    /** Stands for a name while the words around it are looked up; a control character, which no message has. */
    private static final String PLACE = "\u0001";

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
        String list = messages.list(Collections.nCopies(people.size(), PLACE));
        String[] around = (written ? list : messages.count("names.editor", people.size(), list)).split(PLACE, -1);
        List<ArticleView.Byline> bylines = new ArrayList<>();
        for (int i = 0; i < people.size(); i++) {
            Contributor person = people.get(i);
            String href = authors.find(person)
                    .map(author -> from.href(Permalinks.author(author.slug())))
                    .orElse("");
            bylines.add(new ArticleView.Byline(
                    i == 0 ? around[0] : "", href, person.name().displayed(), around[i + 1]));
        }
        return bylines;
    }
}
