package org.lectern.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.lectern.BuildRequest;
import org.lectern.git.Git;

/** The paths of a list's files in the repository that holds the list, {@code /} between names. */
final class RepositoryPaths implements UnaryOperator<String> {
    private final BuildRequest request;
    private final Path top;

    private RepositoryPaths(BuildRequest request, Path top) {
        this.request = request;
        this.top = top;
    }

    /** @param environment says where a workflow has the repository; else git is asked */
    static RepositoryPaths of(BuildRequest request, Map<String, String> environment) {
        Path content = request.content().toAbsolutePath().normalize();
        Path top = Optional.ofNullable(environment.get("GITHUB_WORKSPACE"))
                .filter(named -> !named.isBlank())
                .map(named -> Path.of(named).toAbsolutePath().normalize())
                .filter(content::startsWith)
                .or(() -> Git.in(content).workTree())
                .orElse(folderOf(content));
        return new RepositoryPaths(request, top);
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
