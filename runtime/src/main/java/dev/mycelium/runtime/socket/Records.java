package dev.mycelium.runtime.socket;

import java.util.Arrays;

/** What some bytes became when they were encrypted: records, of which the other end can read none before all of it is there. */
final class Records {
    private int[] bytes = new int[4];
    private int[] ends = new int[4];
    private int count;

    void clear() {
        count = 0;
    }

    /**
     * Adds the next.
     *
     * @param plain how many bytes it carries
     * @param end where it ends, among the encrypted bytes
     */
    void add(int plain, int end) {
        if (count == bytes.length) {
            // The other end may ask for records as short as 512 bytes: RFC 6066, section 4.
            bytes = Arrays.copyOf(bytes, 2 * count);
            ends = Arrays.copyOf(ends, 2 * count);
        }
        bytes[count] = plain;
        ends[count] = end;
        count++;
    }

    /** Returns how many bytes are in records that are not wholly before a place. */
    int bytesBehind(int place) {
        int behind = 0;
        for (int i = 0; i < count; i++) {
            if (ends[i] > place) {
                behind += bytes[i];
            }
        }
        return behind;
    }
}
