package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link ItemTransaction}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ItemTransactionCodec extends MessageCodec<ItemTransaction> {
    static final FieldLayout TRANSACTION_ID = new FieldLayout(
            "ItemTransaction", false, "transaction_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout FROM_PLAYER = new FieldLayout(
            "ItemTransaction", false, "from_player", FieldType.Scalar.U64, 8, 8);

    static final FieldLayout TO_PLAYER = new FieldLayout(
            "ItemTransaction", false, "to_player", FieldType.Scalar.U64, 16, 8);

    static final FieldLayout ITEM_ID = new FieldLayout(
            "ItemTransaction", false, "item_id", FieldType.Scalar.U32, 24, 4);

    static final FieldLayout QUANTITY = new FieldLayout(
            "ItemTransaction", false, "quantity", FieldType.Scalar.U32, 28, 4);

    static final FieldLayout LEDGER_HASH = new FieldLayout(
            "ItemTransaction", false, "ledger_hash", new FieldType.Bytes(32), 32, 32);

    ItemTransactionCodec() {
        super(ItemTransaction.class, MessageLayout.of(
                "ItemTransaction",
                ItemTransaction.TYPE_ID,
                ItemTransaction.TOPIC,
                false,
                ItemTransaction.SIZE,
                8,
                TRANSACTION_ID,
                FROM_PLAYER,
                TO_PLAYER,
                ITEM_ID,
                QUANTITY,
                LEDGER_HASH));
    }

    @Override
    protected void write(ItemTransaction message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, message.transactionId());
        LittleEndian.putLong(dst, offset + 8, message.fromPlayer());
        LittleEndian.putLong(dst, offset + 16, message.toPlayer());
        LittleEndian.putInt(dst, offset + 24, (int) message.itemId());
        LittleEndian.putInt(dst, offset + 28, (int) message.quantity());
        message.ledgerHash().copyTo(dst, offset + 32);
    }

    @Override
    protected ItemTransaction read(byte[] src, int offset) {
        return new ItemTransaction(
                LittleEndian.getLong(src, offset),
                LittleEndian.getLong(src, offset + 8),
                LittleEndian.getLong(src, offset + 16),
                LittleEndian.getU32(src, offset + 24),
                LittleEndian.getU32(src, offset + 28),
                ByteString.copyOf(src, offset + 32, 32));
    }

    @Override
    public void validate(ItemTransaction message) {
        if (message.transactionId() == 0) {
            throw new ValidationException(TRANSACTION_ID, "not_zero: true", message.transactionId());
        }
        if (message.quantity() < 1) {
            throw new ValidationException(QUANTITY, "min: 1", message.quantity());
        }
        if (message.quantity() > 9999) {
            throw new ValidationException(QUANTITY, "max: 9999", message.quantity());
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
    public ItemTransaction ofValues(List<?> values) {
        requireCount(values);
        return new ItemTransaction(
                Values.get(values, 0, Long.class, TRANSACTION_ID),
                Values.get(values, 1, Long.class, FROM_PLAYER),
                Values.get(values, 2, Long.class, TO_PLAYER),
                Values.get(values, 3, Long.class, ITEM_ID),
                Values.get(values, 4, Long.class, QUANTITY),
                Values.get(values, 5, ByteString.class, LEDGER_HASH));
    }
}
