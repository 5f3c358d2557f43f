package org.lectern.serve;

import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.lectern.LiveSite;
import org.lectern.csl.StyleFaultException;
import org.lectern.diagnostic.Diagnostic;
import org.lectern.render.SiteFile;
import org.lectern.render.TemplateFaultException;

/** Makes a file of each kind, so that who changed a template need not open them all to see where it fails. */
final class ThemeTrial {
    private final BooleanSupplier wanted;

    /** @param wanted whether the answer is still of interest */
    ThemeTrial(BooleanSupplier wanted) {
        this.wanted = wanted;
    }

    /** What fails, each fault once, by place. */
    List<Diagnostic> faults(LiveSite site) {
        TreeSet<Diagnostic> faults = new TreeSet<>();
        for (SiteFile sample : site.samples()) {
            if (wanted.getAsBoolean() && sample instanceof SiteFile.Made made) {
                try {
                    Objects.requireNonNull(made.content().get());
                } catch (TemplateFaultException e) {
                    faults.add(e.diagnostic());
                } catch (StyleFaultException e) {
                    faults.add(e.diagnostic());
                }
            }
        }
        return List.copyOf(faults);
    }
}
