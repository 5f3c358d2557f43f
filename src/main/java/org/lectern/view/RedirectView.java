package org.lectern.view;

/** Leads from an old address to the present one. */
public record RedirectView(Head head, Card target) implements PageView {
    @Override
    public String kind() {
        return "redirect";
    }
}
