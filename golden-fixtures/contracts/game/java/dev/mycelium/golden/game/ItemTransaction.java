package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * An item went from one player to another.
 *
 * <p>Topic <code>game</code>, type id 1004, 64 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>transaction_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>8</td><td>from_player</td><td>{@code u64}</td></tr>
 * <tr><td>16</td><td>8</td><td>to_player</td><td>{@code u64}</td></tr>
 * <tr><td>24</td><td>4</td><td>item_id</td><td>{@code u32}</td></tr>
 * <tr><td>28</td><td>4</td><td>quantity</td><td>{@code u32}</td></tr>
 * <tr><td>32</td><td>32</td><td>ledger_hash</td><td>{@code [u8; 32]}</td></tr>
 * </tbody>
 * </table>
 *
 * @param transactionId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
 *     the trade; the same id twice is the same trade. Checked by {@code validate()}:
 *     {@code not_zero: true}.
 * @param fromPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who gave; 0 =
 *     the world.
 * @param toPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who received; 0
 *     = the world.
 * @param itemId {@code u32}, 0..4294967295: What changed hands, by its number in the catalogue.
 * @param quantity {@code u32}, 0..4294967295: How many of it. Checked by {@code validate()}:
 *     {@code min: 1}, {@code max: 9999}.
 * @param ledgerHash {@code [u8; 32]}, exactly 32 bytes: Hash of the ledger after this trade.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record ItemTransaction(long transactionId, long fromPlayer, long toPlayer, long itemId,
        long quantity, ByteString ledgerHash) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1004;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "game";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 64;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<ItemTransaction> CODEC = new ItemTransactionCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param transactionId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param fromPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param toPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param itemId {@code u32}, 0..4294967295
     * @param quantity {@code u32}, 0..4294967295
     * @param ledgerHash {@code [u8; 32]}, exactly 32 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public ItemTransaction {
        Require.u32(itemId, CODEC, 3);
        Require.u32(quantity, CODEC, 4);
        Require.bytes(ledgerHash, 32, CODEC, 5);
    }

    @Override
    public MessageCodec<ItemTransaction> codec() {
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
                .transactionId(transactionId)
                .fromPlayer(fromPlayer)
                .toPlayer(toPlayer)
                .itemId(itemId)
                .quantity(quantity)
                .ledgerHash(ledgerHash);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "transactionId, fromPlayer, toPlayer, itemId, quantity, ledgerHash");
    }

    /**
     * Collects the components of a {@link ItemTransaction}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long transactionId;

        private long fromPlayer;

        private long toPlayer;

        private long itemId;

        private long quantity;

        private ByteString ledgerHash = ByteString.ofZeros(32);

        private Builder() {
        }

        /**
         * Sets {@code transaction_id}.
         *
         * @param transactionId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
         *     the trade; the same id twice is the same trade. Checked by {@code validate()}:
         *     {@code not_zero: true}.
         * @return this builder
         */
        public Builder transactionId(long transactionId) {
            this.transactionId = transactionId;
            return this;
        }

        /**
         * Sets {@code from_player}.
         *
         * @param fromPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who gave; 0 =
         *     the world.
         * @return this builder
         */
        public Builder fromPlayer(long fromPlayer) {
            this.fromPlayer = fromPlayer;
            return this;
        }

        /**
         * Sets {@code to_player}.
         *
         * @param toPlayer {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who received; 0
         *     = the world.
         * @return this builder
         */
        public Builder toPlayer(long toPlayer) {
            this.toPlayer = toPlayer;
            return this;
        }

        /**
         * Sets {@code item_id}.
         *
         * @param itemId {@code u32}, 0..4294967295: What changed hands, by its number in the catalogue.
         * @return this builder
         */
        public Builder itemId(long itemId) {
            this.itemId = itemId;
            return this;
        }

        /**
         * Sets {@code quantity}.
         *
         * @param quantity {@code u32}, 0..4294967295: How many of it. Checked by {@code validate()}:
         *     {@code min: 1}, {@code max: 9999}.
         * @return this builder
         */
        public Builder quantity(long quantity) {
            this.quantity = quantity;
            return this;
        }

        /**
         * Sets {@code ledger_hash}.
         *
         * @param ledgerHash {@code [u8; 32]}, exactly 32 bytes: Hash of the ledger after this trade.
         * @return this builder
         */
        public Builder ledgerHash(ByteString ledgerHash) {
            this.ledgerHash = ledgerHash;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public ItemTransaction build() {
            return new ItemTransaction(
                    transactionId,
                    fromPlayer,
                    toPlayer,
                    itemId,
                    quantity,
                    ledgerHash);
        }
    }
}
