package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * What a contract means when it says nothing.
 *
 * <p>Topic <code>wide</code>, type id 5, 288 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>40</td><td>text</td><td>{@code String}</td></tr>
 * <tr><td>40</td><td>24</td><td>bytes</td><td>{@code Vec<u8>}</td></tr>
 * <tr><td>64</td><td>88</td><td>addresses</td><td>{@code Vec<[u8; 20]>}</td></tr>
 * <tr><td>152</td><td>136</td><td>hashes</td><td>{@code Vec<[u8; 32]>}</td></tr>
 * </tbody>
 * </table>
 *
 * @param text {@code String}, at most 32 UTF-8 bytes: 32 bytes of text.
 * @param bytes {@code Vec<u8>}, at most 16 bytes: 16 bytes.
 * @param addresses {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes: 4 addresses.
 * @param hashes {@code Vec<[u8; 32]>}, at most 4 elements, each exactly 32 bytes: 4 hashes.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record DefaultCapacities(String text, ByteString bytes, List<ByteString> addresses,
        List<ByteString> hashes) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 5;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "wide";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 288;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<DefaultCapacities> CODEC = new DefaultCapacitiesCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param text {@code String}, at most 32 UTF-8 bytes
     * @param bytes {@code Vec<u8>}, at most 16 bytes
     * @param addresses {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes
     * @param hashes {@code Vec<[u8; 32]>}, at most 4 elements, each exactly 32 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public DefaultCapacities {
        Require.text(text, DefaultCapacitiesCodec.TEXT);
        Require.bytes(bytes, DefaultCapacitiesCodec.BYTES);
        addresses = Require.bytesList(addresses, DefaultCapacitiesCodec.ADDRESSES);
        hashes = Require.bytesList(hashes, DefaultCapacitiesCodec.HASHES);
    }

    @Override
    public MessageCodec<DefaultCapacities> codec() {
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
                .text(text)
                .bytes(bytes)
                .addresses(addresses)
                .hashes(hashes);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "text, bytes, addresses, hashes");
    }

    /**
     * Collects the components of a {@link DefaultCapacities}; {@link #build()} checks them.
     */
    public static final class Builder {
        private String text = "";

        private ByteString bytes = ByteString.EMPTY;

        private List<ByteString> addresses = List.of();

        private List<ByteString> hashes = List.of();

        private Builder() {
        }

        /**
         * Sets {@code text}.
         *
         * @param text {@code String}, at most 32 UTF-8 bytes: 32 bytes of text.
         * @return this builder
         */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /**
         * Sets {@code bytes}.
         *
         * @param bytes {@code Vec<u8>}, at most 16 bytes: 16 bytes.
         * @return this builder
         */
        public Builder bytes(ByteString bytes) {
            this.bytes = bytes;
            return this;
        }

        /**
         * Sets {@code addresses}.
         *
         * @param addresses {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20 bytes: 4 addresses.
         * @return this builder
         */
        public Builder addresses(List<ByteString> addresses) {
            this.addresses = addresses;
            return this;
        }

        /**
         * Sets {@code hashes}.
         *
         * @param hashes {@code Vec<[u8; 32]>}, at most 4 elements, each exactly 32 bytes: 4 hashes.
         * @return this builder
         */
        public Builder hashes(List<ByteString> hashes) {
            this.hashes = hashes;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public DefaultCapacities build() {
            return new DefaultCapacities(
                    text,
                    bytes,
                    addresses,
                    hashes);
        }
    }
}
