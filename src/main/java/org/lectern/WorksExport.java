package org.lectern;

import java.util.List;
import java.util.Optional;
import org.lectern.bibliography.Bibliographies;
import org.lectern.bibliography.Bibliography;
import org.lectern.catalog.Article;
import org.lectern.config.Messages;
import org.lectern.csl.References;
import org.lectern.csl.Style;
import org.lectern.diagnostic.NearestName;
import org.lectern.export.Exports;

/** Works as a text, in the form that was asked for. */
final class WorksExport {
    private final Exports exports;
    private final References references;
    private final Bibliographies bibliographies;
    private final Messages messages;

    WorksExport(Exports exports, References references, Bibliographies bibliographies, Messages messages) {
        this.exports = exports;
        this.references = references;
        this.bibliographies = bibliographies;
        this.messages = messages;
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
        return form.style().isPresent() ? references.style(form.style().get()) : Optional.of(references.firstStyle());
    }

    /**
     * The text; the form is one that can be had.
     *
     * @param name of what the works have in common, for the title of an annotated bibliography; or empty
     */
    String text(ExportForm form, List<Article> articles, String name) {
        if (form instanceof ExportForm.Records records) {
            return exports.file(records.format(), articles);
        }
        if (form instanceof ExportForm.Losses losses) {
            return exports.lossReport(losses.format(), articles);
        }
        ExportForm.Bibliography wanted = (ExportForm.Bibliography) form;
        Bibliography made = bibliographies.of(articles, style(wanted).orElseThrow(), wanted.annotated());
        Bibliography bibliography = wanted.annotated() && !name.isEmpty()
                ? made.under(messages.say("list.label", made.title(), name))
                : made;
        return switch (wanted.layout()) {
            case MARKDOWN -> bibliography.markdown();
            case TEXT -> bibliography.text(Bibliography.WIDTH);
            case HTML -> bibliography.html();
        };
    }
}
