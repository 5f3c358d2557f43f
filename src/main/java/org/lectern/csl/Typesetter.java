package org.lectern.csl;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A style, read and ready, that sets one work after another. Not for several threads at once. */
final class Typesetter {
    private final CSL csl;
    private final Supplier<CSL> forTeams;
    private Optional<CSL> ofTeams = Optional.empty();
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
        // It would read the main dialect first, and forget ours.
        this.csl = csl(one, StyleLocales.words(language), style.xmlIn(language), language);
        this.forTeams = () ->
                csl(one, OneTeam.called(StyleLocales.words(language)), OneTeam.called(style.xmlIn(language)), language);
        this.format = new InlineFormat(style);
    }

    private static CSL csl(ItemDataProvider one, String words, String style, String language) {
        try {
            return new CSL(one, any -> words, null, style, language);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /**
     * The entry of a work. Some manuals leave works of some types out of the list (an interview, a speech, a letter);
     * here they are set as documents, or else as books; a post as the page of a site that it is.
     */
    Reference entry(StyleItem item) {
        return entryHtml(item)
                .or(() -> entryHtml(item.as(isPost(item) ? CSLType.WEBPAGE : CSLType.DOCUMENT)))
                .or(() -> entryHtml(item.as(CSLType.BOOK)))
                .map(html -> InlineHtml.entry(item.title().html(html)))
                .orElse(new Reference(""));
    }

    private static boolean isPost(StyleItem item) {
        return item.data().getType() == CSLType.POST;
    }

    private Optional<String> entryHtml(StyleItem item) {
        CSL engine = begun(item);
        engine.registerCitationItems(item.data().getId());
        String[] entries = engine.makeBibliography().getEntries();
        return Stream.of(entries).filter(entry -> !entry.isBlank()).findFirst();
    }

    /** The work as texts refer to it, with the brackets of the style. */
    Reference citation(StyleItem item) {
        String text = begun(item).makeCitation(item.data().getId()).get(0).getText();
        return InlineHtml.citation(item.title().html(text));
    }

    private CSL begun(StyleItem item) {
        current = Optional.of(item.data());
        CSL engine = item.team() ? forTeams() : csl;
        engine.reset();
        engine.setOutputFormat(format);
        engine.setConvertLinks(true);
        format.expect(item);
        return engine;
    }

    /** Made with the first work that wants it: few lists have one. */
    private CSL forTeams() {
        CSL engine = ofTeams.orElseGet(forTeams);
        ofTeams = Optional.of(engine);
        return engine;
    }
}
