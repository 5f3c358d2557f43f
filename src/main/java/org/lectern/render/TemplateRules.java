package org.lectern.render;

import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.FreePage;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.diagnostic.NearestName;
import org.lectern.plan.PlannedPage;
import org.lectern.plan.SitePlan;
import org.lectern.view.FreePageView;

/** Whether the theme has the templates that pages choose. */
public final class TemplateRules {
    private final DiagnosticCollector diagnostics;

    public TemplateRules(DiagnosticCollector diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** Reports each choice of a template that is not there, at the place of the choice. */
    public void check(SitePlan plan, Theme theme) {
        List<String> names = names(theme);
        for (PlannedPage page : plan.pages()) {
            if (page instanceof PlannedPage.Free free) {
                free.page()
                        .template()
                        .filter(template -> !names.contains(template.name()))
                        .ifPresent(template -> report(template, names));
            }
        }
    }

    private void report(FreePage.Template template, List<String> names) {
        diagnostics.error(
                "unknown-template",
                template.position(),
                "there is no template \"" + template.name() + "\"",
                NearestName.hint(template.name(), names) + "The templates are " + String.join(", ", names)
                        + "; another would be templates/" + FreePageView.file(template.name()) + ".");
    }

    /** What a free page may choose, the usual one first. */
    private static List<String> names(Theme theme) {
        List<String> names = new ArrayList<>(List.of(FreePageView.DEFAULT));
        theme.templates(FreePageView.FOLDER).stream()
                .filter(name -> FreePage.Template.isName(name) && !name.equals(FreePageView.DEFAULT))
                .forEach(names::add);
        return names;
    }
}
