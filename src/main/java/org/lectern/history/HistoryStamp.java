package org.lectern.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.lectern.git.GitException;

/** All by which git can change what a site says, without asking for its history. */
public final class HistoryStamp {
    private HistoryStamp() {}

    /**
     * A text that is another one where a {@link HistoryReader} that git tells all, or a {@link RecordPlace}, could
     * answer otherwise. Where git failed on the way {@link History#isUnread} says so.
     *
     * @throws IOException where the folder or the list of commits that do not count cannot be read
     */
    public static String of(Path content) throws IOException {
        Path folder = content.toRealPath();
        try {
            Optional<WorkTree> tree = WorkTree.of(folder);
            return tree.isEmpty()
                    ? "unread"
                    : tree.get() + " " + WorkTree.mainBranch(folder) + " " + ignored(tree.get());
        } catch (GitException e) {
            return e.reason() + " " + e.getMessage();
        }
    }

    private static String ignored(WorkTree tree) throws IOException {
        Path file = tree.top().resolve(HistoryReader.IGNORED);
        return Files.isRegularFile(file) ? Arrays.toString(Files.readAllBytes(file)) : "";
    }
}
