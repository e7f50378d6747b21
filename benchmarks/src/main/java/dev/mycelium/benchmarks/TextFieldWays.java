package dev.mycelium.benchmarks;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** One text into a field, in the ways that {@link TextWays} puts together to messages. */
final class TextFieldWays {
    static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final byte[] ZEROS = new byte[256];

    private TextFieldWays() {}

    private static void zeros(byte[] dst, int at, int capacity, int length) {
        if (capacity <= 64) {
            for (int i = 0; i < capacity; i += 8) {
                LONG.set(dst, at + 8 + i, 0L);
            }
        } else {
            System.arraycopy(ZEROS, 0, dst, at + 8 + length, capacity - length);
        }
    }

    static void zeroFirst(String text, byte[] dst, int at, int capacity) {
        int length = text.length();
        LONG.set(dst, at, (long) length);
        zeros(dst, at, capacity, length);
        int data = at + 8;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                viaGetBytes(text, dst, at, capacity);
                return;
            }
            dst[data + i] = (byte) c;
        }
    }

    static void zeroFirstSeen(String text, byte[] dst, int at, int capacity) {
        int length = text.length();
        LONG.set(dst, at, (long) length);
        zeros(dst, at, capacity, length);
        int data = at + 8;
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            seen |= c;
            dst[data + i] = (byte) c;
        }
        if (seen >= 0x80) {
            viaGetBytes(text, dst, at, capacity);
        }
    }

    @SuppressWarnings("deprecation") // as above
    static void zeroFirstLow(String text, byte[] dst, int at, int capacity) {
        int length = text.length();
        LONG.set(dst, at, (long) length);
        zeros(dst, at, capacity, length);
        int seen = 0;
        for (int i = 0; i < length; i++) {
            seen |= text.charAt(i);
        }
        if (seen >= 0x80) {
            viaGetBytes(text, dst, at, capacity);
        } else {
            text.getBytes(0, length, dst, at + 8);
        }
    }

    static void viaGetBytes(String text, byte[] dst, int at, int capacity) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        LONG.set(dst, at, (long) utf8.length);
        System.arraycopy(utf8, 0, dst, at + 8, utf8.length);
        System.arraycopy(ZEROS, 0, dst, at + 8 + utf8.length, capacity - utf8.length);
    }

    /** Takes the count, or -1 from a way that gave up because the text is not ASCII. */
    static void finish(String text, byte[] dst, int at, int capacity, int count) {
        if (count < 0) {
            viaGetBytes(text, dst, at, capacity);
            return;
        }
        LONG.set(dst, at, (long) count);
        System.arraycopy(ZEROS, 0, dst, at + 8 + count, capacity - count);
    }

    static int asciiByChar(String text, byte[] dst, int at) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return -1;
            }
            dst[at + i] = (byte) c;
        }
        return length;
    }

    static int asciiPacked(String text, byte[] dst, int at) {
        int length = text.length();
        int i = 0;
        int seen = 0;
        for (; i <= length - 8; i += 8) {
            int a = text.charAt(i);
            int b = text.charAt(i + 1);
            int c = text.charAt(i + 2);
            int d = text.charAt(i + 3);
            int e = text.charAt(i + 4);
            int f = text.charAt(i + 5);
            int g = text.charAt(i + 6);
            int h = text.charAt(i + 7);
            seen |= a | b | c | d | e | f | g | h;
            LONG.set(
                    dst,
                    at + i,
                    ((a | (b << 8) | (c << 16) | (d << 24)) & 0xFFFF_FFFFL)
                            | ((long) (e | (f << 8) | (g << 16) | (h << 24)) << 32));
        }
        for (; i < length; i++) {
            int a = text.charAt(i);
            seen |= a;
            dst[at + i] = (byte) a;
        }
        return seen < 0x80 ? length : -1;
    }

    private static int seen(String text, int length) {
        int seen = 0;
        int i = 0;
        for (; i <= length - 8; i += 8) {
            seen |= (text.charAt(i) | text.charAt(i + 1) | text.charAt(i + 2) | text.charAt(i + 3))
                    | (text.charAt(i + 4) | text.charAt(i + 5) | text.charAt(i + 6) | text.charAt(i + 7));
        }
        for (; i < length; i++) {
            seen |= text.charAt(i);
        }
        return seen;
    }

    @SuppressWarnings("deprecation") // copies the low byte of each character, which is all of an ASCII one
    static int asciiScan(String text, byte[] dst, int at) {
        int length = text.length();
        if (seen(text, length) >= 0x80) {
            return -1;
        }
        text.getBytes(0, length, dst, at);
        return length;
    }

    @SuppressWarnings("deprecation") // as above
    static int lowBytes(String text, byte[] dst, int at) {
        int length = text.length();
        text.getBytes(0, length, dst, at);
        long seen = 0;
        int i = 0;
        for (; i <= length - 8; i += 8) {
            seen |= (long) LONG.get(dst, at + i);
        }
        for (; i < length; i++) {
            seen |= dst[at + i];
        }
        return (seen & HIGH_BITS) == 0 ? length : -1;
    }

    static int asciiGetChars(String text, byte[] dst, int at, char[] chars) {
        int length = text.length();
        text.getChars(0, length, chars, 0);
        int seen = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            seen |= c;
            dst[at + i] = (byte) c;
        }
        return seen < 0x80 ? length : -1;
    }

    static int utf8(String text, byte[] dst, int at) {
        int length = text.length();
        int to = at;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i++);
            if (c < 0x80) {
                dst[to++] = (byte) c;
            } else if (c < 0x800) {
                dst[to] = (byte) (0xC0 | (c >> 6));
                dst[to + 1] = (byte) (0x80 | (c & 0x3F));
                to += 2;
            } else if (!Character.isSurrogate(c)) {
                dst[to] = (byte) (0xE0 | (c >> 12));
                dst[to + 1] = (byte) (0x80 | ((c >> 6) & 0x3F));
                dst[to + 2] = (byte) (0x80 | (c & 0x3F));
                to += 3;
            } else {
                int point = Character.toCodePoint(c, text.charAt(i++));
                dst[to] = (byte) (0xF0 | (point >> 18));
                dst[to + 1] = (byte) (0x80 | ((point >> 12) & 0x3F));
                dst[to + 2] = (byte) (0x80 | ((point >> 6) & 0x3F));
                dst[to + 3] = (byte) (0x80 | (point & 0x3F));
                to += 4;
            }
        }
        return to - at;
    }
}
