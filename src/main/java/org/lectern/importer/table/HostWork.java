package org.lectern.importer.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lectern.importer.entry.Blanks;

/**
 * What hands write of the journal or book that a work stands in: {@code in: Muster, Erika (Hrsg.): Handbuch},
 * {@code Zeitschrift für Flüsse 9 (1985), H. 4}, {@code Journal of Rivers, 12(3)}.
 *
 * @param editors as they are written, or empty, as are {@code volume} and {@code issue}
 * @param isBook whether it has editors or stands behind "in:"
 */
record HostWork(String title, String editors, String volume, String issue, boolean isBook) {
    private static final Pattern EDITED = Pattern.compile(
            "(?iu)(?:in:? )?(?<editors>[^():]{3,200}) \\((?:hrsgg?|hgg?|eds?|editors?|dirs?|éds?|coords?)\\.?\\)[:,.]?(?: [-–—])? (?<title>\\S.*)");

    private static final Pattern IN = Pattern.compile("(?i)in: ?(\\S.*)");

    private static final Pattern VOLUME = Pattern.compile("(?<title>[^0-9]*[^0-9\\s,]),? (?<volume>[0-9]{1,3})"
            + "(?: ?\\((?<issue>[0-9]{1,3})\\)"
            + "| ?\\((?:1[5-9]|20)[0-9]{2}\\)(?:, ?(?:H\\.|Heft|Nr\\.|no\\.|n°|issue) ?(?<number>[0-9]{1,3}))?)");

    private static final int LONGEST = 1_000;

    static HostWork of(String written) {
        String text = Blanks.folded(written);
        Matcher edited = EDITED.matcher(text);
        Matcher in = IN.matcher(text);
        Matcher volume = VOLUME.matcher(text);
        if (text.length() > LONGEST) {
            return new HostWork(text, "", "", "", false);
        }
        if (edited.matches()) {
            return new HostWork(edited.group("title"), edited.group("editors"), "", "", true);
        }
        if (in.matches()) {
            return new HostWork(in.group(1), "", "", "", true);
        }
        if (volume.matches()) {
            String issue = volume.group("issue") == null ? volume.group("number") : volume.group("issue");
            return new HostWork(volume.group("title"), "", volume.group("volume"), issue == null ? "" : issue, false);
        }
        return new HostWork(text, "", "", "", false);
    }
}
