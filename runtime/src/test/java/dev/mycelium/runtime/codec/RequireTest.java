package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RequireTest {
    private static final FieldLayout NUMBER = Fields.of(FieldType.Scalar.U8);
    private static final BigInteger TWO_127 = BigInteger.ONE.shiftLeft(127);
    private static final BigInteger TWO_128 = BigInteger.ONE.shiftLeft(128);

    @Test
    void present() {
        assertThatCode(() -> Require.present("x", NUMBER)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Require.present(null, NUMBER))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it is null");
    }

    @Test
    @SuppressWarnings("NullAway") // null is what is refused
    void namesAFieldByItsNumber() {
        MessageCodec<Probe> codec = Probe.CODEC;
        BigInteger below = TWO_127.negate().subtract(BigInteger.ONE);
        assertThatCode(() -> {
                    Require.present("", codec, 2);
                    Require.u8(0, codec, 2);
                    Require.u8(255, codec, 2);
                    Require.u16(65535, codec, 2);
                    Require.u32(0xFFFF_FFFFL, codec, 2);
                    Require.u128(TWO_128.subtract(BigInteger.ONE), codec, 2);
                    Require.i128(TWO_127.negate(), codec, 2);
                    Require.bytes(ByteString.ofZeros(3), 3, codec, 2);
                })
                .doesNotThrowAnyException();
        refuses(() -> Require.u8(256, codec, 2), "Probe.stamp: 256 is outside 0..255");
        refuses(() -> Require.u8(-1, codec, 2), "Probe.stamp: -1 is outside 0..255");
        refuses(() -> Require.u16(65536, codec, 2), "Probe.stamp: 65536 is outside 0..65535");
        refuses(() -> Require.u32(1L << 32, codec, 3), "Probe.kind: 4294967296 is outside 0..4294967295");
        refuses(
                () -> Require.u128(TWO_128, codec, 2),
                "Probe.stamp: 340282366920938463463374607431768211456 is outside 0..2^128-1");
        refuses(
                () -> Require.i128(below, codec, 2),
                "Probe.stamp: -170141183460469231731687303715884105729 is outside -2^127..2^127-1");
        refusesNull(() -> Require.present(null, codec, 2));
        refusesNull(() -> Require.u128(null, codec, 2));
        refusesNull(() -> Require.i128(null, codec, 2));
        refusesNull(() -> Require.bytes(null, 3, codec, 2));
    }

    @Test
    void aByteStringNamedByNumberHasExactlyTheBytes() {
        FieldLayout hash = new FieldLayout("M", false, "hash", new FieldType.Bytes(3), 0, 3);
        MessageCodec<?> codec =
                new ValuesOnly<>(Object.class, MessageLayout.of("M", 1, "t", false, 3, 1, hash), any -> List.of());
        assertThatCode(() -> Require.bytes(ByteString.ofZeros(3), 3, codec, 0)).doesNotThrowAnyException();
        refuses(() -> Require.bytes(ByteString.ofZeros(2), 3, codec, 0), "M.hash: 2 bytes, must be 3");
        refuses(() -> Require.bytes(ByteString.ofZeros(4), 3, codec, 0), "M.hash: 4 bytes, must be 3");
    }

    private static void refuses(ThrowingCallable check, String text) {
        assertThatThrownBy(check).isInstanceOf(IllegalArgumentException.class).hasMessage(text);
    }

    private static void refusesNull(ThrowingCallable check) {
        assertThatThrownBy(check).isInstanceOf(NullPointerException.class).hasMessage("Probe.stamp is null");
    }

    @Test
    void u8() {
        accepts(Require::u8, 0, 255);
        refuses(Require::u8, "Probe.it: 256 is outside 0..255", 256);
        refuses(Require::u8, "Probe.it: -1 is outside 0..255", -1);
        refuses(Require::u8, "Probe.it: -2147483648 is outside 0..255", Integer.MIN_VALUE);
    }

    @Test
    void u16() {
        accepts(Require::u16, 0, 50000, 65535);
        refuses(Require::u16, "Probe.it: 65536 is outside 0..65535", 65536);
        refuses(Require::u16, "Probe.it: -1 is outside 0..65535", -1);
    }

    @Test
    void u32() {
        accepts(Require::u32, 0L, 1L << 31, 0xFFFF_FFFFL);
        refuses(Require::u32, "Probe.it: 4294967296 is outside 0..4294967295", 1L << 32);
        refuses(Require::u32, "Probe.it: -1 is outside 0..4294967295", -1L);
        refuses(Require::u32, "Probe.it: -9223372036854775808 is outside 0..4294967295", Long.MIN_VALUE);
    }

    @Test
    void u128() {
        accepts(Require::u128, BigInteger.ZERO, TWO_128.subtract(BigInteger.ONE));
        refuses(Require::u128, "Probe.it: 340282366920938463463374607431768211456 is outside 0..2^128-1", TWO_128);
        refuses(Require::u128, "Probe.it: -1 is outside 0..2^128-1", BigInteger.ONE.negate());
    }

    @Test
    void i128() {
        accepts(Require::i128, TWO_127.negate(), BigInteger.ZERO, TWO_127.subtract(BigInteger.ONE));
        refuses(Require::i128, "Probe.it: 170141183460469231731687303715884105728 is outside -2^127..2^127-1", TWO_127);
        refuses(
                Require::i128,
                "Probe.it: -170141183460469231731687303715884105729 is outside -2^127..2^127-1",
                TWO_127.negate().subtract(BigInteger.ONE));
    }

    @Test
    void text() {
        FieldLayout field = new FieldLayout("TextMessage", false, "sender", new FieldType.Text(32), 0, 40);

        assertThatCode(() -> Require.text("x".repeat(32), field)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Require.text("x".repeat(33), field))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("TextMessage.sender: 33 UTF-8 bytes, the capacity is 32");
        assertThatThrownBy(() -> Require.text("\uD83D\uDE00".repeat(9), field))
                .hasMessage("TextMessage.sender: 36 UTF-8 bytes, the capacity is 32");
    }

    @Test
    void bytes() {
        FieldLayout exact = Fields.of(new FieldType.Bytes(20));
        FieldLayout atMost = Fields.byteVec(16);

        accepts((value, f) -> Require.bytes(value, exact), ByteString.ofZeros(20));
        accepts((value, f) -> Require.bytes(value, atMost), ByteString.EMPTY, ByteString.ofZeros(16));
        refuses((value, f) -> Require.bytes(value, exact), "Probe.it: 19 bytes, must be 20", ByteString.ofZeros(19));
        refuses((value, f) -> Require.bytes(value, exact), "Probe.it: 21 bytes, must be 20", ByteString.ofZeros(21));
        refuses(
                (value, f) -> Require.bytes(value, atMost),
                "Probe.it: 17 bytes, the capacity is 16",
                ByteString.ofZeros(17));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks does
    void nullIsNamed() {
        for (BiConsumer<?, FieldLayout> check : List.<BiConsumer<?, FieldLayout>>of(
                (BiConsumer<String, FieldLayout>) Require::text,
                (BiConsumer<ByteString, FieldLayout>) Require::bytes,
                (BiConsumer<BigInteger, FieldLayout>) Require::u128,
                (BiConsumer<BigInteger, FieldLayout>) Require::i128)) {
            assertThatThrownBy(() -> check.accept(null, NUMBER))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage("Probe.it is null");
        }
    }

    @Test
    void aRedactedValueIsNotShown() {
        FieldLayout redacted = Fields.redacted(FieldType.Scalar.U16);

        assertThatThrownBy(() -> Require.u16(77777, redacted)).hasMessage("Probe.it: the value is outside 0..65535");
        assertThatThrownBy(() -> Require.u32(-77777, redacted))
                .hasMessage("Probe.it: the value is outside 0..4294967295");
        assertThatThrownBy(() -> Require.u128(BigInteger.valueOf(-77777), redacted))
                .hasMessage("Probe.it: the value is outside 0..2^128-1");
        String secret = "secret\uD800";
        FieldLayout text = Fields.redacted(new FieldType.Text(32));
        assertThatThrownBy(() -> Require.text(secret, text)).hasMessage("Probe.it: unpaired surrogate at index 6");
    }

    @SafeVarargs
    private static <V> void accepts(BiConsumer<V, FieldLayout> check, V... values) {
        for (V value : values) {
            assertThatCode(() -> check.accept(value, NUMBER)).doesNotThrowAnyException();
        }
    }

    private static <V> void refuses(BiConsumer<V, FieldLayout> check, String message, V value) {
        assertThatThrownBy(() -> check.accept(value, NUMBER))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
