package org.lectern.csl;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.lectern.cache.Codec;
import org.lectern.cache.DamagedEntryException;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.catalog.Article;

/** References as earlier builds set them, by all that they are made of; from several threads. */
public final class KeptReferences {
    private static final Codec<Reference> REFERENCES = Codec.of(Reference.class);
    private static final Codec<Article> ARTICLES = Codec.of(Article.class);

    private final Pack pack;
    private final Map<Style, Digest> styles = new ConcurrentHashMap<>();
    private final Map<String, Digest> articles = new ConcurrentHashMap<>();

    public KeptReferences(Pack pack) {
        this.pack = pack;
    }

    /**
     * A reference that was kept, else a new one.
     *
     * @param form what is set of the work: an entry, what a text says
     * @param around what else goes in, beside style, work and program
     */
    Reference of(Style style, Article article, String form, String around, Supplier<Reference> setter) {
        Digest key = new Digest.Of()
                .add(styles.computeIfAbsent(
                        style,
                        made -> new Digest.Of().add(made.id()).add(made.xml()).digest()))
                .add(articles.computeIfAbsent(article.id().value(), id -> Digest.of(ARTICLES.encode(article))))
                .add(form)
                .add(around)
                .digest();
        try {
            return pack.get(key).map(REFERENCES::decode).orElseGet(() -> kept(key, setter.get()));
        } catch (DamagedEntryException e) {
            return setter.get();
        }
    }

    private Reference kept(Digest key, Reference made) {
        pack.put(key, () -> REFERENCES.encode(made)); // it is in memory, and its bytes need not be
        return made;
    }
}
