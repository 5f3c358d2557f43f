package org.lectern.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.lectern.BuildRequest;
import org.lectern.BuildResult;
import org.lectern.CompareResult;
import org.lectern.SiteGenerator;
import org.lectern.branch.BranchReport;
import org.lectern.branch.Host;
import org.lectern.branch.Publication;
import org.lectern.branch.SiteBranch;
import org.lectern.branch.SiteFiles;
import org.lectern.branch.SourceState;
import org.lectern.diagnostic.NearestName;
import org.lectern.publish.OutputFolder;
import org.lectern.publish.PublishedPages;
import org.lectern.publish.SiteDifference;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Brings the finished site to a branch of a git remote. */
@Command(
        name = "publish",
        header = "Pushes the site to a branch of a git remote.",
        description = {
            "",
            "Refuses where the records have errors, and where the site is not what the records make now. One commit"
                    + " goes to the branch; your own files, index and branches stay as they are."
        },
        footer = {
            "",
            "Examples:",
            "  lectern publish --build",
            "  lectern publish --dry-run",
            "  lectern publish --branch pages --message \"Add the autumn term\""
        },
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    private static final double MB = 1e6;
    private static final int SHORT = 7;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ListOptions list = new ListOptions();

    @Option(names = "--output", paramLabel = "FOLDER", description = "Where the site is (default: site).")
    private @Nullable Path output;

    @Option(
            names = "--remote",
            paramLabel = "NAME",
            description = "Where to: a remote's name or address (default: origin).")
    private String remote = "origin";

    @Option(names = "--branch", paramLabel = "NAME", description = "The branch of the site (default: gh-pages).")
    private String branch = "gh-pages";

    @Option(names = "--build", description = "Build the site first.")
    private boolean build;

    @Option(names = "--squash", description = "Let this commit take the place of all earlier ones of the branch.")
    private boolean squash;

    @Option(names = "--message", paramLabel = "TEXT", description = "What the commit says.")
    private @Nullable String message;

    @Option(names = "--with-others", description = "Send files too that Lectern did not make.")
    private boolean withOthers;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "Whose limits count: github, gitlab, gitlab-own, cloudflare or netlify (default: by the"
                    + " remote's address).")
    private @Nullable String host;

    @Option(names = "--dry-run", description = "Do all of it except the push.")
    private boolean dryRun;

    @Override
    public Integer call() throws Exception {
        BuildRequest request = list.request();
        if (message != null && message.isBlank()) {
            throw refused("--message is what the commit says, and not empty; without it the usual one is taken");
        }
        Optional<Host> wished = wishedHost();
        Path folder = output == null ? list.root().resolve("site") : output;
        List<Path> inputs = new ArrayList<>(List.of(request.content()));
        request.templates().ifPresent(inputs::add);
        OutputFolder target = OutputFolder.check(folder, inputs);
        if (!build && !Files.exists(target.path().resolve(OutputFolder.MANIFEST))) {
            throw refused("there is no site in " + Console.named(folder)
                    + " yet: run lectern build and look at it, or publish --build");
        }
        SiteBranch site = SiteBranch.of(list.root(), remote, branch, TerminalProgress.isTerminal());
        CompareResult made = make(
                site.published().isEmpty()
                        ? request.beside(target.path())
                        : request.beside(PublishedPages.among(site.published())),
                target);
        new Console(err()).print(made.build().diagnostics());
        if (!made.build().sound()) {
            err().println(Console.counted(made.build().diagnostics()) + "; nothing was published.");
            return ExitCode.CONTENT_HAS_ERRORS;
        }
        if (!made.difference().isNone()) {
            throw refused(difference(made.difference(), folder));
        }
        SiteFiles files = SiteFiles.in(target, withOthers);
        warn(files, wished.isPresent() ? wished : site.host());
        SourceState source = site.source(inputs);
        if (source.uncommitted() > 0) {
            err().println("warning: " + Console.counted(source.uncommitted(), "file")
                    + " of the list not committed; the site has what they say now");
        }
        String works = Console.counted(made.build().works(), "work");
        if (made.build().drafts() > 0) {
            String drafts = Console.counted(made.build().drafts(), "draft");
            works += " (" + drafts + ")";
            err().println("warning: " + drafts + " among them; the history of the branch keeps what is published, until"
                    + " publish --squash without --drafts");
        }
        report(
                site.publish(files, source, new Publication(works, Optional.ofNullable(message), squash, dryRun)),
                works,
                files);
        return ExitCode.DONE;
    }

    private CompareResult make(BuildRequest request, OutputFolder target) throws Exception {
        try (TerminalProgress progress = TerminalProgress.on(err())) {
            SiteGenerator generator = new SiteGenerator(progress);
            if (!build) {
                return generator.compare(request, target);
            }
            BuildResult result = generator.build(request, target);
            return new CompareResult(result, SiteDifference.NONE);
        }
    }

    private String difference(SiteDifference difference, Path folder) {
        return Console.named(folder) + " is not what the records make (" + difference
                + "); run lectern build (after the last commit, from which days come), look at it, and publish again with the same"
                + " options, or publish --build";
    }

    private void warn(SiteFiles files, Optional<Host> at) {
        at.ifPresent(known -> known.warnings(files).forEach(words -> err().println("warning: " + words)));
    }

    private void report(BranchReport report, String works, SiteFiles files) {
        PrintWriter out = spec.commandLine().getOut();
        String place = branch + " of " + report.remote();
        if (!report.kept().isEmpty()) {
            out.println("Kept of the branch: " + String.join(", ", report.kept()) + ".");
        }
        if (report.isNothingNew()) {
            out.println("Nothing new: " + place + " has this site already.");
            return;
        }
        if (!report.lost().isEmpty()) {
            out.println("Made by somebody else on the branch, and only in its history "
                    + (report.commit().isPresent() ? "now: " : "then: ") + report.named() + ".");
        }
        if (report.replaced()) {
            out.println("What the branch held before stays in its history.");
        }
        out.println((report.commit().isPresent() ? "Published " : "Would publish ") + works + " to " + place + ": "
                + Console.counted(report.added(), "file") + " added, " + report.changed() + " changed, "
                + report.removed() + " removed; "
                + String.format(Locale.ROOT, "%d files, %.1f MB", files.count(), files.bytes() / MB)
                + report.commit()
                        .map(hash -> "; commit " + hash.substring(0, SHORT))
                        .orElse("")
                + ".");
    }

    private Optional<Host> wishedHost() {
        if (host == null) {
            return Optional.empty();
        }
        Optional<Host> known = Host.named(host);
        if (known.isEmpty()) {
            List<String> names = Host.ALL.stream().map(Host::name).toList();
            throw refused("the limits of \"" + host + "\" are not known; " + NearestName.hint(host, names)
                    + "--host is one of " + String.join(", ", names));
        }
        return known;
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }

    private ParameterException refused(String why) {
        return new ParameterException(spec.commandLine(), why);
    }
}
