package org.lectern.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.lectern.testing.FileTree;

/** One commit is built from the same parts everywhere and on every day. */
class PinnedVersionsTest {
    private static final Path SCAFFOLD = Path.of("src/main/resources/org/lectern/scaffold");

    /** A number and what it may be followed by; no range, no SNAPSHOT, no LATEST, no RELEASE. */
    private static final Pattern FIXED = Pattern.compile("[0-9]+(\\.[0-9]+)*([.-](jre|Final|M[0-9]+|rc[.-]?[0-9]+))?");

    private static Document xml(Path file) throws Exception {
        return Jsoup.parse(Files.readString(file), Parser.xmlParser());
    }

    /** What a pom takes from elsewhere, each with its version, properties resolved; "none" where it names none. */
    private static Map<String, String> parts(Document pom) {
        Map<String, String> parts = new TreeMap<>();
        for (Element part : pom.select("dependency, plugin, path, extension, palantirJavaFormat")) {
            String name = part.tagName() + " " + text(part, "groupId", "org.apache.maven.plugins") + ":"
                    + text(part, "artifactId", "");
            String version = text(part, "version", "none");
            Matcher property = Pattern.compile("\\$\\{([^}]+)}").matcher(version);
            if (property.matches()) {
                Element value = pom.selectFirst(
                        "project > properties > " + property.group(1).replace(".", "\\."));
                version = value == null ? version : value.text();
            }
            // A profile may add to a plugin that the build pins.
            parts.merge(name, version, (one, other) -> other.equals("none") ? one : other);
        }
        return parts;
    }

    private static String text(Element parent, String name, String otherwise) {
        Element child = parent.selectFirst("> " + name);
        return child == null ? otherwise : child.text();
    }

    @Test
    void everyPluginAndEveryLibraryOfTheBuildHasAFixedVersion() throws Exception {
        Map<String, String> parts = parts(xml(Path.of("pom.xml")));
        assertThat(parts)
                .hasSizeGreaterThan(30)
                .allSatisfy((part, version) -> assertThat(version).as(part).matches(FIXED));
    }

    @Test
    void thePluginsThatMavenBindsByItselfHaveAVersionToo() throws Exception {
        Set<String> bound = new TreeSet<>();
        for (String name : List.of("clean", "resources", "compiler", "surefire", "jar", "install", "deploy", "site")) {
            bound.add("plugin org.apache.maven.plugins:maven-" + name + "-plugin");
        }
        assertThat(parts(xml(Path.of("pom.xml")))).containsKeys(bound.toArray(String[]::new));
    }

    @Test
    void thePomOfAListTakesLecternAloneInTheVersionThatMadeIt() throws Exception {
        Document pom = xml(SCAFFOLD.resolve("list.xml"));
        assertThat(parts(pom)).isEqualTo(Map.of("plugin org.lectern:lectern", "@version@"));
        assertThat(pom.select("pluginRepository > url").eachText())
                .containsExactly("file://${project.basedir}/.lectern/repository");
        assertThat(pom.select("checksumPolicy").eachText()).containsExactly("fail");
        assertThat(pom.select("snapshots > enabled").eachText()).containsExactly("false");
        assertThat(parts(xml(SCAFFOLD.resolve("lectern.pom")))).isEmpty();
    }

    @Test
    void theWorkflowsOfAListNameEveryActionByItsCommitAndEveryMachineByItsVersion() throws Exception {
        List<String> actions = new ArrayList<>();
        List<String> machines = new ArrayList<>();
        for (String workflow : FileTree.read(SCAFFOLD.resolve("github")).values()) {
            workflow.lines().map(String::strip).forEach(line -> {
                if (line.replaceFirst("^- ", "").startsWith("uses:")) {
                    actions.add(line.replaceFirst("^- ", ""));
                } else if (line.startsWith("runs-on:")) {
                    machines.add(line);
                }
            });
        }
        assertThat(actions)
                .isNotEmpty()
                .allMatch(action -> action.matches("uses: actions/[a-z-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+"));
        assertThat(machines).isNotEmpty().allMatch(machine -> machine.matches("runs-on: ubuntu-[0-9]+\\.[0-9]+"));
    }

    @Test
    void mavenRefusesWhatDoesNotFitItsChecksum() throws Exception {
        assertThat(Files.readAllLines(Path.of(".mvn/maven.config"))).contains("--strict-checksums");
    }
}
