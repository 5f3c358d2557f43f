package org.lectern.scaffold;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.catalog.ArticleId;
import org.lectern.publish.FileWriter;

/** Makes the record of a new work in a list. */
public final class RecordInit {
    private final FileWriter writer = new FileWriter();

    /**
     * The new file.
     *
     * @param file where it is: {@code articles/<id>.yaml} or {@code .md} below the content folder
     * @param twin the file of a work on the list with the same DOI
     * @param unnamed the id, where it says the type alone for want of Latin letters
     */
    public record Made(Path file, Optional<String> twin, Optional<String> unnamed) {}

    /**
     * Writes a record that has no error as it is. Faults elsewhere in the list do not matter.
     *
     * @param content the list's content folder
     * @throws ScaffoldException where the id that is asked for is taken; nothing was written
     * @throws IOException where the list cannot be read, or the file not be written
     */
    public Made create(Path content, RecordRequest request) throws ScaffoldException, IOException {
        ListState list = ListState.read(content);
        ArticleId id = request.id()
                .orElseGet(() -> new NewId(request)
                        .find(candidate -> list.holder(candidate).isEmpty()));
        Optional<String> holder = list.holder(id);
        if (holder.isPresent()) {
            throw taken(id, holder.get());
        }
        String name = id.value() + (request.markdown() ? ".md" : ".yaml");
        FileWriter.refuseLinks(content, "articles");
        Path file = content.resolve("articles").resolve(name);
        byte[] text = new RecordSkeleton(request, list).text().getBytes(StandardCharsets.UTF_8);
        try {
            writer.createWhole(file, text);
        } catch (FileAlreadyExistsException e) {
            throw taken(id, file.toString()); // somebody made it just now, or it is a link or a folder
        }
        boolean named = request.id().isPresent() || new NewId(request).isNamed();
        return new Made(file, request.doi().flatMap(list::holder), named ? Optional.empty() : Optional.of(id.value()));
    }

    private static ScaffoldException taken(ArticleId id, String holder) {
        return new ScaffoldException("the id \"" + id.value() + "\" belongs to " + holder
                + " already, and nothing was written: name another with --id, or leave it out");
    }
}
