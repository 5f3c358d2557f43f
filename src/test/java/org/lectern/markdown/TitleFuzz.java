package org.lectern.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.lectern.testing.FuzzInput;
import org.lectern.testing.SafeHtml;

/** Titles: balanced HTML of five elements without attributes, whose words are those of the plain form. */
public final class TitleFuzz {
    private static final List<String> ELEMENTS = List.of("em", "i", "b", "sup", "sub");

    private TitleFuzz() {}

    /** Asks one input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String source = FuzzInput.text(input).replace('\0', ' ').replace('\r', '\n');
        TitleText title = TitleText.parse(source, "en");
        SafeHtml.assertBalanced(title.html());
        Element body = Jsoup.parseBodyFragment(title.straightHtml()).body();
        for (Element element : body.getAllElements()) {
            assertThat(element == body || ELEMENTS.contains(element.tagName()))
                    .as(title.html())
                    .isTrue();
            assertThat(element.attributes().asList()).as(title.html()).isEmpty();
        }
        assertThat(body.wholeText()).isEqualTo(title.plain());
        // CSL has no signs for markup, so that those which are text in it may be markup to us.
        if (title.plain().chars().noneMatch(c -> "*^~<".indexOf(c) >= 0)) {
            assertThat(TitleText.parse(title.csl(), "en").plain())
                    .as(title.csl())
                    .isEqualTo(title.plain());
        }
    }
}
