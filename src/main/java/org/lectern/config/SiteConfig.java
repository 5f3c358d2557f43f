package org.lectern.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code site.yaml}, with the defaults filled in.
 *
 * @param title of the list
 * @param subtitle or empty
 * @param description what the list is, in one or two sentences, or empty
 * @param baseUrl where the site will be published, with a slash at its end; without it no absolute address is written
 * @param language of the interface and of texts that state none, as BCP 47
 * @param messages words of the interface that the list says in its own way, by key
 * @param author who keeps the list and signs annotations that name nobody, or empty
 * @param repository where the records are edited
 * @param feedId permanent id of the feed, or empty
 * @param related how related articles are chosen
 * @param citationStyles CSL styles that the list names, in the order of the page; absent: its own ones and the usual
 *     ones
 * @param bibliographyStyles CSL styles in which annotated bibliographies are made; absent: those of the page
 * @param libraries for "find it in my library", in the order of the page
 * @param catalogue where everybody can look, or none
 * @param exports the kinds of file beside each article
 * @param show what is published at all
 * @param metadata what pages say to other programs
 * @param history what is taken from git
 */
public record SiteConfig(
        String title,
        String subtitle,
        String description,
        Optional<String> baseUrl,
        String language,
        Map<String, String> messages,
        String author,
        Repository repository,
        String feedId,
        RelatedSettings related,
        Optional<List<StyleName>> citationStyles,
        Optional<List<StyleName>> bibliographyStyles,
        List<Library> libraries,
        Optional<Library> catalogue,
        List<String> exports,
        Show show,
        Metadata metadata,
        History history) {
    public SiteConfig {
        messages = Map.copyOf(messages);
    }

    /** What the list is, in a sentence: its description, else its subtitle, or empty. */
    public String summary() {
        return description.isEmpty() ? subtitle : description;
    }

    /** Whether pages show works in citation styles. */
    public boolean showsReferences() {
        return citationStyles.isEmpty() || !citationStyles.get().isEmpty();
    }

    /**
     * What tells this list from every other: its feed's permanent id, else its address, else its title. A browser keeps
     * a reader's ticks and shelf under it.
     */
    public String identity() {
        return feedId.isEmpty() ? baseUrl.orElse(title) : feedId;
    }

    /**
     * A library in which a reader may look.
     *
     * @param kind of {@code address}
     * @param address an OpenURL resolver, a template with {@link #PLACEHOLDERS}, or a proxy's prefix; on http or https,
     *     with a host and without a user
     */
    public record Library(String name, Kind kind, String address) {
        /** What a template can name, each in braces; {@code query} is the ISBN, else title and first author. */
        public static final List<String> PLACEHOLDERS = List.of(
                "doi", "isbn", "issn", "pmid", "title", "author", "year", "journal", "volume", "issue", "page", "url",
                "query", "openurl");

        public enum Kind {
            OPENURL,
            TEMPLATE,
            PROXY
        }
    }

    /**
     * What is published.
     *
     * @param reading whether the owner's reading status is published
     * @param abstracts the sources whose abstracts are published, as records name them
     * @param fixLinks whether pages offer to correct the record
     * @param drawings whether there are a map of the list and drawings of related works
     * @param changes whether there is a page of what came and changed, with its feed
     */
    public record Show(boolean reading, List<String> abstracts, boolean fixLinks, boolean drawings, boolean changes) {}

    /**
     * What pages say to other programs than browsers.
     *
     * @param citation whether a work's page has tags for reference managers
     * @param coins whether lists of works have COinS
     * @param schema whether pages describe their subject in the words of schema.org
     */
    public record Metadata(boolean citation, boolean coins, boolean schema) {}

    /**
     * Where the records are edited.
     *
     * @param address of the repository on its host, without a slash at its end, or empty
     * @param branch on which they are edited, where the list says so
     * @param edit how an address there leads to a file's editor, with {@link #PLACEHOLDERS}, or empty: as the host does
     */
    public record Repository(String address, Optional<String> branch, String edit) {
        /** What the template can name, each in braces; {@code path} counts from the top of the repository. */
        public static final List<String> PLACEHOLDERS = List.of("branch", "path");
    }

    /**
     * What is taken from git.
     *
     * @param wanted whether anything is; empty: where the repository is the list's own
     * @param messages whether the page of changes has the first lines of commit messages
     */
    public record History(Optional<Boolean> wanted, boolean messages) {}
}
