package org.lectern.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.BuildRequest;
import org.lectern.git.Git;
import org.lectern.git.GitException;

/** The paths of a list's files in the repository that holds the list, {@code /} between names. */
final class RepositoryPaths implements UnaryOperator<String> {
    private final BuildRequest request;
    private final Path top;
    private final Optional<String> doubt;

    private RepositoryPaths(BuildRequest request, Path top, Optional<String> doubt) {
        this.request = request;
        this.top = top;
        this.doubt = doubt;
    }

    /** @param environment says where a workflow has the repository; else git is asked */
    static RepositoryPaths of(BuildRequest request, Map<String, String> environment) {
        Path content = request.content().toAbsolutePath().normalize();
        Optional<Path> named = Optional.ofNullable(environment.get("GITHUB_WORKSPACE"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .filter(content::startsWith);
        try {
            Optional<Path> top = named.isPresent() ? named : Git.in(content).workTree();
            return new RepositoryPaths(request, top.orElse(folderOf(content)), Optional.empty());
        } catch (GitException e) {
            Optional<String> doubt =
                    Optional.of(String.valueOf(e.getMessage())).filter(why -> e.reason() == GitException.Reason.FAULT);
            return new RepositoryPaths(request, folderOf(content), doubt);
        }
    }

    /** Why it is not known where the repository begins, so that paths count from the folder above the content. */
    Optional<String> doubt() {
        return doubt;
    }

    /** The same name where the file lies outside of the repository. */
    @Override
    public String apply(String file) {
        Path whole = root(file).resolve(file).normalize();
        return whole.startsWith(top) ? top.relativize(whole).toString().replace('\\', '/') : file;
    }

    /** Messages name files from the folder above the content, or above the templates. */
    private Path root(String file) {
        Path content = request.content().toAbsolutePath().normalize();
        Optional<Path> templates =
                request.templates().map(folder -> folder.toAbsolutePath().normalize());
        boolean isTemplate = templates.isPresent()
                && !file.startsWith(content.getFileName() + "/")
                && file.startsWith(templates.get().getFileName() + "/");
        return folderOf(isTemplate ? templates.get() : content);
    }

    private static Path folderOf(Path folder) {
        Path parent = folder.getParent();
        return parent == null ? folder : parent;
    }
}
