package dev.mycelium.command.frames;

import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.frame.FrameHeader;
import org.jspecify.annotations.Nullable;

/**
 * A frame, and what a receiver makes of it.
 *
 * @param number 1 for the first; 0 for a payload without a header
 * @param at where its header starts in the stream
 * @param typeId of the header
 * @param payload behind the header
 * @param layout of its type; null where the contract has no such type
 * @param values null where a receiver refuses it
 * @param refused why a receiver refuses it; null where it does not
 * @param broken the rule that it breaks; null where it breaks none, or is refused
 */
public record DecodedFrame(
        long number,
        long at,
        int typeId,
        ByteString payload,
        @Nullable MessageLayout layout,
        @Nullable FieldValues values,
        @Nullable DecodeException refused,
        @Nullable ValidationException broken) {

    /** Decodes a frame. */
    static DecodedFrame of(Schema<FieldValues> schema, long number, long at, int typeId, byte[] frame) {
        MessageCodec<? extends FieldValues> codec = schema.codecOrNull(typeId);
        ByteString payload = ByteString.copyOf(frame, FrameHeader.SIZE, frame.length - FrameHeader.SIZE);
        try {
            FieldValues values = schema.decode(frame);
            return new DecodedFrame(
                    number,
                    at,
                    typeId,
                    payload,
                    codec == null ? null : codec.layout(),
                    values,
                    null,
                    codec == null ? null : broken(codec, values));
        } catch (DecodeException e) {
            return new DecodedFrame(number, at, typeId, payload, codec == null ? null : codec.layout(), null, e, null);
        }
    }

    /** Decodes a frame that came over a bus, of whatever type. */
    public static DecodedFrame of(Schema<FieldValues> schema, RawFrame frame) {
        return ofRecorded(schema, 0, 0, frame);
    }

    /** Decodes a frame of a recording: which one it is, and where in it. */
    public static DecodedFrame ofRecorded(Schema<FieldValues> schema, long number, long at, RawFrame frame) {
        byte[] bytes = new byte[FrameHeader.SIZE + frame.payload().size()];
        FrameHeader.write(bytes, 0, frame.typeId(), frame.payload().size());
        frame.payload().copyTo(bytes, FrameHeader.SIZE);
        return of(schema, number, at, frame.typeId(), bytes);
    }

    /** Decodes a payload without a header. */
    public static DecodedFrame ofPayload(MessageCodec<? extends FieldValues> codec, byte[] payload) {
        ByteString bytes = ByteString.of(payload);
        try {
            FieldValues values = codec.decode(payload);
            return new DecodedFrame(0, 0, codec.typeId(), bytes, codec.layout(), values, null, broken(codec, values));
        } catch (DecodeException e) {
            return new DecodedFrame(0, 0, codec.typeId(), bytes, codec.layout(), null, e, null);
        }
    }

    /** Returns whether a receiver takes it, and the contract's rules are kept. */
    public boolean isGood() {
        return refused == null && broken == null;
    }

    @SuppressWarnings("unchecked") // All codecs of an interpreted contract are of the one type.
    private static @Nullable ValidationException broken(MessageCodec<? extends FieldValues> codec, FieldValues values) {
        try {
            ((MessageCodec<FieldValues>) codec).validate(values);
            return null;
        } catch (ValidationException e) {
            return e;
        }
    }
}
