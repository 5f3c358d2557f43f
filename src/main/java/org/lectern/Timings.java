package org.lectern;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.plan.OutputPath;

/** Measures a build, and passes on what it is told. */
public final class Timings implements Progress {
    private final Progress progress;
    private final List<StageTime> stages = new ArrayList<>();
    private final Map<String, KindTime> kinds = new TreeMap<>();
    private Stage stage = Stage.LOOK;
    private long began = System.nanoTime();
    private Duration used = processor();

    /**
     * A stage that is over.
     *
     * @param elapsed by the clock, in nanoseconds
     * @param processor of all threads, in nanoseconds; 0 where the system does not tell
     */
    public record StageTime(Stage stage, long elapsed, long processor) {}

    /**
     * The files of one kind, {@code articles/*.html}, in nanoseconds of one thread.
     *
     * @param kept how many of them need not be made
     * @param making of their contents, and finding whether it must be
     * @param placing their comparing with what stands there, and their writing
     */
    public record KindTime(String kind, int files, int kept, long making, long placing) {
        private KindTime with(KindTime more) {
            return new KindTime(
                    kind, files + more.files, kept + more.kept, making + more.making, placing + more.placing);
        }
    }

    public Timings(Progress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void begin(Stage next, int total) {
        if (next != stage) {
            end();
            stage = next;
        }
        progress.begin(next, total);
    }

    /** Ends the last stage. */
    public synchronized void end() {
        long now = System.nanoTime();
        Duration total = processor();
        stages.add(new StageTime(stage, now - began, total.minus(used).toNanos()));
        began = now;
        used = total;
    }

    @Override
    public void step() {
        progress.step();
    }

    @Override
    public synchronized void file(OutputPath path, long making, long placing) {
        add(new KindTime(kind(path.value()), 1, 0, making, placing));
    }

    @Override
    public synchronized void kept(OutputPath path, long looking) {
        add(new KindTime(kind(path.value()), 1, 1, looking, 0));
    }

    private void add(KindTime one) {
        kinds.merge(one.kind(), one, KindTime::with);
    }

    @Override
    public void waiting() {
        progress.waiting();
    }

    /** The stages so far, in their order. */
    public synchronized List<StageTime> stages() {
        return List.copyOf(stages);
    }

    /** The kinds of files so far, those first that took longest. */
    public synchronized List<KindTime> kinds() {
        return kinds.values().stream()
                .sorted((a, b) -> Long.compare(b.making + b.placing, a.making + a.placing))
                .toList();
    }

    private static Duration processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static String kind(String path) {
        int slash = path.indexOf('/');
        int point = path.lastIndexOf('.');
        String ending = point > path.lastIndexOf('/') ? path.substring(point) : "";
        return slash < 0 ? path : path.substring(0, slash + 1) + "*" + ending;
    }
}
