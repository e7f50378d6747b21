package dev.mycelium.runtime.codec;

import java.math.BigInteger;

/** The ranges of the contract's unsigned and wide integers, as tests and as text. */
final class Ranges {
    static final String U8 = "0..255";
    static final String U16 = "0..65535";
    static final String U32 = "0..4294967295";
    static final String U128 = "0..2^128-1";
    static final String I128 = "-2^127..2^127-1";

    private Ranges() {}

    static boolean isU8(int value) {
        return (value & ~0xFF) == 0;
    }

    static boolean isU16(int value) {
        return (value & ~0xFFFF) == 0;
    }

    static boolean isU32(long value) {
        return (value & ~0xFFFF_FFFFL) == 0;
    }

    static boolean isU128(BigInteger value) {
        return value.signum() >= 0 && value.bitLength() <= 128;
    }

    static boolean isI128(BigInteger value) {
        return value.bitLength() <= 127;
    }
}
