package dev.mycelium.samples.polyglot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.bus.Subscription;
import dev.mycelium.runtime.transport.Endpoint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The worker in Java beside what Rust has laid out for it. */
@Timeout(60)
class JavaWorkerTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    private static final Endpoint BUS = Endpoint.inproc("polyglot");

    private Connection conductor;
    private Subscription<RawFrame> heard;
    private Connection worker;
    private Thread serving;

    @BeforeEach
    void aBusWithTheWorkerAndAConductor() {
        conductor = Mycelium.connect(Contracts.SCHEMA, BUS);
        heard = conductor.subscribeRaw();
        worker = Mycelium.connect(Contracts.SCHEMA, BUS);
        Subscription<RawFrame> frames = worker.subscribeRaw();
        serving = new Thread(() -> JavaWorker.serve(worker, frames));
        serving.start();
    }

    @AfterEach
    void end() throws Exception {
        worker.close();
        conductor.close();
        serving.join();
    }

    @Test
    void calledItSendsOneOfEachMessageWithTheGoldenBytes() throws Exception {
        Map<Integer, String> golden = new HashMap<>();
        GoldenFrames.read(Path.of("golden.frames")).forEach((of, payload) -> {
            if (of.sender().equals("java")) {
                golden.put(of.typeId(), payload);
            }
        });
        conductor.publisher(Call.CODEC).publish(new Call("conductor", 1, ""));
        assertThat(next().typeId()).isEqualTo(Call.TYPE_ID); // its own
        Map<Integer, String> came = new HashMap<>();
        for (int i = 0; i < Contracts.CODECS.size(); i++) {
            RawFrame frame = next();
            came.put(frame.typeId(), frame.payload().toHex());
        }
        assertThat(came).isEqualTo(golden).hasSize(4);
    }

    @Test
    void itAnswersTheConductorsTicksAndNobodyElses() throws Exception {
        conductor.publisher(Tick.CODEC).publish(new Tick("rust", 0, 1, JavaWorker.fill(1)));
        conductor.publisher(Tick.CODEC).publish(new Tick("conductor", 0, 259, JavaWorker.fill(259)));
        assertThat(tick().sender()).isEqualTo("rust");
        assertThat(tick().sender()).isEqualTo("conductor");
        assertThat(tick()).isEqualTo(new Tick("java", 0, 259, JavaWorker.fill(3)));
    }

    @Test
    void whoHasTheOldContractIsToldItsDigest() throws Exception {
        for (String file : List.of("window.toml", "next.toml")) {
            assertThat(Files.readString(Path.of(file)))
                    .contains("MYCELIUM_SCHEMA_DIGEST = \"" + Contracts.SCHEMA_DIGEST + "\"");
        }
    }

    private Tick tick() throws InterruptedException {
        return Tick.CODEC.decode(next().payload().toByteArray());
    }

    private RawFrame next() throws InterruptedException {
        RawFrame frame = heard.poll(LONG);
        assertThat(frame).isNotNull();
        return frame;
    }
}
