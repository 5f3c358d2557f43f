package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.bibliography.Bibliographies;
import org.lectern.bibliography.Bibliography;
import org.lectern.catalog.Article;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.diagnostic.NearestName;
import org.lectern.export.Exports;

/** Works as a text, in the form that was asked for. */
final class WorksExport {
    private final Exports exports;
    private final References references;
    private final Bibliographies bibliographies;

    WorksExport(Exports exports, References references, Bibliographies bibliographies) {
        this.exports = exports;
        this.references = references;
        this.bibliographies = bibliographies;
    }

    /** Why a form cannot be had, in words; empty where it can. */
    String refusal(ExportForm form) {
        if (!(form instanceof ExportForm.Bibliography wanted) || style(wanted).isPresent()) {
            return "";
        }
        String asked = wanted.style().orElse("");
        return "there is no citation style \"" + asked + "\"; " + NearestName.hint(asked, references.names())
                + "the styles are " + String.join(", ", references.names());
    }

    private Optional<Style> style(ExportForm.Bibliography form) {
        return form.style().isPresent()
                ? references.style(form.style().get())
                : Optional.of(references.styles().get(0));
    }

    /** The text; the form is one that can be had. */
    String text(ExportForm form, List<Article> articles) {
        if (form instanceof ExportForm.Records records) {
            return exports.file(records.format(), articles);
        }
        if (form instanceof ExportForm.Losses losses) {
            return exports.lossReport(losses.format(), articles);
        }
        ExportForm.Bibliography wanted = (ExportForm.Bibliography) form;
        Bibliography bibliography = bibliographies.of(articles, style(wanted).orElseThrow(), wanted.annotated());
        return switch (wanted.layout()) {
            case MARKDOWN -> bibliography.markdown();
            case TEXT -> bibliography.text(Bibliography.WIDTH);
            case HTML -> bibliography.html();
        };
    }
}
