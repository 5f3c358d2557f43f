package org.lectern.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.publish.PublishException;

/** What readers expect of the search of the demonstration list, written down before there was a ranking. */
class QueriesIT {
    @Test
    @SuppressWarnings("unchecked")
    void findsWhatReadersExpect() throws IOException, PublishException {
        List<String> faults = new ArrayList<>();
        try (BuiltSite site = BuiltSite.ofSample();
                Chromium chromium = new Chromium()) {
            chromium.as(1280, "light");
            SearchPage page = new SearchPage(chromium).open(site.below("search.html"));
            for (Map<String, Object> query : YamlCases.read("queries.yaml")) {
                String text = (String) query.get("query");
                List<String> expected = (List<String>) query.get("expected");
                List<String> found = page.type(text).ids();
                List<String> first = found.subList(0, Math.min(expected.size(), found.size()));
                boolean met = "any".equals(query.get("order"))
                        ? new TreeSet<>(first).equals(new TreeSet<>(expected))
                        : first.equals(expected);
                if (!met) {
                    faults.add(text + ": expected " + expected + " since " + query.get("why") + ", found " + found);
                }
            }
        }
        assertThat(faults).isEmpty();
    }
}
