package dev.mycelium.testkit.bus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.transport.Endpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bus whose process has no descriptors left. */
class DescriptorsTest {
    private static final int LIMIT = 64;

    @TempDir
    Path folder;

    private final List<RawClient> clients = new ArrayList<>();
    private @Nullable Process process;
    private BufferedReader output;

    @AfterEach
    void end() throws IOException {
        for (RawClient client : clients) {
            client.close();
        }
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void goesOnWithoutSpinningAndAcceptsAgainWhenThereAreSome() throws Exception {
        Endpoint endpoint = startWithFewDescriptors();
        RawClient first = RawClient.join(endpoint);
        clients.add(first);
        // Whatever the bus needs for a frame is loaded now: class files take descriptors, too.
        first.write(Tick.CODEC.encodeFrame(new Tick("me", 0)));
        assertThat(first.readTick().number()).isZero();
        for (int i = 0; i < LIMIT + 20; i++) {
            clients.add(RawClient.join(endpoint));
        }
        Eventually.await("an error", () -> counters()[0] > 0);
        first.write(Tick.CODEC.encodeFrame(new Tick("me", 1)));
        assertThat(first.readTick().number()).isEqualTo(1);
        Eventually.await("more errors", () -> counters()[0] > 5);
        int before = counters()[0];

        for (RawClient client : clients.subList(1, clients.size())) {
            client.close();
        }
        try (RawClient late = RawClient.join(endpoint)) {
            late.write(Tick.CODEC.encodeFrame(new Tick("me", 2)));
            Tick tick = late.readTick();
            assertThat(tick.number()).isEqualTo(2);
            // A bus that asks again and again has some hundred thousand by now.
            assertThat(before).isLessThan(1000);
            Eventually.await("the others to be gone", () -> counters()[1] == 2);
        }
    }

    /** The first one that does, so that nothing of it was needed before. */
    @Test
    @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void seesWhoEndsInsideTheHandshakeWhenThereAreNone() throws Exception {
        Endpoint where = Endpoint.unix(folder.resolve("elsewhere.sock").toString());
        try (BusElsewhere bus = BusElsewhere.start(where, 128, List.of(), 1000, List.of())) {
            RawClient half = RawClient.connect(where);
            clients.add(half);
            half.write(new byte[] {32});
            Eventually.await("it", () -> bus.counts().open() == 1);
            bus.hog();
            Eventually.await("an error", () -> {
                try {
                    clients.add(RawClient.connect(where));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return bus.counts().acceptErrors() > 0;
            });
            half.close();
            Eventually.await("its end", () -> bus.counts().truncated() == 1);
        }
    }

    private Endpoint startWithFewDescriptors() throws IOException {
        Path path = folder.resolve("bus.sock");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String script = "ulimit -n " + LIMIT + "; exec \"$0\" \"$@\"";
        process = new ProcessBuilder(
                        "sh",
                        "-c",
                        script,
                        java,
                        "-cp",
                        TerminationTest.classPath(),
                        ServerProcess.class.getName(),
                        path.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        output = process.inputReader(StandardCharsets.UTF_8);
        assertThat(output.readLine()).isEqualTo("0 0");
        return Endpoint.unix(path.toString());
    }

    /** How many errors there were, and how many connections there are. */
    private int[] counters() {
        try {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
            return Stream.of(output.readLine().split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
