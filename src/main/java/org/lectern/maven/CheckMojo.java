package org.lectern.maven;

import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.SiteGenerator;
import org.lectern.diagnostic.Tally;

/** Does all that {@code lectern:build} does, except publish: says what is wrong with the content and the templates. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends ListMojo {
    @Override
    void run(BuildRequest request) throws IOException, MojoFailureException {
        BuildResult result = new SiteGenerator(progress()).examine(request.beside(inList("site")), Optional.empty());
        log(result.diagnostics());
        String works = Tally.of(result.works(), "work");
        String noticed = result.noticed();
        if (!result.sound()) {
            throw new MojoFailureException(works + "; " + Tally.of(result.diagnostics()) + ", listed above.");
        }
        getLog().info(works + (noticed.isEmpty() ? ", no complaints." : "; " + noticed + "."));
    }
}
