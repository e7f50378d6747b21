package dev.mycelium.compiler.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GeneratedFilesTest {

    @Test
    void every_source_is_made_once_and_stands_in_its_place() {
        AtomicInteger made = new AtomicInteger();
        List<Supplier<GeneratedFile>> generators = new ArrayList<>();
        List<GeneratedFile> expected = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            GeneratedFile file = new GeneratedFile("app.Type" + i, "class Type" + i + " {}");
            expected.add(file);
            generators.add(() -> {
                made.incrementAndGet();
                return file;
            });
        }
        GeneratedFiles files = new GeneratedFiles(generators);
        assertThat(files).containsExactlyElementsOf(expected);
        assertThat(files).containsExactlyElementsOf(expected);
        assertThat(made).hasValue(1000);
    }

    @Test
    void whoever_asks_gets_what_the_generator_throws() {
        GeneratedFiles files = new GeneratedFiles(List.of(
                () -> {
                    throw new IllegalStateException("no such slot");
                },
                () -> {
                    throw new AssertionError("no such offset");
                }));
        assertThatThrownBy(() -> files.get(0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such slot");
        assertThatThrownBy(() -> files.get(1))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no such offset");
    }

    /** Another thread makes the source, and is done only when the interrupt has reached the one that waits for it. */
    @Test
    void a_thread_that_is_interrupted_gets_its_source_and_stays_interrupted() throws InterruptedException {
        GeneratedFile file = new GeneratedFile("app.Type", "class Type {}");
        Thread asker = Thread.currentThread();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch interrupted = new CountDownLatch(1);
        GeneratedFiles files = new GeneratedFiles(List.of(() -> {
            begun.countDown();
            awaitQuietly(interrupted);
            while (asker.isInterrupted()) {
                Thread.onSpinWait();
            }
            return file;
        }));
        begun.await();
        asker.interrupt();
        interrupted.countDown();
        GeneratedFile got = files.get(0);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(got).isEqualTo(file);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
