package org.lectern.view;

import java.util.List;

/** A file for programs. Addresses are absolute, but for the manifest's. */
public sealed interface DataView extends View {
    /**
     * An Atom feed (RFC 4287).
     *
     * @param id permanent
     * @param self the feed's own address
     * @param site the page that shows the same
     * @param updated of the entry changed last, as RFC 3339
     * @param entries the last changed first, at least one
     */
    record Feed(
            String id,
            String title,
            String subtitle,
            String self,
            String site,
            String updated,
            String author,
            String language,
            List<Entry> entries)
            implements DataView {
        /** A topic of a work by its id. */
        public record Category(String term, String label) {}

        /**
         * A work, its page and its own address, which may be empty; {@code content} is HTML as text, {@code authors}
         * those who wrote of it, none: the feed's.
         */
        public record Entry(
                String id,
                String href,
                String work,
                String title,
                Tongue titleLanguage,
                String updated,
                String published,
                String summary,
                Tongue summaryLanguage,
                String content,
                List<String> authors,
                List<Category> topics) {}

        @Override
        public String template() {
            return "feeds/feed.ftlx";
        }
    }

    /** A site map (sitemaps.org). */
    record Sitemap(List<Place> places) implements DataView {
        /** A page and the day of its record's last change, or an empty text. */
        public record Place(String href, String changed) {}

        @Override
        public String template() {
            return "feeds/sitemap.ftlx";
        }
    }

    /** The files of a site map. */
    record SitemapIndex(List<String> sitemaps) implements DataView {
        @Override
        public String template() {
            return "feeds/sitemap-index.ftlx";
        }
    }

    /**
     * How a browser takes the list among its search engines (OpenSearch 1.1).
     *
     * @param shortName at most 16 characters
     * @param name at most 48
     * @param address of a search, with {@code {searchTerms}} in it
     * @param icon an address
     */
    record OpenSearch(String shortName, String name, String description, String language, String address, String icon)
            implements DataView {
        @Override
        public String template() {
            return "feeds/opensearch.ftlx";
        }
    }

    /** What a device shows of the list on its home screen (W3C, Web Application Manifest); addresses are relative. */
    record Manifest(String name, String shortName, String description) implements DataView {
        @Override
        public String template() {
            return "feeds/manifest.ftl";
        }
    }

    /** What crawlers may read (RFC 9309), and where the site map is. */
    record Robots(String sitemap) implements DataView {
        @Override
        public String template() {
            return "feeds/robots.ftl";
        }
    }

    /** A work as a search finds it, in a list's row. Addresses count from the site's root. */
    record SearchRow(Card work) implements DataView {
        @Override
        public String template() {
            return "search/row.ftlh";
        }
    }
}
