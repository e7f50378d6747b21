package dev.mycelium.runtime.socket;

import dev.mycelium.runtime.frame.FrameHeader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Whole frames, one behind the other, as they go on the wire: first they are added, then they are written, then it is used
 * again. It is an array, since that is what codecs write into. For one thread at a time.
 */
final class FrameBatch {
    private static final int INITIAL_CAPACITY = 64 << 10;

    /** Where frames are added. */
    private byte[] array = new byte[INITIAL_CAPACITY];

    /** The same array; what is to be written is between its position and its limit. */
    private ByteBuffer bytes = buffer(array);

    /** Where the next frame goes. */
    private int end;

    boolean isEmpty() {
        return end == 0;
    }

    /** Whether another one goes in; one that is too long by itself goes where nothing else is: else it never would. */
    boolean hasRoom(int size, int most) {
        return end == 0 || end + (long) size <= most;
    }

    /**
     * Adds a frame; if its source throws, it is as if nobody had asked.
     *
     * @param length the payload's bytes
     * @param most grows to no more than so many bytes, unless for a single frame
     */
    <T> void add(FrameSource<T> source, T of, int length, int most) {
        int size = FrameHeader.SIZE + length;
        if (array.length - end < size) {
            long twice = Math.min(2L * array.length, most);
            array = Arrays.copyOf(array, (int) Math.max(twice, end + (long) size));
            bytes = buffer(array);
        }
        FrameHeader.write(array, end, source.typeId(of), length);
        source.write(of, array, end + FrameHeader.SIZE);
        end += size;
    }

    /** Returns what is to be written, all of it at first; its position moves with what was. */
    ByteBuffer toWrite() {
        return bytes.limit(end);
    }

    boolean isWritten() {
        return bytes.position() == end;
    }

    /** Returns how many frames are not written to their end, if the last so many of the bytes that were are taken back. */
    int unwritten(int unsent) {
        int written = bytes.position() - unsent;
        int count = 0;
        for (int at = 0; at < end; ) {
            at += FrameHeader.SIZE + bytes.getInt(at + 2);
            if (at > written) {
                count++;
            }
        }
        return count;
    }

    /** Makes it empty, and smaller again if it holds more than so many bytes. */
    void clear(int most) {
        if (bytes.capacity() > most) {
            array = new byte[INITIAL_CAPACITY];
            bytes = buffer(array);
        }
        bytes.clear();
        end = 0;
    }

    private static ByteBuffer buffer(byte[] array) {
        return ByteBuffer.wrap(array).order(ByteOrder.LITTLE_ENDIAN);
    }
}
