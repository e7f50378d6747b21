package dev.mycelium.runtime.codec;

import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A contract as a whole: its digest, its numbers, and a codec for each of its messages.
 *
 * @param <M> what all messages of the contract have in common
 */
public final class Schema<M> {
    private final SchemaDigest digest;
    private final long id;
    private final int version;
    private final int minCompatible;
    private final List<MessageCodec<? extends M>> codecs;

    /** The type ids in ascending order, and at the same indexes their codecs: a lookup that makes no boxes. */
    private final int[] sortedIds;

    private final List<MessageCodec<? extends M>> codecsById;

    /**
     * Makes a schema; called by generated code.
     *
     * @param digest SHA-256 over the raw bytes of the contract
     * @param id {@code schema.id}, a u32; 0 where the contract has no schema section
     * @param version {@code schema.version}, a u16
     * @param minCompatible {@code schema.min_compatible}, a u16
     * @param codecs the codecs in the order of the contract
     * @throws IllegalArgumentException if a number is outside its range or two codecs have the same type id
     */
    public Schema(
            SchemaDigest digest, long id, int version, int minCompatible, List<MessageCodec<? extends M>> codecs) {
        this.digest = Objects.requireNonNull(digest, "digest");
        this.id = id;
        this.version = version;
        this.minCompatible = minCompatible;
        this.codecs = List.copyOf(codecs);
        requireRange("id", Ranges.isU32(id), id, Ranges.U32);
        requireRange("version", Ranges.isU16(version), version, Ranges.U16);
        requireRange("min_compatible", Ranges.isU16(minCompatible), minCompatible, Ranges.U16);
        this.codecsById = this.codecs.stream()
                .sorted(Comparator.comparingInt(MessageCodec::typeId))
                .toList();
        this.sortedIds = codecsById.stream().mapToInt(MessageCodec::typeId).toArray();
        for (int i = 1; i < sortedIds.length; i++) {
            if (sortedIds[i - 1] == sortedIds[i]) {
                throw new IllegalArgumentException(
                        "schema: " + codecsById.get(i - 1).name() + " and "
                                + codecsById.get(i).name() + " have the same type id " + sortedIds[i]);
            }
        }
    }

    /** Returns SHA-256 over the raw bytes of the contract. */
    public SchemaDigest digest() {
        return digest;
    }

    /** Returns {@code schema.id}, 0..4294967295. */
    public long id() {
        return id;
    }

    /** Returns {@code schema.version}, 0..65535. */
    public int version() {
        return version;
    }

    /** Returns {@code schema.min_compatible}, 0..65535. */
    public int minCompatible() {
        return minCompatible;
    }

    /** Returns the codecs in the order of the contract. */
    public List<MessageCodec<? extends M>> codecs() {
        return codecs;
    }

    /** Returns the codec of a type id, or null where the contract has no such message. */
    public @Nullable MessageCodec<? extends M> codecOrNull(int typeId) {
        int index = Arrays.binarySearch(sortedIds, typeId);
        return index < 0 ? null : codecsById.get(index);
    }

    /**
     * Reads exactly one frame.
     *
     * @param frame header and payload
     * @throws DecodeException if it is cut, has bytes too many, is of no known type, or its payload is no such message
     */
    public M decode(byte[] frame) {
        return decode(frame, 0, frame.length);
    }

    /**
     * Reads exactly one frame.
     *
     * @param frame holds the frame
     * @param offset where its header starts
     * @param length the bytes of header and payload
     * @throws DecodeException as {@link #decode(byte[])} does
     * @throws IndexOutOfBoundsException if {@code length} bytes at {@code offset} are not inside {@code frame}
     */
    public M decode(byte[] frame, int offset, int length) {
        FrameHeader header;
        try {
            header = FrameHeader.read(frame, offset, length, FrameLimits.DEFAULT);
        } catch (FrameException refused) {
            throw DecodeException.ofFrame(refused, null);
        }
        return codecOf(header, length - FrameHeader.SIZE).decode(frame, offset + FrameHeader.SIZE);
    }

    /**
     * Reads exactly one frame, which is all that remains in a buffer: heap, direct or read-only, of either byte order. The
     * position moves to the limit, or stays where it is if the bytes are refused.
     *
     * @throws DecodeException as {@link #decode(byte[])} does
     */
    public M decode(ByteBuffer frame) {
        ByteBuffer rest = frame.duplicate();
        FrameHeader header;
        try {
            header = FrameHeader.read(rest, FrameLimits.DEFAULT);
        } catch (FrameException refused) {
            throw DecodeException.ofFrame(refused, null);
        }
        M message = codecOf(header, rest.remaining()).decode(rest);
        frame.position(frame.limit());
        return message;
    }

    /** Checks, in the order of the wire's rules, type, length, and that the payload is there and ends the bytes. */
    private MessageCodec<? extends M> codecOf(FrameHeader header, int available) {
        MessageCodec<? extends M> codec = codecOrNull(header.typeId());
        if (codec == null) {
            throw DecodeException.unknownType(header);
        }
        codec.requireSize(header.length());
        try {
            header.requirePayload(available);
        } catch (FrameException refused) {
            throw DecodeException.ofFrame(refused, codec.name());
        }
        return codec;
    }

    private static void requireRange(String name, boolean inside, long value, String range) {
        if (!inside) {
            throw new IllegalArgumentException("schema " + name + ": " + value + " is outside " + range);
        }
    }

    @Override
    public String toString() {
        return "Schema[digest=" + digest + ", messages=" + codecs.size() + "]";
    }
}
