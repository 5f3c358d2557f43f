package org.lectern.importer.csl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lectern.diagnostic.DiagnosticCollector;
import org.lectern.importer.entry.EntryText;
import org.lectern.source.SourceFile;

class RegisterReaderTest {
    @Test
    void keepsOfCrossrefsAnswerWhatIsSaidOfTheWork() {
        String answer = """
                {"indexed": {"date-parts": [[2022, 3, 31]], "timestamp": 1}, "reference-count": 2, "publisher": "Invented Press",
                 "issue": "3", "content-domain": {"domain": [], "crossmark-restriction": false},
                 "short-container-title": ["J Inv Stud"],
                 "published-print": {"date-parts": [[2011, 4]]}, "DOI": "10.1234/abc", "type": "journal-article",
                 "created": {"date-parts": [[2011, 3, 1]]}, "page": "45-67", "source": "Crossref", "is-referenced-by-count": 7,
                 "title": "On the patience of <i>rivers</i> &amp; banks", "subtitle": ["A review"], "prefix": "10.1234",
                 "volume": "12", "author": [{"given": "Jane Q.", "family": "Doe", "sequence": "first", "affiliation": []}],
                 "member": "1", "reference": [{"key": "r1", "author": "Old"}], "container-title": ["Journal of Invented Studies"],
                 "abstract": "<jats:title>Abstract</jats:title><jats:p>Rivers <jats:italic>wait</jats:italic>.</jats:p>",
                 "deposited": {"timestamp": 2}, "score": 1, "issued": {"date-parts": [[2010, 11, 5]]}, "references-count": 2,
                 "URL": "http://dx.doi.org/10.1234/abc", "ISSN": ["1016-3271", "1086-3338"],
                 "subject": ["Hydrology"], "relation": {}}
                """;
        SourceFile file = new SourceFile("doi.org/10.1234/abc", answer);
        DiagnosticCollector diagnostics = new DiagnosticCollector();
        RegisterReader reader = new RegisterReader(diagnostics);
        assertThat(reader.recognises(file)).isTrue();
        assertThat(EntryText.of(reader.read(file), diagnostics.sorted())).isEqualTo("""
                        == doi.org/10.1234/abc:1:1
                        DOI: 10.1234/abc
                        ISSN: 1016-3271
                        abstract: Rivers *wait*.
                        abstract-source: publisher
                        author:
                          - family Doe | given Jane Q.
                        available-date: 2010-11-05
                        container-title: Journal of Invented Studies
                        container-title-short: J Inv Stud
                        eISSN: 1086-3338
                        issue: 3
                        issued: 2011-04
                        page: 45-67
                        publisher: Invented Press
                        source: Crossref
                        title: On the patience of <i>rivers</i> & banks: A review
                        type: article-journal
                        volume: 12
                        keywords: [Hydrology]

                        """);
    }
}
