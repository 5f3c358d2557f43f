package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.Authors;
import org.lectern.catalog.Contributor;
import org.lectern.catalog.Makers;
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

    /** The authors or who stands in their place; editors are said to be such. */
    List<ArticleView.Byline> of(Article article, Addresses from) {
        Makers makers = Makers.of(article);
        List<Contributor> people = makers.people();
        List<String> around = Messages.around(people.size(), names -> {
            String list = messages.list(names);
            return makers.areEditors() ? messages.count("names.editor", people.size(), list) : list;
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
