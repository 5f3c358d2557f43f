package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.catalog.ArticleId;
import org.lectern.catalog.Catalog;
import org.lectern.concurrent.Workers;
import org.lectern.config.Messages;
import org.lectern.config.SiteConfig;
import org.lectern.config.SiteConfigReader;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.history.RecordPlace;
import org.lectern.plan.Permalinks;
import org.lectern.read.CatalogReader;
import org.lectern.source.ContentScanner;
import org.lectern.source.ContentTree;
import org.lectern.source.SourceReader;
import org.lectern.testing.Repository;
import org.lectern.testing.Sites;

/** The ways from a page to its file, by host. */
class SourceLinksTest {
    private static final ArticleId WORK = new ArticleId("mueller");

    @TempDir
    private Path folder;

    private List<String> links(String site) throws Exception {
        Path content = Sites.list(
                folder,
                Map.of(
                        "site.yaml",
                        "title: A list\n" + site,
                        "articles/müller & co.yaml",
                        "id: mueller\ntype: book\ntitle: Was ist \"das\" & <mehr>?\n"));
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        ContentTree tree = new ContentScanner(diagnostics).scan(content);
        SiteConfig config = new SiteConfigReader(diagnostics)
                .read(new SourceReader(diagnostics).read(tree.site().orElseThrow()), Optional.empty());
        try (Workers workers = new Workers(1)) {
            Catalog catalog = new CatalogReader(config, false, workers, diagnostics).read(tree);
            RecordPlace place = RecordPlace.of(content, tree.rootName(), config);
            return new SourceLinks(catalog, config, Messages.of(config), place)
                    .of(Permalinks.article(WORK)).stream().map(Link::href).toList();
        }
    }

    @Test
    void ofGitHub() throws Exception {
        assertThat(links("repository: https://github.com/you/list/\nbaseUrl: https://example.org/\n"))
                .containsExactly(
                        "https://github.com/you/list/edit/main/content/articles/m%C3%BCller%20%26%20co.yaml",
                        "https://github.com/you/list/issues/new?template=fix-a-record.yml"
                                + "&title=Correction%3A%20Was%20ist%20%22das%22%20%26%20%3Cmehr%3E%3F"
                                + "&page=https%3A%2F%2Fexample.org%2Farticles%2Fmueller.html",
                        "https://github.com/you/list/commits/main/content/articles/m%C3%BCller%20%26%20co.yaml");
    }

    /** A site without an address is named by its title. */
    @Test
    void ofGitLabOnAHostOfItsOwn() throws Exception {
        assertThat(links("repository: https://gitlab.example.edu/dept/group/list.git\nbranch: lists/2026\n"))
                .containsExactly(
                        "https://gitlab.example.edu/dept/group/list/-/edit/lists/2026/content/articles/m%C3%BCller%20%26%20co.yaml",
                        "https://gitlab.example.edu/dept/group/list/-/issues/new"
                                + "?issue%5Btitle%5D=Correction%3A%20Was%20ist%20%22das%22%20%26%20%3Cmehr%3E%3F"
                                + "&issue%5Bdescription%5D=Was%20ist%20%22das%22%20%26%20%3Cmehr%3E%3F",
                        "https://gitlab.example.edu/dept/group/list/-/commits/lists/2026/content/articles/m%C3%BCller%20%26%20co.yaml");
    }

    @Test
    void ofForgejoAndBitbucket() throws Exception {
        assertThat(links("repository: https://codeberg.org/you/list\n"))
                .contains(
                        "https://codeberg.org/you/list/_edit/main/content/articles/m%C3%BCller%20%26%20co.yaml",
                        "https://codeberg.org/you/list/commits/branch/main/content/articles/m%C3%BCller%20%26%20co.yaml");
        assertThat(links("repository: https://bitbucket.org/you/list\n"))
                .containsExactly(
                        "https://bitbucket.org/you/list/src/main/content/articles/m%C3%BCller%20%26%20co.yaml?mode=edit",
                        "https://bitbucket.org/you/list/history-node/main/content/articles/m%C3%BCller%20%26%20co.yaml");
    }

    @Test
    void ofAHostThatIsNotKnownOnlyByTheListsOwnTemplate() throws Exception {
        assertThat(links("repository: https://git.example.org/list\n")).isEmpty();
        assertThat(links("repository: https://git.example.org/list\n"
                        + "edit: \"https://git.example.org/e/{path}?on={branch}&now=1\"\n"))
                .containsExactly(
                        "https://git.example.org/e/content/articles/m%C3%BCller%20%26%20co.yaml?on=main&now=1");
        assertThat(links("edit: \"https://git.example.org/e/{path}\"\n"))
                .containsExactly("https://git.example.org/e/content/articles/m%C3%BCller%20%26%20co.yaml");
    }

    @Test
    void thereAreNoneWhereTheListOffersNone() throws Exception {
        assertThat(links("show: {fix-links: false}\nrepository: https://github.com/you/list\n"))
                .isEmpty();
        assertThat(links("")).isEmpty();
    }

    /** Not that which happens to be checked out: readers correct what is published. */
    @Test
    void theBranchIsThatWhichClonesGet() throws Exception {
        Repository list = Repository.init(folder);
        list.write("content/site.yaml", "title: A list\n").commit("2026-01-01", "Begin");
        list.git("update-ref", "refs/remotes/origin/trunk", "HEAD");
        list.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");
        list.git("switch", "--quiet", "--create", "work");
        assertThat(links("repository: https://codeberg.org/you/list\n").get(0))
                .isEqualTo("https://codeberg.org/you/list/_edit/trunk/content/articles/m%C3%BCller%20%26%20co.yaml");
    }

    @Test
    void thePathCountsFromTheTopOfTheListsRepository() throws Exception {
        Repository list = Repository.init(folder.resolve("content"));
        list.write("site.yaml", "title: A list\n").commit("2026-01-01", "Begin");
        assertThat(links("repository: https://codeberg.org/you/list\n").get(0))
                .isEqualTo("https://codeberg.org/you/list/_edit/main/articles/m%C3%BCller%20%26%20co.yaml");
    }

    /** What workflows check out does not say which branch clones get. */
    @Test
    void withoutThatTheBranchIsTheOnlyOneOrTheOneThatIsCalledSo() throws Exception {
        String links = "repository: https://codeberg.org/you/list\n";
        String end = "/content/articles/m%C3%BCller%20%26%20co.yaml";
        Repository list = Repository.init(folder);
        list.write("content/site.yaml", "title: A list\n").commit("2026-01-01", "Begin");
        list.git("update-ref", "refs/remotes/origin/trunk", "HEAD");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/trunk" + end);
        list.git("update-ref", "refs/remotes/origin/gh-pages", "HEAD");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/main" + end);
        list.git("update-ref", "refs/remotes/origin/master", "HEAD");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/master" + end);
        list.git("update-ref", "refs/remotes/origin/main", "HEAD");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/main" + end);
    }

    /** A list whose site was published before its own branch was pushed. */
    @Test
    void theBranchOfTheSiteIsNotThatOfTheList() throws Exception {
        String links = "repository: https://codeberg.org/you/list\n";
        String end = "/content/articles/m%C3%BCller%20%26%20co.yaml";
        Repository list = Repository.init(folder);
        list.write("index.html", "<p>The site</p>").commit("2026-01-01", "Publish");
        list.git("update-ref", "refs/remotes/origin/gh-pages", "HEAD");
        list.write("content/site.yaml", "title: A list\n").commit("2026-01-01", "Begin");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/main" + end);
        list.git("update-ref", "refs/remotes/origin/trunk", "HEAD");
        assertThat(links(links).get(0)).isEqualTo("https://codeberg.org/you/list/_edit/trunk" + end);
    }

    @Test
    void thePathCountsFromTheTopHoweverDeepTheListIs() throws Exception {
        Repository whole = Repository.init(folder);
        whole.write("README", "x").commit("2026-01-01", "Begin");
        folder = folder.resolve("docs/list");
        String path = "docs/list/content/articles/m%C3%BCller%20%26%20co.yaml";
        assertThat(links("repository: https://codeberg.org/you/whole\n").get(0))
                .isEqualTo("https://codeberg.org/you/whole/_edit/main/" + path);
        assertThat(links("history: false\nedit: \"https://git.example.org/e/{path}\"\n"))
                .containsExactly("https://git.example.org/e/" + path);
    }
}
