package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** What a reader is told of the ways to a text before going there. */
class TextLinksTest {
    @TempDir
    private Path folder;

    @Test
    void anArchiveOfPreprintsIsOpen() throws Exception {
        assertThat(ways("URL: https://arxiv.org/abs/1706.03762")).containsExactly("arxiv.org Open copy");
        assertThat(ways("URL: https://www.biorxiv.org/content/1v1.full.pdf"))
                .containsExactly("biorxiv.org (PDF) Open copy");
        assertThat(ways("URL: https://www.rand.org/pubs/1.html")).containsExactly("rand.org At the publisher");
    }

    @Test
    void aCopyAtPubMedCentralIsOpen() throws Exception {
        assertThat(ways("PMCID: PMC6710000\nDOI: 10.1234/a"))
                .containsExactly("PubMed Central Open copy", "doi.org/10.1234/a At the publisher");
        assertThat(ways("PMCID: PMC6710000\nURL: https://www.ncbi.nlm.nih.gov/pmc/articles/PMC6710000/"))
                .containsExactly("ncbi.nlm.nih.gov At the publisher");
    }

    @Test
    void whatIsNotTheTextSaysSo() throws Exception {
        assertThat(ways("links: [{kind: review, url: 'https://zbmath.org/1257.47001', label: zbMATH}]"))
                .containsExactly("zbMATH Review");
        assertThat(ways("links: [{kind: review, url: 'https://example.org/', label: A review of ours}]"))
                .isEmpty();
        assertThat(ways("links: [{kind: archive, url: 'https://www.jstor.org/stable/1', label: JSTOR}]"))
                .isEmpty();
    }

    private List<String> ways(String field) throws Exception {
        Path content = Sites.list(
                folder.resolve("list"), Map.of("articles/a.yaml", "type: article\ntitle: A preprint\n" + field + "\n"));
        Sites.build(Sites.request(content), folder.resolve("site"));
        String page = FileTree.read(folder.resolve("site")).get("articles/a.html");
        return Jsoup.parse(page).select("li:has(> a[href]) .aside").stream()
                .map(note -> note.parent().text())
                .toList();
    }
}
