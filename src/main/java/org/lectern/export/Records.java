package org.lectern.export;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.lectern.catalog.Article;
import org.lectern.catalog.ArticleId;
import org.lectern.trace.Memo;
import org.lectern.trace.Trail;

/**
 * The works' records in one format. Each is made when it is first asked for and kept, as the bytes of files, as long as
 * these records are. Safe to use from several threads.
 */
public final class Records {
    private final ExportFormat format;
    private final RecordWriter writer;
    private final Memo<ArticleId, byte[]> made;

    Records(ExportFormat format, RecordWriter writer, Trail trail) {
        this.made = new Memo<>(trail);
        this.format = format;
        this.writer = writer;
    }

    /** A work alone, as it stands in a file beside others. */
    public String of(Article article) {
        return new String(bytes(article), StandardCharsets.UTF_8);
    }

    /** A file of works, in their order, in UTF-8. */
    public byte[] file(List<Article> articles) {
        byte[] between = utf8(format.between());
        List<byte[]> parts = new ArrayList<>(2 * articles.size() + 2);
        parts.add(utf8(format.before()));
        for (int i = 0; i < articles.size(); i++) {
            if (i > 0) {
                parts.add(between);
            }
            parts.add(bytes(articles.get(i)));
        }
        parts.add(utf8(format.after()));
        return joined(parts);
    }

    /** Of its size from the start: as large as the list in the file of all works. */
    private static byte[] joined(List<byte[]> parts) {
        int size = parts.stream().mapToInt(part -> part.length).reduce(0, Math::addExact);
        ByteBuffer file = ByteBuffer.allocate(size);
        parts.forEach(file::put);
        return file.array();
    }

    /** Two threads may make the same one at once: none waits for the other. */
    private byte[] bytes(Article article) {
        return made.get(article.id(), () -> utf8(writer.record(article)));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
