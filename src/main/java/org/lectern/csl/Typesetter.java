package org.lectern.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A style, read and ready, that sets one work after another. Not for several threads at once. */
final class Typesetter {
    private final CSL csl;
    private final InlineFormat format;
    private Optional<CSLItemData> current = Optional.empty();

    /** @throws IllegalArgumentException where citeproc-java cannot read the style */
    Typesetter(StyleSheet style, String language) {
        ItemDataProvider one = new ItemDataProvider() {
            @Override
            public CSLItemData retrieveItem(String id) {
                return current.orElseThrow();
            }

            @Override
            public Collection<String> getIds() {
                return List.of(current.orElseThrow().getId());
            }
        };
        try {
            // It would read the main dialect first, and forget ours.
            this.csl = new CSL(one, any -> StyleLocales.words(language), null, style.xmlIn(language), language);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        this.format = new InlineFormat(style);
    }

    /**
     * The entry of a work. Some manuals leave works of some types out of the list (an interview, a speech, a letter);
     * here they are set as documents, or else as books.
     */
    Reference entry(StyleItem item) {
        return entryHtml(item)
                .or(() -> entryHtml(item.as(CSLType.DOCUMENT)))
                .or(() -> entryHtml(item.as(CSLType.BOOK)))
                .map(html -> InlineHtml.entry(item.title().html(html)))
                .orElse(new Reference(""));
    }

    private Optional<String> entryHtml(StyleItem item) {
        begin(item);
        csl.registerCitationItems(item.data().getId());
        String[] entries = csl.makeBibliography().getEntries();
        return Stream.of(entries).filter(entry -> !entry.isBlank()).findFirst();
    }

    /** The work as texts refer to it, with the brackets of the style. */
    Reference citation(StyleItem item) {
        begin(item);
        String text = csl.makeCitation(item.data().getId()).get(0).getText();
        return InlineHtml.citation(item.title().html(text));
    }

    private void begin(StyleItem item) {
        current = Optional.of(item.data());
        csl.reset();
        csl.setOutputFormat(format);
        csl.setConvertLinks(true);
        format.expect(item);
    }
}
