package org.lectern.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.testing.FileTree;
import org.lectern.testing.Sites;

/** The goals with their parameters set as Maven sets them; NewListIT runs them in Maven itself. */
class ListMojoTest {
    @TempDir
    private Path list;

    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void makeList() throws Exception {
        Sites.list(
                list, Map.of("articles/a.yaml", "type: book\ntitle: A\n", "pages/p.md", "---\ntitle: P\n---\n\nP.\n"));
    }

    private void run(ListMojo mojo, Map<String, Object> parameters) throws Exception {
        set(mojo, "basedir", list.toFile());
        for (Map.Entry<String, Object> parameter : parameters.entrySet()) {
            set(mojo, parameter.getKey(), parameter.getValue());
        }
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                log.add("info " + line);
            }

            @Override
            public void warn(CharSequence line) {
                log.add("warn " + line);
            }

            @Override
            public void error(CharSequence line) {
                log.add("error " + line);
            }
        });
        mojo.execute();
    }

    private static void set(ListMojo mojo, String name, Object value) throws Exception {
        Field field;
        try {
            field = ListMojo.class.getDeclaredField(name);
        } catch (NoSuchFieldException e) {
            field = mojo.getClass().getDeclaredField(name);
        }
        field.setAccessible(true);
        field.set(mojo, value);
    }

    private void assertRefused(ListMojo mojo, String name, Object value, String message) {
        assertThatThrownBy(() -> run(mojo, Map.of(name, value)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(message)
                .hasNoCause();
        assertThat(log).isEmpty();
    }

    @Test
    void wrongParametersAreSaidInOneSentence() {
        assertRefused(new CheckMojo(), "threads", 257, "lectern.threads is a number from 0 to 256, not 257");
        assertRefused(new CheckMojo(), "threads", -1, "lectern.threads is a number from 0 to 256, not -1");
        assertRefused(
                new CheckMojo(),
                "baseUrl",
                "example",
                "lectern.baseUrl is a whole web address, beginning with https://, not \"example\"");
        assertRefused(
                new CheckMojo(),
                "baseUrl",
                "https://b\u00FCcher.example/list/",
                "lectern.baseUrl is a whole web address, beginning with https://, not \"https://b\u00FCcher.example/list/\";"
                        + " write its host as the network knows it: https://xn--bcher-kva.example/list/");
        File nowhere = list.resolve("nowhere").toFile();
        assertRefused(
                new CheckMojo(),
                "content",
                nowhere,
                "there is no folder " + nowhere + "; name the right one with lectern.content");
        assertRefused(
                new BuildMojo(),
                "templates",
                nowhere,
                "there is no folder " + nowhere + "; name the right one with lectern.templates");
    }

    @Test
    void anEmptyAddressIsNone() throws Exception {
        run(new CheckMojo(), Map.of("baseUrl", ""));
        assertThat(log).last().isEqualTo("info 1 work; 1 hint.");
    }

    @Test
    void eachSeverityHasItsLevel() throws Exception {
        FileTree.write(
                list,
                Map.of(
                        "content/articles/b.yaml", "type: book\ntitle: B\nISSN: 0043-8872\n",
                        "content/articles/c.yaml", "type: book\ntitle: C\ntopics: [x]\n",
                        "content/articles/d.md", "---\ntype: book\ntitle: D\n---\n\nWords.\n"));
        assertThatThrownBy(() -> run(new BuildMojo(), Map.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("1 error, 1 warning, 1 hint, listed above; nothing was published.");
        assertThat(log)
                .hasSize(3)
                .anyMatch(line -> line.startsWith("warn content/articles/b.yaml:3:7: warning: "))
                .anyMatch(line -> line.startsWith("error content/articles/c.yaml:3:10: error: unknown topic \"x\""))
                .anyMatch(line -> line.startsWith("info content/articles/d.md:6:1: hint: "));
    }

    @Test
    void templatesBesideThePomAreTakenUnasked() throws Exception {
        FileTree.write(list, Map.of("templates/assets/own.css", "/* mine */"));
        run(new BuildMojo(), Map.of());
        assertThat(list.resolve("site/assets/own.css")).hasContent("/* mine */");
        assertThat(log)
                .hasSize(2)
                .last()
                .isEqualTo("info Open " + list.resolve("site").resolve("index.html"));
    }
}
