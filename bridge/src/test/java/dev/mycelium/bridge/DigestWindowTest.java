package dev.mycelium.bridge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.server.CloseReason;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Clients of two contracts on one bus. */
class DigestWindowTest {
    private static final Duration WINDOW = Duration.ofHours(1);

    private static final Schema<Object> CURRENT = schema(
            1,
            codec("Same", 1, "value", FieldType.Scalar.U64, 8),
            codec("Grown", 2, "value", FieldType.Scalar.U32, 4),
            codec("Retyped", 3, "value", FieldType.Scalar.U64, 8),
            codec("Renamed", 4, "old", FieldType.Scalar.U64, 8),
            codec("Gone", 5, "value", FieldType.Scalar.U64, 8));

    private static final Schema<Object> NEXT = schema(
            2,
            codec("Same", 1, "value", FieldType.Scalar.U64, 8),
            codec("Grown", 2, "value", FieldType.Scalar.U64, 8),
            codec("Retyped", 3, "value", FieldType.Scalar.I64, 8),
            codec("Renamed", 4, "other", FieldType.Scalar.U64, 8),
            codec("Added", 6, "value", FieldType.Scalar.U64, 8));

    @TempDir
    Path folder;

    private final TestClock clock = new TestClock();
    private final Deque<Bridge> started = new ArrayDeque<>();

    @AfterEach
    void end() {
        started.forEach(Bridge::hurry);
    }

    private Bridge bridge() {
        return started.getFirst();
    }

    @Test
    void onlyTypesOfTheSameLayoutPassFromOneToTheOther() throws Exception {
        start(NEXT, WINDOW);
        try (Client old = join(CURRENT);
                Client moved = join(NEXT)) {
            Programs.await("both are on the bus", () -> bridge().counters().joined() == 2);
            // In one piece, so that what passes is picked out of the middle.
            old.write(frames(frame(2, 4), frame(1, 8), frame(3, 8), frame(4, 8), frame(1, 8), frame(5, 8)));
            for (int type : new int[] {2, 1, 3, 4, 1, 5}) {
                assertThat(typeOf(old.readFrame())).isEqualTo(type);
            }
            moved.write(frames(frame(6, 8), frame(2, 8), frame(1, 8)));
            for (int type : new int[] {1, 1, 6, 2, 1}) {
                assertThat(typeOf(moved.readFrame())).isEqualTo(type);
            }
            assertThat(typeOf(old.readFrame())).isEqualTo(1);

            assertThat(bridge().counters().otherLayouts()).isEqualTo(4 + 2);
            assertThat(bridge().counters().framesForwarded()).isEqualTo(9);
            assertThat(bridge().status().totals().framesWithheld()).isEqualTo(6);
            assertThat(bridge().status().connections().stream()
                            .map(each -> each.digest().orElseThrow()))
                    .containsExactlyInAnyOrder(
                            CURRENT.digest().toString(), NEXT.digest().toString());
        }
    }

    @Test
    void aFrameIsOfItsSendersContract() throws Exception {
        start(NEXT, WINDOW);
        try (Client old = join(CURRENT);
                Client moved = join(NEXT)) {
            Programs.await("both are on the bus", () -> bridge().counters().joined() == 2);
            old.write(frames(frame(2, 8), frame(6, 8), frame(1, 8)));
            moved.write(frames(frame(2, 4), frame(5, 8), frame(1, 8)));

            assertThat(typeOf(old.readFrame())).isEqualTo(1);
            assertThat(typeOf(old.readFrame())).isEqualTo(1);
            assertThat(bridge().counters().wrongSizes()).isEqualTo(2);
            assertThat(bridge().counters().unknownTypes()).isEqualTo(2);
            assertThat(bridge().counters().otherLayouts()).isZero();
        }
    }

    @Test
    void whenTheTimeHasPassedNewcomersAreRefusedAndTheOthersStay() throws Exception {
        start(NEXT, WINDOW);
        try (Client moved = join(NEXT)) {
            Programs.await("it is on the bus", () -> bridge().counters().joined() == 1);
            clock.advance(WINDOW.minusNanos(1));
            try (Client late = join(NEXT)) {
                Programs.await("in time", () -> bridge().counters().joined() == 2);
                late.write(frame(1, 8));
                assertThat(typeOf(late.readFrame())).isEqualTo(1);
            }
            assertThat(typeOf(moved.readFrame())).isEqualTo(1);
            clock.advance(Duration.ofNanos(1));
            try (Client tooLate = join(NEXT)) {
                Programs.await(
                        "it is refused", () -> bridge().counters().closed(CloseReason.HANDSHAKE_WRONG_DIGEST) == 1);
                assertThatThrownBy(tooLate::readFrame).isInstanceOf(IOException.class);
            }
            moved.write(frame(6, 8));
            assertThat(typeOf(moved.readFrame())).isEqualTo(6);
        }
    }

    @Test
    void whatDiffersInCommentsOnlyIsTheSameContractForGood() throws Exception {
        Schema<Object> commented = new Schema<>(Chunk.digest(7), 0, 0, 0, CURRENT.codecs());
        start(commented, Duration.ofNanos(1));
        clock.advance(WINDOW);
        try (Client plain = join(CURRENT);
                Client other = join(commented)) {
            Programs.await("both are on the bus", () -> bridge().counters().joined() == 2);
            plain.write(frames(frame(2, 4), frame(5, 8)));

            assertThat(typeOf(other.readFrame())).isEqualTo(2);
            assertThat(typeOf(other.readFrame())).isEqualTo(5);
            assertThat(bridge().counters().otherLayouts()).isZero();
            assertThat(bridge().status().connections().get(1).digest())
                    .contains(commented.digest().toString());
        }
    }

    @Test
    void theSameContractTwiceIsRefused() throws Exception {
        start(NEXT, WINDOW);
        assertThatThrownBy(() -> Bridge.builder(CURRENT).bus(bus -> bus.alsoAccept(CURRENT, WINDOW)))
                .hasMessage("the bus has the contract " + CURRENT.digest() + " already");
        assertThatThrownBy(() -> Bridge.builder(CURRENT).bus(bus -> bus.alsoAccept(NEXT, Duration.ZERO)))
                .hasMessage("window must be more than zero: PT0S");
    }

    private void start(Schema<?> other, Duration window) throws IOException {
        started.push(Bridge.builder(CURRENT)
                .listen(Endpoint.unix(folder.resolve("bus.sock").toString()))
                .folder(folder.resolve("state"))
                .bus(bus -> bus.alsoAccept(other, window))
                .clock(clock)
                .start());
    }

    private Client join(Schema<?> schema) throws IOException {
        return Client.join(bridge().endpoints().get(0), schema.digest());
    }

    private static byte[] frame(int typeId, int size) {
        byte[] frame = new byte[FrameHeader.SIZE + size];
        FrameHeader.write(frame, 0, typeId, size);
        return frame;
    }

    private static byte[] frames(byte[]... frames) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] each : frames) {
            all.writeBytes(each);
        }
        return all.toByteArray();
    }

    private static int typeOf(byte[] frame) {
        return frame[0];
    }

    private static Schema<Object> schema(int digest, MessageCodec<?>... codecs) {
        return new Schema<>(Chunk.digest(digest), 0, 0, 0, List.of(codecs));
    }

    private static MessageCodec<Object> codec(String name, int typeId, String field, FieldType type, int size) {
        return new LayoutOnly(MessageLayout.of(
                name, typeId, name, false, size, size, new FieldLayout(name, false, field, type, 0, size)));
    }
}
