package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.util.Collections;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The largest array that Rust's generator takes today.
 *
 * <p>Topic <code>wide</code>, type id 10, 8194 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>1</td><td>depth</td><td>{@code u8}</td></tr>
 * <tr><td>1</td><td>8192</td><td>leaves</td><td>{@code [[u8; 32]; 256]}</td></tr>
 * <tr><td>8193</td><td>1</td><td>complete</td><td>{@code bool}</td></tr>
 * </tbody>
 * </table>
 *
 * @param depth {@code u8}, 0..255: Levels that are used.
 * @param leaves {@code [[u8; 32]; 256]}, exactly 256 elements, each exactly 32 bytes: 256 hashes.
 * @param complete {@code bool}: Whether every leaf is set.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record Merkle(int depth, List<ByteString> leaves,
        boolean complete) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 10;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 8194;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<Merkle> CODEC = new MerkleCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param depth {@code u8}, 0..255
     * @param leaves {@code [[u8; 32]; 256]}, exactly 256 elements, each exactly 32 bytes
     * @param complete {@code bool}
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public Merkle {
        Require.u8(depth, CODEC, 0);
        leaves = Require.bytesList(leaves, MerkleCodec.LEAVES);
    }

    @Override
    public MessageCodec<Merkle> codec() {
        return CODEC;
    }

    @Override
    public void validate() {
        CODEC.validate(this);
    }

    /**
     * Starts a message whose components are all zero, empty or false.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a message from the components of this one.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .depth(depth)
                .leaves(leaves)
                .complete(complete);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "depth, leaves, complete");
    }

    /**
     * Collects the components of a {@link Merkle}; {@link #build()} checks them.
     */
    public static final class Builder {
        private int depth;

        private List<ByteString> leaves = Collections.nCopies(256, ByteString.ofZeros(32));

        private boolean complete;

        private Builder() {
        }

        /**
         * Sets {@code depth}.
         *
         * @param depth {@code u8}, 0..255: Levels that are used.
         * @return this builder
         */
        public Builder depth(int depth) {
            this.depth = depth;
            return this;
        }

        /**
         * Sets {@code leaves}.
         *
         * @param leaves {@code [[u8; 32]; 256]}, exactly 256 elements, each exactly 32 bytes: 256 hashes.
         * @return this builder
         */
        public Builder leaves(List<ByteString> leaves) {
            this.leaves = leaves;
            return this;
        }

        /**
         * Sets {@code complete}.
         *
         * @param complete {@code bool}: Whether every leaf is set.
         * @return this builder
         */
        public Builder complete(boolean complete) {
            this.complete = complete;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public Merkle build() {
            return new Merkle(
                    depth,
                    leaves,
                    complete);
        }
    }
}
