package org.lectern.relate;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.Progress;

/**
 * What the relate step costs on one list, compiling by the virtual machine included.
 *
 * @param seconds of all processors together
 * @param wall seconds that passed
 */
record RelateCost(int works, double seconds, double wall) {
    private static final double NANOSECONDS = 1e9;

    /** Measures from the step's beginning to the result. */
    static RelateCost of(Path content) throws IOException {
        Clock clock = new Clock();
        int works =
                CollectionRun.relate(content, clock, Optional.empty()).related().size();
        return new RelateCost(works, clock.processors(), clock.wall());
    }

    double secondsPerThousand() {
        return seconds * 1000 / works;
    }

    /** Starts when the step begins. */
    private static final class Clock implements Progress {
        private final OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        private long processorsBefore;
        private long wallBefore;

        @Override
        public void begin(Stage stage, int total) {
            if (stage == Stage.RELATE) {
                processorsBefore = system.getProcessCpuTime();
                wallBefore = System.nanoTime();
            }
        }

        @Override
        public void step() {}

        @Override
        public void waiting() {}

        private double processors() {
            return (system.getProcessCpuTime() - processorsBefore) / NANOSECONDS;
        }

        private double wall() {
            return (System.nanoTime() - wallBefore) / NANOSECONDS;
        }
    }
}
