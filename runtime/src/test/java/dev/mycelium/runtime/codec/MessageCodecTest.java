package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageCodecTest {
    private static final MessageCodec<Probe> CODEC = Probe.codec(50000);
    private static final Probe MESSAGE = new Probe(true, "hé", -2, 65535);
    private static final String PAYLOAD =
            "01" + "00" + "0300000000000000" + "68c3a9000000" + "feffffffffffffff" + "ffff" + "000000000000";

    @Test
    void knowsItsMessage() {
        assertThat(CODEC.messageType()).isEqualTo(Probe.class);
        assertThat(CODEC.name()).isEqualTo("Probe");
        assertThat(CODEC.topic()).isEqualTo("probes");
        assertThat(CODEC.typeId()).isEqualTo(50000);
        assertThat(CODEC.size()).isEqualTo(32);
        assertThat(CODEC.layout().fields())
                .containsExactly(
                        new FieldLayout("Probe", false, "on", FieldType.Scalar.BOOL, 0, 1),
                        new FieldLayout("Probe", false, "it", new FieldType.Text(5), 2, 14),
                        new FieldLayout("Probe", false, "stamp", FieldType.Scalar.U64, 16, 8),
                        new FieldLayout("Probe", false, "kind", FieldType.Scalar.U16, 24, 2));
        assertThat(CODEC.layout().field(3).name()).isEqualTo("kind");
        assertThatThrownBy(() -> CODEC.layout().field(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(CODEC).hasToString("Probe (type 50000, 32 bytes)");
    }

    @Test
    void encodesAndDecodesAWholeArray() {
        assertThat(HexFormat.of().formatHex(CODEC.encode(MESSAGE))).isEqualTo(PAYLOAD);
        assertThat(CODEC.decode(CODEC.encode(MESSAGE))).isEqualTo(MESSAGE);
    }

    @Test
    void encodesIntoADirtyArrayWithoutLeavingAnythingBehind() {
        for (int offset = 0; offset < 9; offset++) {
            byte[] bytes = new byte[Probe.SIZE + 9];
            Arrays.fill(bytes, (byte) 0xA5);

            assertThat(CODEC.encode(MESSAGE, bytes, offset)).isEqualTo(32);

            String expected = "a5".repeat(offset) + PAYLOAD + "a5".repeat(9 - offset);
            assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(expected);
            assertThat(CODEC.decode(bytes, offset)).isEqualTo(MESSAGE);
            assertThat(CODEC.decode(bytes, offset, Probe.SIZE)).isEqualTo(MESSAGE);
        }
    }

    @Test
    void putsTheHeaderBeforeAFrame() {
        assertThat(HexFormat.of().formatHex(CODEC.encodeFrame(MESSAGE))).isEqualTo("50c3" + "20000000" + PAYLOAD);
    }

    @Test
    void writesAFrameIntoADirtyArrayAndNothingBeside() {
        byte[] bytes = new byte[43];
        Arrays.fill(bytes, (byte) 0xA5);

        assertThat(CODEC.encodeFrame(MESSAGE, bytes, 2)).isEqualTo(38);

        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo("a5a5" + "50c3" + "20000000" + PAYLOAD + "a5a5a5");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6, 40, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void aFrameDoesNotLeaveTheArray(int offset) {
        byte[] bytes = new byte[43];
        Arrays.fill(bytes, (byte) 0xA5);

        assertThatThrownBy(() -> CODEC.encodeFrame(MESSAGE, bytes, offset))
                .isExactlyInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("Probe: 38 bytes at offset " + offset + " are not inside an array of 43");
        assertThat(bytes).containsOnly((byte) 0xA5);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 2, 40, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void doesNotLeaveTheArray(int offset) {
        byte[] bytes = new byte[33];
        Arrays.fill(bytes, (byte) 0xA5);
        String message = "Probe: 32 bytes at offset " + offset + " are not inside an array of 33";

        assertThatThrownBy(() -> CODEC.encode(MESSAGE, bytes, offset))
                .isExactlyInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CODEC.decode(bytes, offset))
                .isExactlyInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage(message);
        assertThatThrownBy(() -> CODEC.decode(bytes, offset, 32))
                .isExactlyInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage(message);
        assertThat(bytes).containsOnly((byte) 0xA5);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 31, 33, 64})
    void demandsTheExactSize(int length) {
        byte[] bytes = new byte[length];

        wrongSize(() -> CODEC.decode(bytes), length);
        wrongSize(() -> CODEC.decode(new byte[64], 0, length), length);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        wrongSize(() -> CODEC.decode(buffer), length);
        assertThat(buffer.position()).isZero();
    }

    @Test
    void aNegativeLengthIsAWrongSize() {
        wrongSize(() -> CODEC.decode(new byte[64], 0, -1), -1);
    }

    @Test
    void decodesBuffersOfEveryKind() {
        byte[] payload = HexFormat.of().parseHex(PAYLOAD);
        List<UnaryOperator<ByteBuffer>> kinds = List.of(
                buffer -> buffer,
                buffer -> buffer.order(ByteOrder.LITTLE_ENDIAN),
                ByteBuffer::asReadOnlyBuffer,
                ByteBuffer::slice,
                buffer -> ByteBuffer.allocateDirect(41)
                        .put(3, payload)
                        .position(3)
                        .limit(35),
                buffer -> ByteBuffer.allocateDirect(41)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .put(3, payload)
                        .position(3)
                        .limit(35)
                        .slice());
        for (UnaryOperator<ByteBuffer> kind : kinds) {
            ByteBuffer heap = ByteBuffer.allocate(50)
                    .put(4 + 3, payload)
                    .position(4)
                    .slice()
                    .position(3)
                    .limit(35);
            ByteBuffer buffer = kind.apply(heap);
            int limit = buffer.limit();

            assertThat(CODEC.decode(buffer)).isEqualTo(MESSAGE);
            assertThat(buffer.position()).isEqualTo(limit);
            assertThat(buffer.limit()).isEqualTo(limit);
        }
    }

    @Test
    void thePositionStaysWhereARefusedPayloadIs() {
        byte[] payload = HexFormat.of().parseHex("02" + PAYLOAD.substring(2));
        for (ByteBuffer buffer : List.of(
                ByteBuffer.allocate(40).put(5, payload),
                ByteBuffer.allocateDirect(40).put(5, payload))) {
            buffer.position(5).limit(37);

            DecodeException refused = catchThrowableOfType(DecodeException.class, () -> CODEC.decode(buffer));

            assertThat(refused.reason()).isEqualTo(DecodeException.Reason.INVALID_BOOL);
            assertThat(refused).hasMessage("Probe.on at offset 0: bool 0x02 is neither 0 nor 1");
            assertThat(buffer.position()).isEqualTo(5);
        }
    }

    @Test
    void paddingIsIgnoredWhenRead() {
        byte[] payload = HexFormat.of()
                .parseHex("01" + "a5" + "0300" + "a5a5a5a5a5a5" + "68c3a9" + "a5a5a5" + "feffffffffffffff" + "ffff"
                        + "a5a5a5a5a5a5");

        assertThat(CODEC.decode(payload)).isEqualTo(MESSAGE);
    }

    @Test
    void validatesTheRules() {
        assertThatThrownBy(() -> CODEC.validate(new Probe(false, "", 0, 0)))
                .isInstanceOf(ValidationException.class)
                .hasMessage("Probe.kind: breaks rule 'not_zero: true': 0");
    }

    @Test
    void takesAsManyValuesAsFields() {
        assertThat(CODEC.ofValues(CODEC.values(MESSAGE))).isEqualTo(MESSAGE);
        assertThatThrownBy(() -> CODEC.ofValues(List.of(true, "a", 1L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe: 3 values, must be 4");
        assertThatThrownBy(() -> CODEC.ofValues(List.of(true, "a", 1L, 1, 1))).hasMessage("Probe: 5 values, must be 4");
    }

    private static void wrongSize(Runnable decode, int length) {
        DecodeException refused = catchThrowableOfType(DecodeException.class, decode::run);
        assertThat(refused.reason()).isEqualTo(DecodeException.Reason.WRONG_SIZE);
        assertThat(refused).hasMessage("Probe: " + length + " payload bytes, must be 32");
        assertThat(refused.messageName()).isEqualTo("Probe");
        assertThat(refused.fieldName()).isNull();
        assertThat(refused.offset()).isEqualTo(-1);
    }
}
