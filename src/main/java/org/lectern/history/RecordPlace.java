package org.lectern.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.config.SiteConfig;
import org.lectern.git.GitException;

/**
 * Where in its repository a list is edited.
 *
 * @param prefix the content folder there: empty, or with a slash at its end
 * @param branch on which it is edited
 */
public record RecordPlace(String prefix, String branch) {
    private static final String USUAL_BRANCH = "main";

    /**
     * The folder as git knows it, without a repository its name alone; the branch that site.yaml names, else that which
     * clones get. The branch that happens to be checked out does not count: readers are to correct what is published.
     *
     * @param rootName the content folder's name
     * @throws IOException where the folder is not there
     */
    public static RecordPlace of(Path content, String rootName, SiteConfig config) throws IOException {
        Optional<String> written = config.repository().branch();
        boolean isAsked = !config.repository().address().isEmpty()
                || !config.repository().edit().isEmpty();
        if (!isAsked || !config.show().fixLinks()) {
            return new RecordPlace(rootName + "/", written.orElse(USUAL_BRANCH));
        }
        Path folder = content.toRealPath();
        Optional<WorkTree> tree = workTree(folder);
        return new RecordPlace(
                tree.map(WorkTree::prefix).orElse(rootName + "/"),
                written.or(() -> tree.flatMap(found -> WorkTree.mainBranch(folder)))
                        .orElse(USUAL_BRANCH));
    }

    private static Optional<WorkTree> workTree(Path folder) {
        try {
            return WorkTree.of(folder);
        } catch (GitException e) {
            return Optional.empty();
        }
    }
}
