package org.lectern.importer.bibtex;

import java.util.Set;

/** What is known of LaTeX's commands that print nothing by themselves, by their names without the backslash. */
final class LatexCommands {
    /** Only the face, the size or the place of what follows changes: the words are the same. */
    private static final Set<String> TRANSPARENT =
            words("text textrm textsf texttt textup textnormal textmd mbox hbox mathrm mathsf mathtt mathcal mathbb"
                    + " mathfrak mathnormal operatorname uppercase lowercase textsc nobreak relax protect left"
                    + " right displaystyle bibinfo natexlab rm sf tt sc normalfont upshape mathord mathrel mathbin nocase"
                    + " Bbb bold germ frak scr mathscr cal ssf smc rom"
                    + " tiny small selectlanguage unskip allowbreak nolinebreak noindent xspace textls acro bibstring");

    private static final Set<String> DROPPED_WITH_ARGUMENT =
            words("noopsort hspace vspace phantom vphantom hphantom label SortNoop printfirst");

    private static final Set<String> BOLD = Set.of("bf", "bfseries");
    private static final Set<String> SLANTED = Set.of("em", "it", "sl", "itshape", "slshape");

    private LatexCommands() {}

    private static Set<String> words(String names) {
        return Set.of(names.split(" "));
    }

    /** Whether the argument is the whole of what is read. */
    static boolean isTransparent(String command) {
        return TRANSPARENT.contains(command);
    }

    /** Whether neither command nor argument is read. */
    static boolean isDroppedWithArgument(String command) {
        return DROPPED_WITH_ARGUMENT.contains(command);
    }

    /** Whether it holds to the end of its group: {@code {\em …}}. */
    static boolean isSwitch(String command) {
        return isBold(command) || SLANTED.contains(command);
    }

    static boolean isBold(String command) {
        return BOLD.contains(command);
    }
}
