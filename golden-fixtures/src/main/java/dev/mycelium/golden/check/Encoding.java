package dev.mycelium.golden.check;

import dev.mycelium.runtime.codec.MessageCodec;
import java.util.Arrays;

/** The ways out of a codec. The bytes of a value must not depend on the way, nor on what the array held before. */
enum Encoding {
    NEW_ARRAY("encode(message)") {
        @Override
        <M> byte[] encode(MessageCodec<M> codec, M message) {
            return codec.encode(message);
        }
    },
    USED_ARRAY("encode(message, byte[], int offset) into an array that held other bytes") {
        @Override
        <M> byte[] encode(MessageCodec<M> codec, M message) {
            byte[] array = new byte[OFFSET + codec.size() + OFFSET];
            Arrays.fill(array, NEIGHBOUR);
            int written = codec.encode(message, array, OFFSET);
            for (int i = 0; i < OFFSET; i++) {
                if (array[i] != NEIGHBOUR || array[array.length - 1 - i] != NEIGHBOUR) {
                    throw new IllegalStateException("bytes outside the payload were written");
                }
            }
            return Arrays.copyOfRange(array, OFFSET, OFFSET + written);
        }
    },
    FRAME("encodeFrame(message)") {
        @Override
        <M> byte[] encode(MessageCodec<M> codec, M message) {
            byte[] frame = codec.encodeFrame(message);
            int typeId = (frame[0] & 0xff) | (frame[1] & 0xff) << 8;
            int length = (frame[2] & 0xff) | (frame[3] & 0xff) << 8 | (frame[4] & 0xff) << 16 | (frame[5] & 0xff) << 24;
            if (typeId != codec.typeId() || length != codec.size()) {
                throw new IllegalStateException("the frame header says type " + typeId + " and " + length
                        + " bytes, right would be type " + codec.typeId() + " and " + codec.size() + " bytes");
            }
            return Arrays.copyOfRange(frame, HEADER, frame.length);
        }
    };

    /** Odd, so that nothing is aligned by accident. */
    private static final int OFFSET = 7;

    private static final int HEADER = 6;
    private static final byte NEIGHBOUR = (byte) 0xee;

    private final String call;

    Encoding(String call) {
        this.call = call;
    }

    /** The method as a person would name it. */
    String call() {
        return call;
    }

    /** The payload that the codec makes of a message. */
    abstract <M> byte[] encode(MessageCodec<M> codec, M message);
}
