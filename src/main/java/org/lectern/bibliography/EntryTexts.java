package org.lectern.bibliography;

import java.util.List;
import java.util.function.Supplier;
import org.lectern.catalog.ArticleId;
import org.lectern.markdown.Text;
import org.lectern.markdown.TextLink;
import org.lectern.trace.Memo;
import org.lectern.trace.Trail;

/**
 * The entries of one style as text, for bibliographies that share works. Each is made when it is first asked for and
 * kept as long as this is. Safe to use from several threads.
 */
final class EntryTexts {
    private final Memo<Key, String> made;

    /** @param width of plain text, or 0 for Markdown */
    private record Key(ArticleId work, String reference, List<Bibliography.Remark> annotations, int width) {}

    EntryTexts(Trail trail) {
        this.made = new Memo<>(trail);
    }

    /** An entry of a bibliography, with its annotations, as the maker gives it; of Markdown where the width is 0. */
    String of(Bibliography.Entry entry, int width, Supplier<String> maker) {
        if (!entry.annotations().stream().allMatch(remark -> isTheSameEverywhere(remark.text()))) {
            return maker.get();
        }
        Key key = new Key(entry.article().id(), entry.reference().html(), entry.annotations(), width);
        return made.get(key, maker);
    }

    /** Citations have the letters of their bibliography, and notes are numbered through it. */
    private static boolean isTheSameEverywhere(Text text) {
        return !text.hasNotes() && text.links().stream().noneMatch(link -> link.kind() == TextLink.Kind.CITATION);
    }
}
