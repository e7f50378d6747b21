package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ItemTransaction}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ItemTransactionCodec extends GeneratedCodec<ItemTransaction> {
    static final MessageLayout LAYOUT = layout(
            "ItemTransaction",
            ItemTransaction.TYPE_ID,
            ItemTransaction.TOPIC,
            false,
            ItemTransaction.SIZE,
            8,
            u64("transaction_id", 0),
            u64("from_player", 8),
            u64("to_player", 16),
            u32("item_id", 24),
            u32("quantity", 28),
            bytes("ledger_hash", 32, 32));

    ItemTransactionCodec() {
        super(ItemTransaction.class, LAYOUT);
    }

    @Override
    protected void write(ItemTransaction message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.transactionId());
        put64(dst, offset, 8, message.fromPlayer());
        put64(dst, offset, 16, message.toPlayer());
        putU32(dst, offset, 24, message.itemId());
        putU32(dst, offset, 28, message.quantity());
        putBytes(dst, offset, 32, message.ledgerHash());
    }

    @Override
    protected ItemTransaction read(byte[] src, int offset) {
        return new ItemTransaction(
                get64(src, offset, 0),
                get64(src, offset, 8),
                get64(src, offset, 16),
                getU32(src, offset, 24),
                getU32(src, offset, 28),
                getBytes(src, offset, 32, 32));
    }

    @Override
    public void validate(ItemTransaction message) {
        if (message.transactionId() == 0) {
            throw broken(0, "not_zero: true", message.transactionId());
        }
        if (message.quantity() < 1) {
            throw broken(4, "min: 1", message.quantity());
        }
        if (message.quantity() > 9999) {
            throw broken(4, "max: 9999", message.quantity());
        }
    }

    @Override
    public List<Object> values(ItemTransaction message) {
        return List.of(
                message.transactionId(),
                message.fromPlayer(),
                message.toPlayer(),
                message.itemId(),
                message.quantity(),
                message.ledgerHash());
    }

    @Override
    protected ItemTransaction make(ValueReader values) {
        return new ItemTransaction(
                values.nextLong(),
                values.nextLong(),
                values.nextLong(),
                values.nextLong(),
                values.nextLong(),
                values.nextBytes());
    }
}
