package org.lectern.view;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Journal;
import org.lectern.catalog.Periodical;
import org.lectern.cite.SourceLine;
import org.lectern.config.Messages;
import org.lectern.plan.Permalinks;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.Shelf;

/** A periodical's page. */
final class JournalViews {
    private static final int MOST = 12;

    private final Messages messages;
    private final Heads heads;
    private final WorksViews works;
    private final Counted counted;
    private final Charts charts;
    private final SourceLine sourceLine;

    JournalViews(Messages messages, Heads heads, WorksViews works, Counted counted, Charts charts) {
        this.messages = messages;
        this.heads = heads;
        this.works = works;
        this.counted = counted;
        this.charts = charts;
        this.sourceLine = new SourceLine(messages);
    }

    JournalView view(PlannedPage.OfPeriodical page, Addresses from) {
        Periodical periodical = page.periodical();
        String count = messages.count("works", periodical.articles().size());
        return new JournalView(
                heads.head(periodical.title(), messages.say("journal.description", periodical.title(), count), from),
                List.of(new Link(from.href(Permalinks.JOURNALS), messages.say("journals.title"))),
                periodical.title(),
                count,
                facts(periodical.details()),
                counted.topics(periodical.articles(), MOST, from),
                charts.byYear(periodical.articles(), from),
                works.withChoices(
                        page.parts().isEmpty()
                                ? works.grouped(Shelf.byIssue(periodical.articles()), sourceLine::issue, from)
                                : works.byYear(periodical.articles(), page.parts(), from),
                        page,
                        periodical.articles().size(),
                        from));
    }

    private List<ArticleView.Fact> facts(Journal journal) {
        List<ArticleView.Fact> facts = new ArrayList<>();
        add(facts, "fact.issn", journal.issn());
        add(facts, "fact.eissn", journal.electronicIssn());
        add(facts, "fact.abbreviation", journal.abbreviation());
        return facts;
    }

    private void add(List<ArticleView.Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(new ArticleView.Fact(messages.say(key), value, ""));
        }
    }
}
