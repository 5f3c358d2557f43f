package org.lectern.bibliography;

/** A bibliography as a page of its own. */
final class HtmlBibliography {
    private static final String RULES = """
            @page { margin: 1in; }
            body { font: 12pt serif; max-width: 6.5in; margin: 1in auto; padding: 0 .25in; }
            h1, h2 { font-size: 1em; text-align: center; }
            .entry { padding-inline-start: .5in; text-indent: -.5in; }
            @media print { body { margin: 0; padding: 0; max-width: none; } a { color: inherit; text-decoration: none; } }
            """;
    private static final String DOUBLE_SPACED = """
            body { line-height: 2; }
            h1, h2, p, .annotation :is(ul, ol, blockquote) { margin-block: 0; }
            """;
    private static final String SINGLE_SPACED = "body { line-height: 1.5; }\n";

    private final Bibliography bibliography;
    private final StringBuilder out = new StringBuilder();

    HtmlBibliography(Bibliography bibliography) {
        this.bibliography = bibliography;
    }

    String written() {
        Manual manual = bibliography.manual();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(bibliography.language());
        out.append("\" dir=\"").append(bibliography.direction().attribute()).append("\">\n");
        out.append("<head>\n<meta charset=\"utf-8\">\n<title>").append(escaped(bibliography.title()));
        out.append("</title>\n<style>\n");
        out.append(RULES);
        out.append(manual.spacing() > 1 ? DOUBLE_SPACED : SINGLE_SPACED);
        out.append(".annotation { margin-inline-start: ").append(inches(manual.annotation()));
        out.append("; }\n.annotation p + p { text-indent: ").append(inches(manual.laterParagraph()));
        out.append("; }\n");
        out.append("</style>\n</head>\n<body>\n");
        if (!bibliography.title().isEmpty()) {
            out.append("<h1>").append(escaped(bibliography.title())).append("</h1>\n");
        }
        bibliography.entries().forEach(this::entry);
        if (!bibliography.cited().entries().isEmpty()) {
            out.append("<h2>").append(escaped(bibliography.cited().title())).append("</h2>\n");
            bibliography.cited().entries().forEach(this::entry);
        }
        return out.append("</body>\n</html>\n").toString();
    }

    private static String inches(int halves) {
        return halves / 2 + (halves % 2 == 0 ? "in" : ".5in");
    }

    private void entry(Bibliography.Entry entry) {
        out.append("<p class=\"entry\">");
        if (!entry.status().isEmpty()) {
            out.append("<strong>[").append(escaped(entry.status())).append("]</strong> ");
        }
        out.append(entry.reference().html()).append("</p>\n");
        for (Bibliography.Remark remark : entry.annotations()) {
            out.append("<div class=\"annotation\" lang=\"")
                    .append(escaped(
                            remark.text().language().isEmpty()
                                    ? bibliography.language()
                                    : remark.text().language()))
                    .append("\">")
                    .append(bibliography
                            .citing()
                            .html(remark.text(), entry.article().id().value() + "-")
                            .strip());
            if (!remark.signature().isEmpty()) {
                out.append("<p>").append(escaped(remark.signature())).append("</p>");
            }
            out.append("</div>\n");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
