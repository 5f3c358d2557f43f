package org.lectern.read;

import java.util.List;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.CatalogBuilder;
import org.lectern.catalog.FreePage;
import org.lectern.catalog.Places;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.SourcePosition;
import org.lectern.markdown.Text;
import org.lectern.source.FieldReader;
import org.lectern.source.FrontMatter;
import org.lectern.source.SourceFile;
import org.lectern.source.YamlDocument;
import org.lectern.source.YamlMapping;
import org.lectern.source.YamlNode;

/** Markdown files that are text above all: free pages, and the introductions of topics. */
final class PageMapper {
    private static final int BELOW_TITLE = 2;
    private static final int LAST = 1000;

    private final TextReader texts;
    private final ItemReader items;
    private final DiagnosticCollector diagnostics;

    PageMapper(TextReader texts, ItemReader items, DiagnosticCollector diagnostics) {
        this.texts = texts;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    void page(SourceFile file, CatalogBuilder catalog) {
        Optional<FrontMatter> parts = FrontMatter.split(file, diagnostics);
        Optional<YamlNode> root = parts.flatMap(found -> YamlDocument.parse(found, diagnostics));
        if (root.isEmpty()) {
            return;
        }
        if (!(root.get() instanceof YamlMapping mapping)) {
            diagnostics.error(
                    "wrong-type",
                    root.get().position(),
                    "a page's fields are " + root.get().kind(),
                    "write title: ….");
            return;
        }
        FieldReader fields = items.reader(mapping);
        String title = fields.text("title");
        if (title.isEmpty()) {
            items.missing(fields, "the page", "title");
        }
        boolean menu = fields.flag("menu", false);
        boolean foot = fields.flag("foot", false);
        int order = fields.number("order", 0, LAST).orElse(LAST);
        Optional<FreePage.Template> template = fields.scalar("template")
                .flatMap(name -> items.value(name, text -> FreePage.Template.parse(text, name.position())));
        Places places = new Places(file.start());
        List<String> aliases = items.aliases(fields, places);
        fields.reportUnknown("a page");
        FrontMatter found = parts.orElseThrow();
        Text text =
                texts.lines(found.body(), file.name(), found.bodyLine(), texts.siteLanguage(), BELOW_TITLE, "text-");
        id(file).ifPresent(
                        id -> catalog.add(new FreePage(id, title, menu, foot, order, aliases, template, text), places));
    }

    private Optional<String> id(SourceFile file) {
        return items.id(file).map(ArticleId::value);
    }

    /** The longer text of a topic; front matter is not needed. */
    void introduction(SourceFile file, CatalogBuilder catalog) {
        String body = file.text();
        int line = 1;
        if (body.startsWith("---\n")) {
            Optional<FrontMatter> parts = FrontMatter.split(file, diagnostics);
            if (parts.isEmpty()) {
                return;
            }
            reportFields(parts.get());
            body = parts.get().body();
            line = parts.get().bodyLine();
        }
        Text text = texts.lines(body, file.name(), line, texts.siteLanguage(), BELOW_TITLE, "text-");
        catalog.addIntroduction(file.stem(), text, SourcePosition.startOf(file.name()));
    }

    /** A topic's fields stand in topics.yaml; here there are none to give. */
    private void reportFields(FrontMatter parts) {
        if (!parts.yaml().isBlank()) {
            YamlDocument.parse(parts, diagnostics)
                    .filter(YamlMapping.class::isInstance)
                    .ifPresent(root -> items.reader((YamlMapping) root).reportUnknown("the introduction of a topic"));
        }
    }
}
