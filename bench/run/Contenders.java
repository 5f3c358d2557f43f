package bench.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** Who runs on one bed, in the order of one round: each finds what the one before has left. */
final class Contenders {
    static final String HUGO = "Hugo";
    static final String FULL = ", full";
    static final String FULL_FLOOR = ", read and write";
    static final String AGAIN = ", unchanged";
    static final String AGAIN_FLOOR = ", read and compare";
    static final String EDITED = ", one edit";

    private final Bed bed;
    private final Path program;
    private final Path classes;

    /**
     * The contenders on one bed.
     *
     * @param program the launcher of Lectern
     * @param classes the bench's own
     */
    Contenders(Bed bed, Path program, Path classes) {
        this.bed = bed;
        this.program = program;
        this.classes = classes;
    }

    List<Contender> all(boolean withHugo, List<Setting> settings) {
        List<Contender> all = new ArrayList<>();
        if (withHugo) {
            all.add(hugo());
        }
        settings.forEach(setting -> all.addAll(of(setting)));
        return all;
    }

    private Contender hugo() {
        return new Contender(
                HUGO,
                () -> Folders.putAside(bed.hugoSite(), bed.aside()),
                Command.of(
                        "hugo",
                        "--quiet",
                        "--source",
                        bed.hugo(),
                        "--contentDir",
                        bed.hugoContent(),
                        "--destination",
                        bed.hugoSite()));
    }

    private List<Contender> of(Setting setting) {
        Path content = bed.content(setting);
        Path site = bed.site(setting);
        Path floor = bed.floor(setting);
        Command build = Command.of(program, "build", "--content", content, "--output", site);
        return List.of(
                new Contender(setting.word() + FULL, () -> forget(setting), build),
                new Contender(
                        setting.word() + FULL_FLOOR,
                        () -> Folders.putAside(floor, bed.aside()),
                        Command.ofBench(classes, Floor.class, "write", content, site, floor)),
                new Contender(setting.word() + AGAIN, () -> {}, build),
                new Contender(
                        setting.word() + AGAIN_FLOOR,
                        () -> {},
                        Command.ofBench(classes, Floor.class, "compare", content, floor)),
                new Contender(setting.word() + EDITED, () -> edit(bed.record(setting)), build));
    }

    private void forget(Setting setting) throws IOException {
        Folders.putAside(bed.site(setting), bed.aside());
        Folders.putAside(bed.cache(setting), bed.aside());
    }

    /** Each edit makes the annotation one sentence longer. */
    private static void edit(Path record) throws IOException {
        Files.writeString(record, "\nA later thought: read it twice.\n", StandardOpenOption.APPEND);
    }
}
