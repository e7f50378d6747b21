package dev.mycelium.testkit.record;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a {@link FrameRecorder} wrote, frame by frame, also while it is still being written, or when its writer died
 * in the middle of a record. It changes nothing. For one thread.
 */
public final class Recording implements AutoCloseable {

    /** Why there is no further frame. */
    public enum End {
        /** The file ends behind a whole record, or with its last one still to come. */
        WHOLE,
        /** The file ends inside a record: its writer died, or found no room. All before is whole. */
        TORN,
        /** A record is there whose bytes are not those that were written; what is behind it cannot be trusted. */
        DAMAGED
    }

    private final FileChannel file;
    private final Path path;
    private long offset = RecordFormat.MAGIC_SIZE;
    private End end = End.WHOLE;
    private @Nullable SchemaDigest digest;

    private Recording(FileChannel file, Path path) {
        this.file = file;
        this.path = path;
    }

    /**
     * Opens a recording.
     *
     * @throws IOException if the file is not there, or is no recording; the message says which file and what it should begin with
     */
    public static Recording open(Path path) throws IOException {
        FileChannel file = FileChannel.open(path);
        try {
            Recording recording = new Recording(file, path);
            recording.begin();
            return recording;
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    private void begin() throws IOException {
        byte[] magic = read(0, RecordFormat.MAGIC_SIZE);
        if (magic != null && RecordFormat.isMagicWithDigest(ByteBuffer.wrap(magic))) {
            byte[] header = read(offset, RecordFormat.DIGEST_SIZE);
            if (header == null
                    || RecordFormat.crc(header, 0, SchemaDigest.SIZE)
                            != little(header).getInt(SchemaDigest.SIZE)) {
                throw new IOException(path + ": the digest of its contract, behind MYCREC2, is torn or damaged");
            }
            digest = SchemaDigest.of(Arrays.copyOf(header, SchemaDigest.SIZE));
            offset += RecordFormat.DIGEST_SIZE;
        } else if (magic == null || !RecordFormat.isMagic(ByteBuffer.wrap(magic))) {
            throw new IOException(path + ": no recording of frames: it does not begin with MYCREC1 or MYCREC2");
        }
    }

    /** Returns the digest of the contract that the frames are of; empty if the file does not say it. */
    public Optional<SchemaDigest> digest() {
        return Optional.ofNullable(digest);
    }

    /**
     * Returns the next frame; empty if there is none, see {@link #end()}. After {@link End#WHOLE} and {@link End#TORN} it may be
     * asked again: the writer may have gone on.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<RecordedFrame> next() throws IOException {
        if (end == End.DAMAGED) {
            return Optional.empty();
        }
        long left = file.size() - offset;
        end = left == 0 ? End.WHOLE : End.TORN;
        byte[] prefix = left < RecordFormat.PREFIX ? null : read(offset, RecordFormat.PREFIX);
        if (prefix == null) {
            return Optional.empty();
        }
        long length = little(prefix).getInt() & 0xFFFFFFFFL;
        int crc = little(prefix).getInt(4);
        if (length < RecordFormat.HEAD || length > Integer.MAX_VALUE - 8) {
            end = End.DAMAGED;
            return Optional.empty();
        }
        // Compared before anything is allocated: a length that was torn may be any number.
        byte[] body = length > left - RecordFormat.PREFIX ? null : read(offset + RecordFormat.PREFIX, (int) length);
        if (body == null) {
            return Optional.empty();
        }
        if (RecordFormat.crc(body, 0, (int) length) != crc) {
            end = End.DAMAGED;
            return Optional.empty();
        }
        offset += RecordFormat.PREFIX + length;
        end = End.WHOLE;
        long nanos = little(body).getLong();
        int typeId = little(body).getShort(8) & 0xFFFF;
        ByteString payload = ByteString.copyOf(body, RecordFormat.HEAD, (int) length - RecordFormat.HEAD);
        return Optional.of(new RecordedFrame(nanos, new RawFrame(typeId, payload)));
    }

    /** Returns why {@link #next()} returned nothing last. */
    public End end() {
        return end;
    }

    /** Returns where in the file the next record begins: behind {@link End#TORN} or {@link End#DAMAGED}, the byte at which it is so. */
    public long offset() {
        return offset;
    }

    /** Returns the file and where in it: {@code bus.rec at byte 4711, TORN}. */
    @Override
    public String toString() {
        return path + " at byte " + offset + ", " + end;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte @Nullable [] read(long at, int count) throws IOException {
        byte[] array = new byte[count];
        ByteBuffer bytes = ByteBuffer.wrap(array);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, at + bytes.position()) < 0) {
                return null;
            }
        }
        return array;
    }
}
