package dev.mycelium.benchmarks.inplace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Looks at UTF-8 as somebody does who knows that most of it is ASCII: eight bytes at a time, and the platform for the rest. */
final class WellFormed {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private WellFormed() {}

    static void require(byte[] utf8, int length) {
        long high = 0;
        int at = 0;
        for (; at <= length - 8; at += 8) {
            high |= (long) LONG.get(utf8, at);
        }
        for (; at < length; at++) {
            high |= utf8[at];
        }
        if ((high & 0x8080_8080_8080_8080L) != 0) {
            decode(utf8, length);
        }
    }

    private static void decode(byte[] utf8, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8, 0, length));
        } catch (CharacterCodingException malformed) {
            throw new IllegalArgumentException("no UTF-8", malformed);
        }
    }
}
