package dev.mycelium.golden.check;

import dev.mycelium.runtime.codec.MessageCodec;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The ways into a codec. What a payload means must not depend on the way it came. */
enum Decoding {
    ARRAY("decode(byte[])") {
        @Override
        <M> M decode(MessageCodec<M> codec, byte[] payload) {
            return codec.decode(payload);
        }
    },
    ARRAY_AT_OFFSET("decode(byte[], int offset)") {
        @Override
        <M> M decode(MessageCodec<M> codec, byte[] payload) {
            byte[] array = new byte[OFFSET + payload.length + OFFSET];
            Arrays.fill(array, NEIGHBOUR);
            System.arraycopy(payload, 0, array, OFFSET, payload.length);
            return codec.decode(array, OFFSET, payload.length);
        }
    },
    DIRECT_BUFFER("decode(ByteBuffer)") {
        @Override
        <M> M decode(MessageCodec<M> codec, byte[] payload) {
            ByteBuffer buffer =
                    ByteBuffer.allocateDirect(OFFSET + payload.length).order(ByteOrder.BIG_ENDIAN);
            buffer.position(OFFSET);
            buffer.put(payload).position(OFFSET);
            return codec.decode(buffer);
        }
    };

    /** Odd, so that nothing is aligned by accident. */
    private static final int OFFSET = 7;

    private static final byte NEIGHBOUR = (byte) 0xee;

    private final String call;

    Decoding(String call) {
        this.call = call;
    }

    /** The method as a person would name it. */
    String call() {
        return call;
    }

    /** Decodes a payload that is alone, and by its length: a wrong length must be refused. */
    abstract <M> M decode(MessageCodec<M> codec, byte[] payload);
}
