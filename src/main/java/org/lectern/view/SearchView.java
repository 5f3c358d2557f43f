package org.lectern.view;

/**
 * Where a reader searches the list.
 *
 * @param allWorks the page to which the form leads without script
 */
public record SearchView(Head head, Link allWorks) implements PageView {
    @Override
    public String kind() {
        return "search";
    }
}
