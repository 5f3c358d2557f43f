package org.lectern.view;

import java.util.List;

/**
 * How to cite a work: its reference in each of the list's styles, in their order; no tabs where it shows none.
 *
 * @param status what became of the work in a word ("Retracted"), or empty
 */
public record CitePanel(String status, List<Tab> tabs) {
    /**
     * The reference in one style.
     *
     * @param id the style's, by which a reader's browser remembers it
     * @param label the style as readers know it: "APA"
     * @param language of the reference; that of the title is in it
     */
    public record Tab(String id, String label, Html reference, Tongue language) {}
}
