package org.lectern.view;

/** A page of the owner's own. */
public record FreePageView(Head head, String title, Html text) implements PageView {
    @Override
    public String kind() {
        return "free";
    }
}
