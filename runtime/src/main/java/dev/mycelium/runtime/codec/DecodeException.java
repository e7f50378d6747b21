package dev.mycelium.runtime.codec;

import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameHeader;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are no message of the contract. The text says message, field, offset, what was found and what would be
 * right; of a redacted message it never shows what was found.
 */
public final class DecodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the bytes; the set is closed. */
    public enum Reason {
        /** The bytes end inside the header or the payload of the frame. */
        FRAME_TRUNCATED,
        /** The header announces a longer payload than is accepted. */
        FRAME_LENGTH_OVER_LIMIT,
        /** Bytes follow where exactly one frame was expected. */
        FRAME_TRAILING_BYTES,
        /** No message of the contract has the type id. */
        UNKNOWN_TYPE,
        /** The payload has not exactly the bytes of the type. */
        WRONG_SIZE,
        /** The count of a text or a vector is over its capacity. */
        COUNT_OVER_CAPACITY,
        /** A text is not well-formed UTF-8. */
        MALFORMED_UTF8,
        /** A {@code bool} is neither 0 nor 1. */
        INVALID_BOOL
    }

    private final Reason reason;
    private final @Nullable String messageName;
    private final @Nullable String fieldName;
    private final int offset;

    private DecodeException(
            Reason reason, @Nullable String messageName, @Nullable String fieldName, int offset, String text) {
        super(text);
        this.reason = reason;
        this.messageName = messageName;
        this.fieldName = fieldName;
        this.offset = offset;
    }

    static DecodeException ofFrame(FrameException cause, @Nullable String messageName) {
        String text = cause.getMessage();
        DecodeException exception = new DecodeException(
                reason(cause.reason()),
                messageName,
                null,
                -1,
                messageName == null ? String.valueOf(text) : messageName + ": " + text);
        exception.initCause(cause);
        return exception;
    }

    static DecodeException unknownType(FrameHeader header) {
        return new DecodeException(
                Reason.UNKNOWN_TYPE,
                null,
                null,
                -1,
                "frame of type " + header.typeId() + " with " + header.length()
                        + " payload bytes: the contract has no such type");
    }

    static DecodeException otherType(MessageLayout layout, int found) {
        return new DecodeException(
                Reason.UNKNOWN_TYPE,
                layout.name(),
                null,
                -1,
                layout.name() + ": frame of type " + found + ", must be " + layout.typeId());
    }

    static DecodeException wrongSize(MessageLayout layout, int found) {
        return new DecodeException(
                Reason.WRONG_SIZE,
                layout.name(),
                null,
                -1,
                layout.name() + ": " + found + " payload bytes, must be " + layout.size());
    }

    static DecodeException countOverCapacity(FieldLayout field, int found, int capacity) {
        String what = field.redacted() ? "the count" : "count " + found;
        return ofField(Reason.COUNT_OVER_CAPACITY, field, field.offset(), what + " is over the capacity " + capacity);
    }

    /** @param inField where the first bad byte is, counted from the start of the field */
    static DecodeException malformedUtf8(FieldLayout field, int inField, byte found) {
        String what = field.redacted() ? "" : " (byte " + hex(found) + ")";
        return ofField(
                Reason.MALFORMED_UTF8,
                field,
                field.offset() + inField,
                "no well-formed UTF-8 sequence starts here" + what);
    }

    static DecodeException invalidBool(FieldLayout field, int payloadOffset, byte found) {
        String what = field.redacted() ? "the bool" : "bool " + hex(found);
        return ofField(Reason.INVALID_BOOL, field, payloadOffset, what + " is neither 0 nor 1");
    }

    private static DecodeException ofField(Reason reason, FieldLayout field, int payloadOffset, String fact) {
        return new DecodeException(
                reason,
                field.messageName(),
                field.name(),
                payloadOffset,
                field.qualifiedName() + " at offset " + payloadOffset + ": " + fact);
    }

    private static Reason reason(FrameException.Reason reason) {
        return switch (reason) {
            case HEADER_TRUNCATED, PAYLOAD_TRUNCATED -> Reason.FRAME_TRUNCATED;
            case LENGTH_OVER_LIMIT -> Reason.FRAME_LENGTH_OVER_LIMIT;
            case TRAILING_BYTES -> Reason.FRAME_TRAILING_BYTES;
        };
    }

    private static String hex(byte found) {
        return "0x" + Hex.format(new byte[] {found});
    }

    /** Returns what is wrong. */
    public Reason reason() {
        return reason;
    }

    /** Returns the message's name in the contract, or null where the bytes do not tell which one it is. */
    public @Nullable String messageName() {
        return messageName;
    }

    /** Returns the field's name in the contract, or null where the fault is not in a field. */
    public @Nullable String fieldName() {
        return fieldName;
    }

    /** Returns where the fault is, counted from the start of the payload, or -1 where the fault is not in a field. */
    public int offset() {
        return offset;
    }
}
