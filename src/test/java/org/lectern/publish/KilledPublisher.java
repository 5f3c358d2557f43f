package org.lectern.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program of its own that publishes a version of a site, and ends without a word before its n-th change of a file.
 */
public final class KilledPublisher {
    static final int KILLED = 137;

    private KilledPublisher() {}

    public static void main(String... arguments) throws Exception {
        Path output = Path.of(arguments[0]);
        TestSite site = TestSite.version(Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
        FileWriter writer = new MortalWriter(Integer.parseInt(arguments[3]));
        new SitePublisher(() -> {}, writer).publish(site, new OutputFolder(output));
    }

    private static final class MortalWriter extends FileWriter {
        private final AtomicInteger left;

        MortalWriter(int changes) {
            this.left = new AtomicInteger(changes);
        }

        private void live() {
            if (left.decrementAndGet() <= 0) {
                Runtime.getRuntime().halt(KILLED);
            }
        }

        @Override
        public void write(Path file, byte[] content) throws IOException {
            live();
            super.write(file, content);
        }

        @Override
        void copy(Path from, Path to) throws IOException {
            live();
            super.copy(from, to);
        }

        @Override
        void link(Path from, Path to) throws IOException {
            live();
            super.link(from, to);
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            live();
            super.move(from, to);
        }

        @Override
        public void delete(Path file) throws IOException {
            live();
            super.delete(file);
        }

        @Override
        void sync(Path file) throws IOException {
            live();
            super.sync(file);
        }
    }
}
