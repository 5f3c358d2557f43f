package org.lectern.importer.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignDateTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2009               | 2009
            2009/03            | 2009-03
            2009/3/14          | 2009-03-14
            2009/03/14/        | 2009-03-14
            2009///            | 2009
            2009/00/00         | 2009
            2009///Spring      | 2009-21
            2009///Spring 2009 | 2009-21
            2009/Mar/14        | 2009-03-14
            2009///Mar-Apr     | 2009-03/2009-04
            2009/10            | 2009-10
            2009-03-14         | 2009-03-14
            Winter 2003/04     | Winter 2003/04
            c2009              | 2009
            [2009]             | 2009
            14 March 2009      | 2009-03-14
            14. März 2009      | 2009-03-14
            2009/Dez/14/       | 2009-12-14
            5.10.2009          | 2009-10-05
            Herbst 2009        | 2009-23
            1er juin 2009      | 2009-06-01
            14 de julio de 2009 | 2009-07-14
            1° dicembre 2009   | 2009-12-01
            impr. 2009         | 2009
            DL 2009            | 2009
            2009-03-14T00:00:00Z | 2009-03-14
            [ca. 1892]         | 1892~
            2018年              | 2018
            2018年5月3日          | 2018-05-03
            1992년              | 1992
            2015년 2월           | 2015-02
            2015.02            | 2015-02
            2015. 2. 13.       | 2015-02-13
            平成13年5月           | 2001-05
            昭和元年              | 1926
            1959/昭和34         | 1959
            昭和63年(1988)       | 1988
            民國90年             | 2001
            ２０１８              | 2018
            2008 г.            | 2008
            15 марта 1966 г.   | 1966-03-15
            Май 1966           | 1966-05
            ١٩٨٥               | 1985
            3 مارس 1966        | 1966-03-03
            1404هـ/1983م       | 1983
            1983/1404          | 1983
            1398/2019          | 2019
            1336 [1957]        | 1957
            תשט"ו 1955         | 1955
            1 במרץ 1966        | 1966-03-01
            ינואר 2015         | 2015-01
            במאי 2010          | 2010-05
            ۱۳۵۳///            |
            ۱۳۹۸/۰۵/۱۲         |
            ۱۳۹۸-۱۳۹۹          |
            [۱۳۵۳]             |
            1398–2019          | 2019
            ۱۳۵۳               |
            1353 ش             |
            1404هـ             |
            31.2.2009          |
            3/4/2009           |
            3/14/2009          | 2009-03-14
            14/3/2009          | 2009-03-14
            14/13/2009         |
            27-30 June 2016    | 2016-06-27/2016-06-30
            June 2–7, 2019     | 2019-06-02/2019-06-07
            2009/13/01         |
            n.d.               |
            """)
    void readsThoseOfRis(String text, String expected) {
        assertThat(ForeignDate.ris(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mar2009            | 2009-03
            2003               | 2003
            Jan/Feb2015        | 2015-01/2015-02
            Sep-Dec2007        | 2007-09/2007-12
            Spring/Summer2012  | 2012-21/2012-22
            Spring99           | 1999-21
            Nov/Dec98          | 1998-11/1998-12
            Spring05           | 2005-21
            11/8/2010          | 2010-11-08
            12/3/1951          | 1951-12-03
            Winter2003/2004    | Winter 2003/04
            Dec2003/Jan2004    | 2003-12/2004-01
            Dec/Jan2010        | 2009-12/2010-01
            13/3/1951          |
            Supplement2009     |
            """)
    void readsThoseOfEbscoWithTheMonthFirst(String text, String expected) {
        assertThat(ForeignDate.ebsco(text).orElse(null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2011               | 2011
            2011 Apr           | 2011-04
            2011 Apr 5         | 2011-04-05
            2011 Apr 5-7       | 2011-04-05/2011-04-07
            2011 Jan-Feb       | 2011-01/2011-02
            2010 Dec-2011 Jan  | 2010-12/2011-01
            2011 Spring        | 2011-21
            2011 Smarch        |
            """)
    void readsThoseOfPubMed(String text, String expected) {
        assertThat(ForeignDate.pubMed(text).orElse(null)).isEqualTo(expected);
    }
}
