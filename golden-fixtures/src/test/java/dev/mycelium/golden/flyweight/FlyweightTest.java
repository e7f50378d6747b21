package dev.mycelium.golden.flyweight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.mycelium.golden.chat.BatchOperation;
import dev.mycelium.golden.chat.BatchOperationFlyweight;
import dev.mycelium.golden.chat.CounterUpdate;
import dev.mycelium.golden.chat.CounterUpdateFlyweight;
import dev.mycelium.golden.chat.TextMessage;
import dev.mycelium.golden.chat.TextMessageFlyweight;
import dev.mycelium.golden.defi.PoolStateUpdateFlyweight;
import dev.mycelium.golden.defi.SwapRoute;
import dev.mycelium.golden.defi.SwapRouteFlyweight;
import dev.mycelium.golden.wide.OddNumbers;
import dev.mycelium.golden.wide.OddNumbersFlyweight;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.TextView;
import dev.mycelium.runtime.codec.UInt256;
import dev.mycelium.runtime.frame.FrameCursor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.BufferOverflowException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What only flyweights have: wrapping, bytes instead of objects, bytes that stay as they are, no allocation. */
class FlyweightTest {
    private static final TextMessage HELLO =
            new TextMessage("alice", "Gr\u00fc\u00dfe \udbff\udfff\ud83d\ude00", 1_234_567_890L);

    private final TextMessageFlyweight text = new TextMessageFlyweight();

    @Test
    void nothingWrappedIsSaidClearly() {
        assertThatThrownBy(text::timestamp)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("TextMessage flyweight: not wrapped; wrap(array, offset) comes first");
        assertThatThrownBy(() -> text.sender("x")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(text::toRecord).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(text::check).isInstanceOf(IllegalStateException.class);
        assertThat(text.isWrapped()).isFalse();
    }

    @Test
    void aPlaceWithoutRoomIsRefusedAndTheOldOneStays() {
        text.wrap(TextMessage.CODEC.encode(HELLO), 0);
        assertThatThrownBy(() -> text.wrap(new byte[TextMessage.SIZE], 1))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("TextMessage: 312 bytes at offset 1 are not inside the 312 that there are");
        assertThatThrownBy(() -> text.wrap(new byte[TextMessage.SIZE], -1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.wrap(ByteBuffer.allocateDirect(1000).limit(312), 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(text.toRecord()).isEqualTo(HELLO);
    }

    @Test
    void textIsReadAsBytesComparedAndAppended() throws Exception {
        byte[] utf8 = HELLO.content().getBytes(StandardCharsets.UTF_8);
        ByteBuffer part = ByteBuffer.allocate(500).position(50).slice();
        for (ByteBuffer buffer : List.of(ByteBuffer.allocate(400), part, ByteBuffer.allocateDirect(400))) {
            text.wrap(buffer, 5).from(HELLO);
            byte[] written = new byte[TextMessage.SIZE];
            buffer.get(5, written);
            assertThat(written).isEqualTo(TextMessage.CODEC.encode(HELLO));

            byte[] scratch = new byte[300];
            assertThat(text.contentTo(scratch, 7)).isEqualTo(utf8.length).isEqualTo(text.contentLength());
            assertThat(Arrays.copyOfRange(scratch, 7, 7 + utf8.length)).isEqualTo(utf8);
            assertThat(text.contentView().copyTo(scratch, 8)).isEqualTo(utf8.length);
            assertThat(Arrays.copyOfRange(scratch, 8, 8 + utf8.length)).isEqualTo(utf8);
            assertThat(text.contentView().length()).isEqualTo(utf8.length);
            ByteBuffer copy = ByteBuffer.allocate(300);
            assertThat(text.contentView().copyTo(copy)).isEqualTo(utf8.length).isEqualTo(copy.position());
            assertThat(Arrays.copyOf(copy.array(), utf8.length)).isEqualTo(utf8);
            assertThat(text.contentView().byteAt(2)).isEqualTo(utf8[2]);
            assertThat(text.contentView().contentEquals(HELLO.content())).isTrue();
            assertThat(text.contentView().contentEquals(HELLO.content() + "!")).isFalse();
            assertThat(text.contentView().contentEquals("Gr")).isFalse();
            assertThat(text.contentView().contentEquals("Gr\u00fc\u00dfe \udbff\udfff\ud83d"))
                    .isFalse();
            assertThat(text.contentView().contentEquals("Gr\u00fc\u00dfe \udbff\udfff\ud83d\ude01"))
                    .isFalse();
            assertThat(text.contentView().contentEquals(utf8)).isTrue();
            assertThat(text.contentView().contentEquals(Arrays.copyOf(utf8, utf8.length - 1)))
                    .isFalse();
            StringBuilder said = new StringBuilder("> ");
            text.contentView().appendTo(said);
            assertThat(said).hasToString("> " + HELLO.content());
            Appendable other = new StringWriter();
            text.contentView().appendTo(other);
            assertThat(other).hasToString(HELLO.content());
        }
    }

    @Test
    void aViewIsOneAndFollowsItsFlyweight() {
        TextView sender = text.senderView();
        assertThatThrownBy(sender::length)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("TextMessage flyweight: not wrapped; wrap(array, offset) comes first");
        text.wrap(TextMessage.CODEC.encode(HELLO), 0);
        assertThat(sender.contentEquals("alice")).isTrue();
        ByteBuffer direct = ByteBuffer.allocateDirect(TextMessage.SIZE);
        text.wrap(direct, 0).from(new TextMessage("bob", "hi", 1));
        assertThat(sender.contentEquals("bob")).isTrue();
        assertThat(text.senderView()).isSameAs(sender).isNotSameAs(text.contentView());
        assertThat(new TextMessageFlyweight().senderView()).isNotSameAs(sender);
        assertThat(text.senderView()).as("beside the view of a later field").isSameAs(sender);
    }

    @Test
    void aViewRefusesWhatTheFieldRefuses() {
        byte[] payload = TextMessage.CODEC.encode(HELLO);
        text.wrap(payload, 0);
        TextView sender = text.senderView();
        assertThatThrownBy(() -> sender.copyTo(new byte[5], 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> sender.copyTo(ByteBuffer.allocate(4))).isInstanceOf(BufferOverflowException.class);
        assertThatThrownBy(() -> sender.appendTo(new Closed()))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("closed");
        payload[9] = (byte) 0xFF;
        StringBuilder said = new StringBuilder();
        assertThatThrownBy(() -> sender.appendTo(said))
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("TextMessage.sender");
        assertThat(said).isEmpty();
        assertThat(sender.byteAt(1)).as("as it is").isEqualTo((byte) 0xFF);
        payload[0] = 33;
        for (ThrowingCallable use : List.<ThrowingCallable>of(
                sender::length,
                () -> sender.byteAt(0),
                () -> sender.copyTo(new byte[40], 0),
                () -> sender.copyTo(ByteBuffer.allocate(40)),
                () -> sender.contentEquals(new byte[33]),
                () -> sender.contentEquals("alice"),
                () -> sender.appendTo(said))) {
            assertThatThrownBy(use)
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("TextMessage.sender at offset 0: count 33");
        }
    }

    /** What an {@code Appendable} may do. */
    private static final class Closed implements Appendable {
        @Override
        public Appendable append(CharSequence text) throws IOException {
            throw new IOException("closed");
        }

        @Override
        public Appendable append(CharSequence text, int start, int end) throws IOException {
            throw new IOException("closed");
        }

        @Override
        public Appendable append(char c) throws IOException {
            throw new IOException("closed");
        }
    }

    @Test
    void bytesOfAFixedNumberAreReadAndWrittenByTheirView() {
        for (ByteBuffer buffer :
                List.of(ByteBuffer.allocate(SwapRoute.SIZE), ByteBuffer.allocateDirect(SwapRoute.SIZE))) {
            for (int i = 0; i < SwapRoute.SIZE; i++) {
                buffer.put(i, (byte) 0xA5);
            }
            SwapRouteFlyweight swap = new SwapRouteFlyweight().wrap(buffer, 0);
            FixedBytesView relay = swap.relayView();
            byte[] src = {9, 1, 2, 3, 4, 5, 6, 9};
            byte[] six = Arrays.copyOfRange(src, 1, 7);
            assertThatThrownBy(() -> relay.set(src, 3)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(buffer.get(344)).as("what was refused changed nothing").isEqualTo((byte) 0xA5);
            relay.set(src, 1);
            assertThat(swap.relay()).isEqualTo(ByteString.copyOf(six, 0, 6));
            assertThat(new byte[] {buffer.get(343), buffer.get(350), buffer.get(351)})
                    .as("before the field, and its padding")
                    .containsExactly(0xA5, 0, 0);
            assertThat(relay.length()).isEqualTo(6);
            assertThat(relay.contentEquals(six)).isTrue();
            assertThat(relay.contentEquals(Arrays.copyOf(six, 5))).isFalse();
            assertThat(relay.contentEquals(Arrays.copyOf(src, 6))).isFalse();
            assertThat(relay.byteAt(5)).isEqualTo((byte) 6);
            assertThatThrownBy(() -> relay.byteAt(6))
                    .isInstanceOf(IndexOutOfBoundsException.class)
                    .hasMessage("SwapRoute.relay: no element 6, there are 6");
            byte[] copy = new byte[7];
            assertThat(relay.copyTo(copy, 1)).isEqualTo(6);
            assertThat(Arrays.copyOfRange(copy, 1, 7)).isEqualTo(six);
            ByteBuffer target = ByteBuffer.allocate(6);
            assertThat(relay.copyTo(target)).isEqualTo(6).isEqualTo(target.position());
            assertThat(target.array()).isEqualTo(six);
        }
    }

    @Test
    void anIndexThatIsNotThereIsRefused() {
        text.wrap(TextMessage.CODEC.encode(HELLO), 0);
        assertThatThrownBy(() -> text.senderView().byteAt(5))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("TextMessage.sender: no element 5, there are 5");
        BatchOperationFlyweight batch = new BatchOperationFlyweight().wrap(new byte[BatchOperation.SIZE], 0);
        batch.setItemsCount(2);
        assertThatThrownBy(() -> batch.itemsTo(2, new byte[20], 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> batch.items(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> batch.setItemsCount(11))
                .withMessage("BatchOperation.items: 11 elements, the capacity is 10");
        PoolStateUpdateFlyweight pool = new PoolStateUpdateFlyweight().wrap(new byte[400], 0);
        assertThatThrownBy(() -> pool.reserve0Limb(4)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aWriterRefusesWhatNoReaderTakes() {
        byte[] payload = TextMessage.CODEC.encode(HELLO);
        text.wrap(payload, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.sender(new byte[] {'a', (byte) 0xC3}, 0, 2))
                .withMessage("TextMessage.sender: no well-formed UTF-8 at byte 1 of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> text.sender(new byte[40], 0, 33))
                .withMessage("TextMessage.sender: 33 bytes, the capacity is 32");
        assertThatIllegalArgumentException().isThrownBy(() -> text.sender("x".repeat(33)));
        assertThatIllegalArgumentException().isThrownBy(() -> text.sender("\ud83d"));
        assertThatThrownBy(() -> text.sender(new byte[4], 3, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(payload).isEqualTo(TextMessage.CODEC.encode(HELLO));
    }

    @Test
    void aRefusalNamesTheFieldAndWritesNothing() {
        byte[] payload = new byte[OddNumbers.SIZE];
        OddNumbersFlyweight odd = new OddNumbersFlyweight().wrap(payload, 0);
        assertRefused(() -> odd.u8Value(256), "OddNumbers.u8_value: 256 is outside 0..255");
        assertRefused(() -> odd.u16Value(-1), "OddNumbers.u16_value: -1 is outside 0..65535");
        assertRefused(() -> odd.u32Value(1L << 32), "OddNumbers.u32_value: 4294967296 is outside 0..4294967295");
        assertRefused(() -> odd.u128Value(BigInteger.TEN.negate()), "OddNumbers.u128_value: -10 is outside 0..2^128-1");
        assertRefused(
                () -> odd.i128Value(BigInteger.TWO.pow(127)),
                "OddNumbers.i128_value: 170141183460469231731687303715884105728 is outside -2^127..2^127-1");
        assertThatThrownBy(() -> odd.u128Value(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("OddNumbers.u128_value is null");
        assertThatThrownBy(() -> odd.i128Value(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("OddNumbers.i128_value is null");
        assertThat(payload).containsOnly(0);
        payload[5] = 2;
        assertThatThrownBy(odd::boolValue)
                .isInstanceOf(DecodeException.class)
                .hasMessageContaining("OddNumbers.bool_value");

        byte[] route = new byte[SwapRoute.SIZE];
        SwapRouteFlyweight swap = new SwapRouteFlyweight().wrap(route, 0);
        assertRefused(() -> swap.relay(ByteString.ofZeros(5)), "SwapRoute.relay: 5 bytes, must be 6");
        assertRefused(() -> swap.poolIds(5, ByteString.ofZeros(31)), "SwapRoute.pool_ids: 31 bytes, must be 32");
        assertThatThrownBy(() -> swap.poolIdsByte(5, 32))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("SwapRoute.pool_ids: no element 32, there are 32");
        assertThat(route).containsOnly(0);
    }

    private static void assertRefused(ThrowingCallable setting, String message) {
        assertThatIllegalArgumentException().isThrownBy(setting).withMessage(message);
    }

    @Test
    void aShorterTextLeavesNothingOfTheLongerOne() {
        byte[] payload = TextMessage.CODEC.encode(HELLO);
        text.wrap(payload, 0).content("hi").sender(new byte[] {'b'}, 0, 1);
        assertThat(payload).isEqualTo(TextMessage.CODEC.encode(new TextMessage("b", "hi", HELLO.timestamp())));
    }

    @Test
    void newElementsAreZeroWhateverWasThere() {
        byte[] payload = new byte[BatchOperation.SIZE];
        Arrays.fill(payload, (byte) 0xA5);
        BatchOperationFlyweight batch =
                new BatchOperationFlyweight().wrap(payload, 0).clear();
        batch.operationId(1).setItemsCount(3).totalCount(3);
        Arrays.fill(payload, 16 + 20, payload.length - 8, (byte) 0xA5);
        payload[8] = 1; // one element that counts, and bytes that do not
        batch.setItemsCount(3);
        assertThat(batch.toRecord().items()).hasSize(3).containsOnly(ByteString.ofZeros(20));
    }

    @Test
    void allElementsAreCopiedAtOnce() {
        byte[] keys = new byte[1 + 10 * 20];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = (byte) (i + 1);
        }
        for (ByteBuffer payload :
                List.of(ByteBuffer.allocate(BatchOperation.SIZE), ByteBuffer.allocateDirect(BatchOperation.SIZE))) {
            for (int i = 0; i < BatchOperation.SIZE; i++) {
                payload.put(i, (byte) 0xA5);
            }
            BatchOperationFlyweight batch = new BatchOperationFlyweight()
                    .wrap(payload, 0)
                    .operationId(1)
                    .items(keys, 1, 10)
                    .items(keys, 1, 3)
                    .totalCount(3);
            BatchOperation expected = new BatchOperation(
                    1,
                    List.of(
                            ByteString.copyOf(keys, 1, 20),
                            ByteString.copyOf(keys, 21, 20),
                            ByteString.copyOf(keys, 41, 20)),
                    3);
            byte[] written = new byte[BatchOperation.SIZE];
            batch.copyTo(written, 0);
            assertThat(written).isEqualTo(BatchOperation.CODEC.encode(expected));
            byte[] copied = new byte[2 + 60 + 1];
            assertThat(batch.itemsAllTo(copied, 2)).isEqualTo(3);
            assertThat(Arrays.copyOfRange(copied, 2, 62)).isEqualTo(Arrays.copyOfRange(keys, 1, 61));
            assertThat(copied[62]).isZero();
            for (int count : new int[] {-1, 11, 65536 + 3}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> batch.items(keys, 0, count))
                        .withMessage("BatchOperation.items: " + count + " elements, the capacity is 10");
            }
            assertThatThrownBy(() -> batch.items(keys, 2, 10)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> batch.itemsAllTo(new byte[59], 0)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThat(batch.toRecord()).as("what was refused changed nothing").isEqualTo(expected);
            payload.put(8, (byte) 11);
            assertThatThrownBy(() -> batch.itemsAllTo(copied, 0))
                    .isInstanceOf(DecodeException.class)
                    .hasMessageContaining("BatchOperation.items");
        }
    }

    @Test
    void aReadOnlyBufferIsReadAndNotWritten() {
        ByteBuffer readOnly = ByteBuffer.wrap(TextMessage.CODEC.encode(HELLO)).asReadOnlyBuffer();
        text.wrap(readOnly, 0).check();
        assertThat(text.toRecord()).isEqualTo(HELLO);
        assertThatThrownBy(() -> text.timestamp(1)).isInstanceOf(ReadOnlyBufferException.class);
        assertThatThrownBy(text::clear).isInstanceOf(ReadOnlyBufferException.class);
    }

    @Test
    void limbsAreThoseOfTheNumber() {
        PoolStateUpdateFlyweight pool = new PoolStateUpdateFlyweight().wrap(new byte[400], 3);
        pool.reserve0(4, 3, 2, 1);
        assertThat(pool.reserve0())
                .isEqualTo(UInt256.ofHex(
                        "0x" + "0000000000000004" + "0000000000000003" + "0000000000000002" + "0000000000000001"));
        assertThat(pool.reserve0Limb(0)).isEqualTo(1);
        assertThat(pool.reserve0Limb(3)).isEqualTo(4);
    }

    @Test
    void framesAreWrappedByTheirTypeAndSize() {
        byte[] frame = TextMessage.CODEC.encodeFrame(HELLO);
        assertThat(text.wrapFrame(frame, 0).toRecord()).isEqualTo(HELLO);
        ByteBuffer direct =
                ByteBuffer.allocateDirect(frame.length + 8).put(3, frame).position(1);
        assertThat(text.wrapFrame(direct, 3).toRecord()).isEqualTo(HELLO);
        assertThat(direct.position()).isEqualTo(1);
        assertThatThrownBy(() -> text.wrapFrame(direct.limit(frame.length + 2), 3))
                .isInstanceOf(DecodeException.class)
                .extracting(thrown -> ((DecodeException) thrown).reason())
                .isEqualTo(Reason.FRAME_TRUNCATED);
        assertThatThrownBy(() -> text.wrapFrame(direct, direct.limit() + 1))
                .isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new CounterUpdateFlyweight().wrapFrame(frame, 0))
                .isInstanceOf(DecodeException.class)
                .hasMessage("CounterUpdate: frame of type 1001, must be 1002")
                .extracting(thrown -> ((DecodeException) thrown).reason())
                .isEqualTo(Reason.UNKNOWN_TYPE);
        assertThatThrownBy(() -> text.wrapFrame(Arrays.copyOf(frame, frame.length - 1), 0))
                .isInstanceOf(DecodeException.class)
                .extracting(thrown -> ((DecodeException) thrown).reason())
                .isEqualTo(Reason.FRAME_TRUNCATED);
        frame[2]--;
        assertThatThrownBy(() -> text.wrapFrame(frame, 0))
                .isInstanceOf(DecodeException.class)
                .hasMessage("TextMessage: 311 payload bytes, must be 312");
    }

    @Test
    void aCursorLeadsThroughMixedFrames() {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        CounterUpdate counter = new CounterUpdate(7, 8, 9);
        frames.writeBytes(TextMessage.CODEC.encodeFrame(HELLO));
        frames.writeBytes(CounterUpdate.CODEC.encodeFrame(counter));
        CounterUpdateFlyweight count = new CounterUpdateFlyweight();
        ByteBuffer direct = ByteBuffer.allocateDirect(frames.size())
                .put(frames.toByteArray())
                .flip();
        for (FrameCursor cursor : List.of(
                new FrameCursor().wrap(frames.toByteArray(), 0, frames.size()), new FrameCursor().wrap(direct))) {
            assertThat(cursor.next()).isTrue();
            assertThat(text.wrap(cursor).toRecord()).isEqualTo(HELLO);
            assertThatThrownBy(() -> count.wrap(cursor)).isInstanceOf(DecodeException.class);
            assertThat(cursor.next()).isTrue();
            assertThat(count.wrap(cursor).toRecord()).isEqualTo(counter);
            assertThat(cursor.next()).isFalse();
        }
    }

    @Test
    void readingAndWritingAllocateNothing() {
        byte[] payload = new byte[TextMessage.SIZE];
        byte[] scratch = new byte[300];
        ByteBuffer direct = ByteBuffer.allocateDirect(TextMessage.SIZE);
        SwapRouteFlyweight swap = new SwapRouteFlyweight();
        byte[] route = new byte[SwapRoute.SIZE];
        ByteBuffer directRoute = ByteBuffer.allocateDirect(SwapRoute.SIZE);
        StringBuilder out = new StringBuilder(1000);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 50 && least > 0; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 100; i++) {
                use(text.wrap(payload, 0), scratch, out);
                use(text.wrap(direct, 0), scratch, out);
                use(swap.wrap(route, 0), scratch);
                use(swap.wrap(directRoute, 0), scratch);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertThat(least).isZero();
    }

    private static void use(TextMessageFlyweight text, byte[] scratch, StringBuilder out) {
        text.clear()
                .timestamp(5)
                .sender(scratch, 0, 20)
                .content(scratch, 0, 200)
                .check();
        assertTrue(text.contentTo(scratch, 0) == 200 && text.timestamp() == 5);
        assertTrue(
                text.senderView().contentEquals(scratch) || text.contentView().byteAt(3) == 0);
        out.setLength(0);
        text.contentView().appendTo(out);
        assertTrue(text.contentView().contentEquals(HELLO.content()) || out.length() == 200);
    }

    private static void use(SwapRouteFlyweight swap, byte[] scratch) {
        swap.relayView().set(scratch, 2);
        assertTrue(swap.relayView().copyTo(scratch, 2) == 6);
        assertTrue(!swap.relayView().contentEquals(scratch) && swap.relayView().byteAt(5) == scratch[7]);
    }

    private static void assertTrue(boolean right) {
        if (!right) {
            throw new AssertionError();
        }
    }
}
