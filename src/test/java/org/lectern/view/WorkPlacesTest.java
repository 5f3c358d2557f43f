package org.lectern.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** Where a work is to be found, and what it is, stands on its page. */
class WorkPlacesTest {
    @TempDir
    Path folder;

    /** The details of a work with these fields. */
    private String details(String fields) throws Exception {
        Path content = Sites.list(folder.resolve("list"), Map.of("articles/a.yaml", "title: T\n" + fields));
        Sites.build(Sites.request(content), folder.resolve("site"));
        return Jsoup.parse(FileTree.read(folder.resolve("site")).get("articles/a.html"))
                .select(".facts dl")
                .text();
    }

    @Test
    void aLetterHasItsBox() throws Exception {
        assertThat(details("type: personal_communication\narchive: British Library\narchive-place: London\n"
                        + "archive_collection: Sloane MS\narchive_location: 'Box 3, folder 12'\n"
                        + "call-number: Sloane MS 1234\n"))
                .contains("Archive British Library, London, Sloane MS, Box 3, folder 12", "Call number Sloane MS 1234");
    }

    @Test
    void aCaseHasItsCourtAndALawItsSection() throws Exception {
        assertThat(details("type: legal_case\nauthority: Court of Appeal\ndivision: Civil Division\n"))
                .contains("Court Court of Appeal, Civil Division");
        assertThat(details("type: legislation\nauthority: US Congress\nsection: '12101'\nreferences: 104 Stat. 327\n"))
                .contains("Authority US Congress", "Section 12101", "Procedural history 104 Stat. 327");
    }

    @Test
    void anArticleHasItsNumberInPubMed() throws Exception {
        assertThat(details("type: article-journal\nPMID: '31452104'\n")).contains("PMID 31452104");
    }

    @Test
    void aBookHasItsOriginalAndItsVolumes() throws Exception {
        assertThat(details("type: book\noriginal-title: La Méditerranée\noriginal-date: 1949\n"
                        + "original-publisher: Colin\nnumber-of-volumes: 2\nvolume-title: The structures\n"
                        + "part-number: 1\npart-title: Mountains\n"))
                .contains(
                        "Originally La Méditerranée, Colin, 1949",
                        "Title of the volume The structures",
                        "Part 1, Mountains",
                        "Volumes 2");
    }

    @Test
    void aPosterHasItsCongressAndAPrintItsSize() throws Exception {
        assertThat(details("type: speech\nevent-title: ESC Congress\nevent-place: Paris\n"
                        + "event-date: 2019-08-31/2019-09-04\n"))
                .contains("Event ESC Congress, Paris, 31 August 2019–4 September 2019");
        assertThat(details("type: map\nscale: '1:50000'\nmedium: Etching\ndimensions: 30 × 40 cm\n"))
                .contains("Medium Etching", "Size or length 30 × 40 cm", "Scale 1:50000");
        assertThat(details("type: review\nreviewed-title: Nashville\nreviewed-genre: film\n"))
                .contains("Work under review Nashville (film)");
    }
}
