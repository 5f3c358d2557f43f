package org.lectern.catalog;

import java.util.Set;
import java.util.stream.Stream;

/** Names of organisations that stand where names of persons do, told by words that are nobody's name. */
public final class OrganisationNames {
    /** Not what people are called, too: Bank, College, Court, House, League, Power, Service, Union. */
    private static final Set<String> WORDS = Set.of(("academy agency association bureau center centre coalition"
                    + " collaboration commission committee congress consortium corporation council department directorate"
                    + " federation foundation government initiative institute institution laboratories laboratory ministry"
                    + " museum nations network office organisation organization parliament programme program project"
                    + " secretariat senate society university akademie bundesamt bundesministerium gesellschaft institut"
                    + " kommission ministerium stiftung universitat verband verein academie bibliotheque"
                    + " conseil fondation ministere societe universite academia biblioteca comision fundacion instituto"
                    + " ministerio sociedad universidad accademia commissione fondazione istituto ministero societa"
                    + " universita")
            .split(" "));

    private static final Set<String> NAMES =
            Set.of("world bank", "european union", "african union", "european central bank", "red cross");

    private OrganisationNames() {}

    /** Whether a name of several words, in reading order, can be no person's. */
    public static boolean isOne(String name) {
        String folded = FoldedText.fold(name).replaceFirst("^the ", "");
        return name.indexOf(' ') > 0
                && (NAMES.contains(folded) || Stream.of(folded.split(" ")).anyMatch(WORDS::contains));
    }
}
