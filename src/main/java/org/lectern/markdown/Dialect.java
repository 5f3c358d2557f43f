package org.lectern.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.typographic.TypographicExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** flexmark, set up for the quotation marks of one language. */
final class Dialect {
    private final Parser parser;
    private final HtmlRenderer renderer;

    Dialect(Quotes quotes) {
        MutableDataSet options = new MutableDataSet();
        options.set(
                Parser.EXTENSIONS,
                List.of(
                        TablesExtension.create(),
                        FootnoteExtension.create(),
                        StrikethroughExtension.create(),
                        DefinitionExtension.create(),
                        AutolinkExtension.create(),
                        TypographicExtension.create(),
                        WikiLinkExtension.create()));
        options.set(Parser.SPACE_IN_LINK_URLS, true);
        options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
        options.set(WikiLinkExtension.ALLOW_ANCHORS, false);
        options.set(WikiLinkExtension.IMAGE_LINKS, false);
        quotes.into(options);
        options.set(FootnoteExtension.FOOTNOTE_BACK_REF_STRING, "↩");
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options)
                .nodeRendererFactory(rendering -> new LinkNodes())
                .attributeProviderFactory(new IndependentAttributeProviderFactory() {
                    @Override
                    public AttributeProvider apply(LinkResolverContext context) {
                        return new TableAttributes();
                    }
                })
                .build();
    }

    Parser parser() {
        return parser;
    }

    HtmlRenderer renderer() {
        return renderer;
    }
}
