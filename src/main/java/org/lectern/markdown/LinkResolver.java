package org.lectern.markdown;

import java.util.List;
import java.util.regex.Pattern;

/** Gives the links of a text their addresses on one page. */
@FunctionalInterface
public interface LinkResolver {
    /** Between the first and last of some pages, as people type it. */
    Pattern DASHES = Pattern.compile("--|(?<=\\d)-(?=\\d)");

    ResolvedLink resolve(TextLink link);

    /**
     * How a text cites works, as safe markup within a line. Here in the short form, {@code (Lee 2007, p. 14; see also
     * Reiss 2009)}, which no style changes: words that are searched and cut have no list of references below them.
     */
    default String cite(List<CitedLink> works) {
        StringBuilder out = new StringBuilder("(");
        for (CitedLink work : works) {
            out.append(out.length() > 1 ? "; " : "");
            out.append(work.prefix().isEmpty() ? "" : HtmlText.escape(work.prefix()) + " ");
            ResolvedLink resolved = resolve(work.link());
            String locator = DASHES.matcher(work.link().locator()).replaceAll("–");
            out.append(resolved.around(HtmlText.escape(resolved.label() + (locator.isEmpty() ? "" : ", " + locator))));
        }
        return out.append(')').toString();
    }
}
