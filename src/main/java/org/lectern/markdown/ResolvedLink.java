package org.lectern.markdown;

/**
 * Where a link leads from one page.
 *
 * @param href ready to print, or empty: the link becomes plain text
 * @param label for a link without words of its own
 */
public record ResolvedLink(String href, String label) {
    /** The link around safe markup within a line; where it leads nowhere, that alone. */
    public String around(String markup) {
        return href.isEmpty() ? markup : "<a href=\"" + HtmlText.escape(href) + "\">" + markup + "</a>";
    }
}
