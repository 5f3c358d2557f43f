package org.lectern.view;

import java.util.List;

/**
 * The works in clusters, drawn and in words.
 *
 * @param rule which works are shown
 * @param key what the lines say
 * @param clusters in the order of the drawing
 */
public record MapView(
        Head head, String title, String intro, String rule, String key, Html drawing, List<Cluster> clusters)
        implements PageView {
    /**
     * Works that stand together.
     *
     * @param anchor an id for the page
     * @param count how many works it has
     * @param near its lines in words, one sentence for each work that is near to others; maybe none
     */
    public record Cluster(String anchor, String name, String count, List<Work> works, List<String> near) {}

    /**
     * "Lee 2007", which leads to the work.
     *
     * @param title plain and at most 120 characters, or empty
     * @param notice "Retracted" and the like, or empty
     * @param draft whether it is a draft, shown by {@code --drafts} and {@code serve} alone
     */
    public record Work(Link link, String title, Tongue language, String notice, boolean draft) {}

    @Override
    public String kind() {
        return "map";
    }
}
