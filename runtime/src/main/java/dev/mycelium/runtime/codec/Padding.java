package dev.mycelium.runtime.codec;

/** Bytes that no value fills: always written as zero, so that a reused array never leaks what it held before. */
public final class Padding {
    /** Source of large runs: copying zeros is faster than filling. */
    private static final byte[] ZEROS = new byte[1024];

    /** Up to this many bytes, single stores beat the call of a copy. */
    private static final int SHORT_RUN = 32;

    private Padding() {}

    /**
     * Writes zeros.
     *
     * @param dst takes the zeros
     * @param from the first byte
     * @param length the number of bytes; 0 writes nothing
     * @throws IndexOutOfBoundsException if {@code length} bytes at {@code from} are not inside {@code dst}
     */
    public static void zero(byte[] dst, int from, int length) {
        int index = from;
        int left = length;
        if (left > SHORT_RUN) {
            while (left > 0) {
                int run = Math.min(left, ZEROS.length);
                System.arraycopy(ZEROS, 0, dst, index, run);
                index += run;
                left -= run;
            }
            return;
        }
        // At most four stores, which may go over the same bytes twice: no loop.
        int end = from + left;
        if (left >= 2 * Long.BYTES) {
            LittleEndian.putLong(dst, from, 0);
            LittleEndian.putLong(dst, from + Long.BYTES, 0);
            LittleEndian.putLong(dst, end - 2 * Long.BYTES, 0);
            LittleEndian.putLong(dst, end - Long.BYTES, 0);
        } else if (left >= Long.BYTES) {
            LittleEndian.putLong(dst, from, 0);
            LittleEndian.putLong(dst, end - Long.BYTES, 0);
        } else if (left >= Integer.BYTES) {
            LittleEndian.putInt(dst, from, 0);
            LittleEndian.putInt(dst, end - Integer.BYTES, 0);
        } else {
            for (; left > 0; left--) {
                dst[index++] = 0;
            }
        }
    }
}
