package org.lectern.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.markdown.Text;
import org.lectern.markdown.TitleText;

/**
 * A work on the list: a journal article, a book, a chapter, a report. Empty texts are absent ones.
 *
 * @param id its address and citation key
 * @param language BCP 47, or empty: the site's
 * @param contributors people by CSL name variable ({@code author}, {@code editor}), in the order of
 *     {@link CslVariables}; no empty lists
 * @param dates by CSL date variable ({@code issued})
 * @param variables the other CSL variables as text ({@code container-title}, {@code volume}, {@code DOI})
 * @param topics ids, in the record's order, each once
 * @param keywords free ones, in the record's order
 * @param abstractText the abstract; {@code abstractSource} says whose words it is
 * @param annotations the list owner's words, in the record's order
 * @param relations as this record states them; {@link Catalog#relations} has both directions
 * @param notRelated never to be suggested here
 * @param relatedCount how many related articles its page shows, or empty: as many as all pages
 * @param summary one plain sentence, or empty
 * @param aliases ids that it had, the first first; {@link #oldIds} has those that lead on
 * @param custom the owner's own fields: text, lists and mappings
 * @param source the record's file, as messages name it
 */
public record Article(
        ArticleId id,
        ArticleType type,
        TitleText title,
        Optional<TranslatedTitle> translatedTitle,
        String language,
        Map<String, List<Contributor>> contributors,
        Map<String, PublicationDate> dates,
        Map<String, String> variables,
        List<String> topics,
        List<String> keywords,
        Text abstractText,
        AbstractSource abstractSource,
        List<Annotation> annotations,
        List<Quote> quotes,
        List<ArticleLink> links,
        List<Relation> relations,
        List<ArticleId> notRelated,
        Optional<Integer> relatedCount,
        Optional<Reading> reading,
        Optional<PublicationNotice> status,
        Optional<PublicationDate> added,
        Optional<PublicationDate> updated,
        String summary,
        List<ArticleId> aliases,
        boolean draft,
        Map<String, Object> custom,
        String source) {

    /** By the id alone: works are told apart by it. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** A title in another language, shown beside the original. */
    public record TranslatedTitle(String language, TitleText title) {}

    /**
     * What the owner of the list says of the work.
     *
     * @param by who, in words; the site's author where the record names nobody
     */
    public record Annotation(List<String> by, Optional<PublicationDate> date, Text text) {}

    /** Words of the work, with the page on which they stand, or an empty one. */
    public record Quote(Text text, String page) {}

    /** One relation as its record states it; {@code noteThere} is for the other work's page. */
    public record Relation(ArticleId target, RelationKind kind, Text note, Text noteThere) {}

    /**
     * A way to the work.
     *
     * @param url absolute, or a path into {@code files/} of the site
     */
    public record ArticleLink(
            LinkKind kind, String url, String label, String license, String format, boolean accessible) {
        /** Whether it is a file of the list's own. */
        public boolean isOwnFile() {
            return url.startsWith("files/");
        }
    }

    /** The owner's own reading: how far, and how good from 1 to 5, 0 for no rating. */
    public record Reading(ReadingStatus status, int rating, Optional<PublicationDate> finished) {}

    /** What became of the publication. */
    public record PublicationNotice(PublicationState kind, Optional<PublicationDate> date, String by, Text note) {}

    /** Ids that it had and has no more. */
    public List<ArticleId> oldIds() {
        return aliases.stream()
                .filter(alias -> !alias.caseFolded().equals(id.caseFolded()))
                .toList();
    }

    /** The people of a role ({@code author}), in order, or none. */
    public List<Contributor> people(String role) {
        return contributors.getOrDefault(role, List.of());
    }

    public List<Contributor> authors() {
        return people("author");
    }

    /** A CSL variable as text, or empty. */
    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** The abstract where it comes from one of these sources, as records name them; else an empty text. */
    public Text abstractOf(Collection<String> sources) {
        return sources.contains(abstractSource.written()) ? abstractText : Text.EMPTY;
    }

    public Optional<PublicationDate> issued() {
        return Optional.ofNullable(dates.get("issued"));
    }

    /** This article with other references, the rest unchanged; itself where they are the same. */
    Article withReferences(
            List<String> topics, List<Relation> relations, List<ArticleId> notRelated, List<ArticleId> aliases) {
        if (topics.equals(this.topics)
                && relations.equals(this.relations)
                && notRelated.equals(this.notRelated)
                && aliases.equals(this.aliases)) {
            return this;
        }
        return with(topics, relations, notRelated, aliases, added, updated);
    }

    /** This article as its record would be with these days, the rest unchanged. */
    public Article withDays(Optional<PublicationDate> came, Optional<PublicationDate> changed) {
        return with(topics, relations, notRelated, aliases, came, changed);
    }

    private Article with(
            List<String> topics,
            List<Relation> relations,
            List<ArticleId> notRelated,
            List<ArticleId> aliases,
            Optional<PublicationDate> added,
            Optional<PublicationDate> updated) {
        return new Article(
                id,
                type,
                title,
                translatedTitle,
                language,
                contributors,
                dates,
                variables,
                topics,
                keywords,
                abstractText,
                abstractSource,
                annotations,
                quotes,
                links,
                relations,
                notRelated,
                relatedCount,
                reading,
                status,
                added,
                updated,
                summary,
                aliases,
                draft,
                custom,
                source);
    }
}
