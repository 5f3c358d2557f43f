package org.lectern.schema;

import static org.lectern.schema.Field.field;

import java.util.List;
import org.lectern.schema.Form.Either;
import org.lectern.schema.Form.Flag;
import org.lectern.schema.Form.Mapping;
import org.lectern.schema.Form.Reference;
import org.lectern.schema.Form.Reference.Target;
import org.lectern.schema.Form.Scalar;
import org.lectern.schema.Form.Several;
import org.lectern.schema.Form.Shared;

/** The forms that fields of several kinds of file have. */
final class Forms {
    private static final String HYPHENS = "[\\s\\u00A0\\u00AD\\u2010-\\u2015\\u2212-]*";

    static final Form TEXT = new Scalar("text", "");
    static final Form MARKDOWN = new Scalar("Markdown", "");
    static final Form FLAG = new Flag();
    static final Form ID = new Scalar("an id", "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$");
    static final Form ADDRESS = new Scalar("a web address", "^\\s*[Hh][Tt][Tt][Pp][Ss]?://\\S");
    static final Form LANGUAGE = new Scalar("a language code", "^\\s*[A-Za-z]{2,3}([-_][A-Za-z0-9]{1,8})*\\s*$");
    static final Form DOI = new Scalar("a DOI", "10\\.[0-9]{4,9}(\\.[0-9]+)*(/|%2[Ff])\\S");
    static final Form ISSN = new Scalar("an ISSN", "^(" + HYPHENS + "[0-9]){7}" + HYPHENS + "[0-9Xx]\\s*$");
    static final Form ISBN =
            new Scalar("an ISBN or several of them", "^[0-9Xx,;\\s\\u00A0\\u00AD\\u2010-\\u2015\\u2212-]+$");
    static final Form ORCID = new Scalar("an ORCID", "(" + HYPHENS + "[0-9]){15}" + HYPHENS + "[0-9Xx]\\s*$");

    static final Form WORK = new Reference(Target.WORK);
    static final Form TOPIC = new Reference(Target.TOPIC);

    static final Form NAME = new Shared(
            "name",
            "a name",
            new Either(List.of(
                    new Scalar("`Family, Given`", ""),
                    new Mapping(
                            "a name",
                            List.of(
                                    field("family", TEXT, "The family name.", "Reiss"),
                                    field("given", TEXT, "Given names or initials.", "Mitchell B."),
                                    field(
                                            "dropping-particle",
                                            TEXT,
                                            "A particle that is left out where the family name stands alone.",
                                            "von"),
                                    field(
                                            "non-dropping-particle",
                                            TEXT,
                                            "A particle that always stands before the family name.",
                                            "van der"),
                                    field("suffix", TEXT, "What follows the whole name.", "Jr."),
                                    field(
                                            "literal",
                                            TEXT,
                                            "The whole name of an organisation, in place of family and given.",
                                            "World Bank"),
                                    field(
                                            "ORCID",
                                            ORCID,
                                            "The person's ORCID, bare or as an address.",
                                            "0000-0002-1825-0097"),
                                    field(
                                            "person",
                                            new Reference(Target.PERSON),
                                            "Somebody of `people.yaml`, whose name is taken from there.",
                                            "cha-victor"),
                                    field(
                                            "static-ordering",
                                            FLAG,
                                            "Whether the family name comes first, as in Mao Zedong.",
                                            "true"),
                                    field(
                                            "comma-suffix",
                                            FLAG,
                                            "CSL's hint that a comma stands before the suffix; read and not used.",
                                            "true"),
                                    field(
                                            "parse-names",
                                            FLAG,
                                            "CSL's hint to look for particles; read and not used.",
                                            "true"))))));

    static final Form NAMES = new Shared("names", "a name, or a list of names", new Several(NAME, true));

    private static final Form DATE_FIELDS = new Mapping(
            "a date",
            List.of(
                    field(
                            "date-parts",
                            new Several(new Several(new Scalar("a number", ""), false), false),
                            "CSL's form: year, month and day, once or for the two ends of a range.",
                            "[[2009, 3]]"),
                    field("year", TEXT, "The year.", "2009"),
                    field("month", TEXT, "The month, as a number.", "3"),
                    field("day", TEXT, "The day of the month.", "14"),
                    field("season", TEXT, "The season, 1 (spring) to 4 (winter).", "1"),
                    field("circa", TEXT, "Whether the date is approximate.", "true"),
                    field("literal", TEXT, "The date in words.", "Spring 1999"),
                    field("raw", TEXT, "The same under another of CSL's names.", "2009-03")));

    static final Form DATE = new Shared(
            "date",
            "a date",
            new Either(List.of(
                    new Scalar("a date such as `2009-03`", "^(?!\\s*[0-9]{1,2}/[0-9]{1,2}/[0-9]{2,4}\\s*$)"),
                    DATE_FIELDS,
                    new Several(DATE_FIELDS, false))));

    /** Texts in a language of their own. */
    static final Form WORDS = new Shared("words", "text, or `{lang, text}`", worded(TEXT));

    private Forms() {}

    /** A form, or the same with a language of its own. */
    static Form worded(Form form) {
        return new Either(List.of(
                form,
                new Mapping(
                        "a text with its language",
                        List.of(
                                field("lang", LANGUAGE, "The language of this text, where it is another.", "ja"),
                                field("text", form, "The text.", example(form)).wanted()))));
    }

    private static String example(Form form) {
        return form.equals(DOI)
                ? "10.1080/10163270902745588"
                : form.equals(ISSN)
                        ? "1016-3271"
                        : form.equals(ISBN)
                                ? "978-0-8014-8074-4"
                                : form.equals(ADDRESS) ? "https://example.org/" : "境界";
    }

    static Form several(Form item) {
        return new Several(item, true);
    }
}
