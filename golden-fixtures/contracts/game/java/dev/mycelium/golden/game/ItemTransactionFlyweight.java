package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link ItemTransaction} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ItemTransactionFlyweight extends Flyweight<ItemTransaction, ItemTransactionFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ItemTransactionFlyweight() {
        super(ItemTransaction.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies the trade;
     *     the same id twice is the same trade. Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long transactionId() {
        return get64(0);
    }

    /**
     * Writes {@code transaction_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ItemTransactionFlyweight transactionId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who gave; 0 = the world}
     */
    public long fromPlayer() {
        return get64(8);
    }

    /**
     * Writes {@code from_player}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ItemTransactionFlyweight fromPlayer(long value) {
        put64(8, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who received; 0 = the
     *     world}
     */
    public long toPlayer() {
        return get64(16);
    }

    /**
     * Writes {@code to_player}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ItemTransactionFlyweight toPlayer(long value) {
        put64(16, value);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: What changed hands, by its number in the catalogue}
     */
    public long itemId() {
        return getU32(24);
    }

    /**
     * Writes {@code item_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public ItemTransactionFlyweight itemId(long value) {
        putU32(24, value, 3);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: How many of it. Checked by {@code validate()}: {@code min: 1},
     *     {@code max: 9999}}
     */
    public long quantity() {
        return getU32(28);
    }

    /**
     * Writes {@code quantity}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public ItemTransactionFlyweight quantity(long value) {
        putU32(28, value, 4);
        return this;
    }

    /**
     * {@return {@code [u8; 32]}, exactly 32 bytes: Hash of the ledger after this trade}
     */
    public ByteString ledgerHash() {
        return getBytes(32, 32);
    }

    /**
     * {@return the bytes of {@code ledger_hash}, in place}
     */
    public FixedBytesView ledgerHashView() {
        return viewOfFixed(5, 0);
    }

    /**
     * Writes {@code ledger_hash}.
     *
     * @param value exactly 32 bytes
     * @return this
     */
    public ItemTransactionFlyweight ledgerHash(ByteString value) {
        putBytes(32, 32, value, 5);
        return this;
    }

    @Override
    protected ItemTransactionFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
