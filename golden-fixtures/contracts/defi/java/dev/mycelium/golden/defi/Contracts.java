package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.nio.ByteBuffer;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The contract <code>contracts.yaml</code> as a whole: digest, codecs, and the interface of its messages.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class Contracts {
    /**
     * SHA-256 over the raw bytes of the contract, as Rust has it.
     */
    public static final SchemaDigest SCHEMA_DIGEST = SchemaDigest.ofHex(
            "83e3d3ef42a6db6feaede978e1bf9e6346773c9520c1e392339da8c7ffa58028");

    /**
     * The protocol's identity, a {@code u32}.
     */
    public static final long SCHEMA_ID = 0x4D594345L;

    /**
     * The contract's version, a {@code u16}.
     */
    public static final int SCHEMA_VERSION = 3;

    /**
     * The oldest version that understands this one, a {@code u16}.
     */
    public static final int MIN_COMPATIBLE = 2;

    /**
     * The codecs, in the order of the contract.
     */
    public static final List<MessageCodec<? extends Message>> CODECS = List.of(
            PoolStateUpdate.CODEC,
            InstrumentMeta.CODEC,
            ArbitrageSignal.CODEC,
            SwapRoute.CODEC);

    /**
     * All of the above, for connections, golden tests and tools.
     */
    public static final Schema<Message> SCHEMA = new Schema<>(
            SCHEMA_DIGEST, SCHEMA_ID, SCHEMA_VERSION, MIN_COMPATIBLE, CODECS);

    private Contracts() {
    }

    /**
     * Looks a message type up.
     *
     * @param typeId the type id on the wire, 0..65535
     * @return its codec, or null where the contract has no such message
     */
    public static MessageCodec<? extends Message> codecOrNull(int typeId) {
        return SCHEMA.codecOrNull(typeId);
    }

    /**
     * Reads one frame: six bytes of header, then the payload, and nothing behind it.
     *
     * @param frame the whole frame
     * @return the message
     * @throws dev.mycelium.runtime.codec.DecodeException if the bytes are no frame of this contract
     */
    public static Message decode(byte[] frame) {
        return SCHEMA.decode(frame);
    }

    /**
     * Reads one frame: six bytes of header, then the payload, and nothing behind it.
     *
     * @param frame the whole frame
     * @return the message
     * @throws dev.mycelium.runtime.codec.DecodeException if the bytes are no frame of this contract
     */
    public static Message decode(ByteBuffer frame) {
        return SCHEMA.decode(frame);
    }

    /**
     * Every message of the contract: a switch over it is complete without default.
     */
    public sealed interface Message permits PoolStateUpdate, InstrumentMeta, ArbitrageSignal, SwapRoute {
        /**
         * Encodes and decodes messages of this type.
         *
         * @return the codec
         */
        MessageCodec<? extends Message> codec();

        /**
         * Checks the contract's rules.
         *
         * @throws dev.mycelium.runtime.codec.ValidationException for the first rule that the message breaks, naming field, rule and value
         */
        void validate();
    }
}
