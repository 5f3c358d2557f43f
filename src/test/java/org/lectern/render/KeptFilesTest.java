package org.lectern.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.cache.Checksum;
import org.lectern.cache.Digest;
import org.lectern.cache.Pack;
import org.lectern.cache.PackWriting;
import org.lectern.plan.OutputPath;
import org.lectern.trace.Finding;
import org.lectern.trace.Memo;
import org.lectern.trace.Question;
import org.lectern.trace.Trail;

/** A file is made where anything that it was made of is another, and only there. */
class KeptFilesTest {
    private static final Digest EDITION = Digest.of(new byte[] {1});
    private static final Digest KEY = Digest.of(new byte[] {2});

    @TempDir
    private Path folder;

    /** What stands in the list. */
    private final Map<String, String> facts = new HashMap<>(Map.of("a", "1", "b", "2"));

    /** What stands in the site. */
    private final Map<String, byte[]> site = new HashMap<>();

    private String planned = "plan";
    private Digest key = KEY;

    /** One build, in which files ask for facts. */
    private final class Build {
        private final KeptFiles kept;
        private final Pack pack = new Pack(folder.resolve("pack"), EDITION);
        private final Trail trail;
        private final TreeSet<String> made = new TreeSet<>();

        Build() {
            kept = new KeptFiles(pack, key);
            trail = kept.trail();
            trail.answers("fact", name -> Optional.ofNullable(facts.get(name)).orElseThrow());
        }

        String fact(String name) {
            trail.note("fact", name);
            return facts.getOrDefault(name, "none");
        }

        Build file(String path, Function<Build, String> content) throws IOException {
            kept.give(
                    new SiteFile.Made(new OutputPath(path), Optional.of(planned), () -> {
                        made.add(path);
                        return content.apply(this).getBytes(StandardCharsets.UTF_8);
                    }),
                    new Site());
            return this;
        }

        List<String> end() throws IOException {
            kept.keep();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Optional<PackWriting> writing = pack.written();
            if (writing.isPresent()) {
                writing.get().to(bytes);
                Files.write(folder.resolve("pack"), bytes.toByteArray());
            }
            pack.close();
            return List.copyOf(made);
        }
    }

    private final class Site implements FileSink {
        @Override
        public void write(OutputPath path, byte[] content) {
            site.put(path.value(), content);
        }

        @Override
        public boolean keep(OutputPath path, Checksum sum) {
            return site.containsKey(path.value())
                    && Checksum.of(site.get(path.value())).equals(sum);
        }

        @Override
        public void copy(OutputPath path, Path source) {
            throw new UnsupportedOperationException();
        }
    }

    private List<String> build() throws IOException {
        return new Build()
                .file("of-a", build -> build.fact("a"))
                .file("of-both", build -> build.fact("a") + build.fact("b"))
                .file("of-none", build -> "nothing")
                .end();
    }

    @Test
    void whatWasAskedAndIsAnsweredOtherwiseMakesAFileAnew() throws Exception {
        assertThat(build()).containsExactly("of-a", "of-both", "of-none");
        assertThat(build()).isEmpty();
        facts.put("b", "3");
        assertThat(build()).containsExactly("of-both");
        assertThat(build()).isEmpty();
        facts.put("b", "2");
        assertThat(build()).containsExactly("of-both");
    }

    @Test
    void whatIsGoneMakesAFileAnew() throws Exception {
        build();
        facts.remove("a");
        assertThat(build()).containsExactly("of-a", "of-both");
        assertThat(build()).as("nobody answers").containsExactly("of-a", "of-both");
        facts.put("a", "1");
        assertThat(build()).containsExactly("of-a", "of-both");
        assertThat(build()).isEmpty();
    }

    @Test
    void anotherPlanSettingOrFileMakesItAnew() throws Exception {
        build();
        planned = "another plan";
        assertThat(build()).hasSize(3);
        key = Digest.of(new byte[] {3});
        assertThat(build()).hasSize(3);
        site.put("of-none", new byte[] {'x'});
        site.remove("of-a");
        assertThat(build()).containsExactly("of-a", "of-none");
        assertThat(site.get("of-none")).isEqualTo("nothing".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsMadeOnceIsAskedByAllWhoUseIt() throws Exception {
        assertThat(withMemo()).containsExactly("one", "two");
        assertThat(withMemo()).isEmpty();
        facts.put("a", "5");
        assertThat(withMemo()).containsExactly("one", "two");
    }

    private List<String> withMemo() throws IOException {
        Build build = new Build();
        Memo<String, String> memo = new Memo<>(build.trail);
        return build.file("one", each -> memo.get("", () -> each.fact("a")))
                .file("two", each -> memo.get("", () -> each.fact("a")))
                .end();
    }

    @Test
    void ofAFindingCountsWhatCameOut() throws Exception {
        assertThat(withFinding()).containsExactly("file");
        facts.put("a", "9");
        assertThat(withFinding()).isEmpty();
        facts.put("a", "10");
        assertThat(withFinding()).containsExactly("file");
    }

    private List<String> withFinding() throws IOException {
        Build build = new Build();
        Finding<Integer> length =
                Finding.kept(build.trail, "length", name -> build.fact(name).length());
        return build.file("file", each -> length.get("a").toString()).end();
    }

    @Test
    void whatIsAskedBesideAllFilesCountsForAll() throws Exception {
        for (String value : List.of("1", "4")) {
            facts.put("a", value);
            Build build = new Build();
            String before = build.fact("a");
            assertThat(build.file("file", each -> before).end()).containsExactly("file");
        }
    }

    @Test
    void whereNobodyAnswersAFileIsAlwaysMade() throws Exception {
        for (int i = 0; i < 2; i++) {
            Build build = new Build();
            build.file("file", each -> {
                each.trail.note("weather", "");
                return "rain";
            });
            assertThat(build.end()).containsExactly("file");
        }
    }

    @Test
    void aFaultIsNoAnswer() {
        Build build = new Build();
        build.trail.answers("broken", name -> {
            throw new NoSuchElementException(name);
        });
        assertThat(build.trail.answer(new Question("broken", "x"))).isEmpty();
    }
}
