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
 * The bytes of {@link ItemTransaction}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class ItemTransactionCodec extends MessageCodec<ItemTransaction> {
    private static final int TRANSACTION_ID_AT = 0;

    private static final int FROM_PLAYER_AT = 8;

    private static final int TO_PLAYER_AT = 16;

    private static final int ITEM_ID_AT = 24;

    private static final int QUANTITY_AT = 28;

    private static final int LEDGER_HASH_AT = 32;

    static final FieldLayout TRANSACTION_ID = new FieldLayout(
            "ItemTransaction", false, "transaction_id", FieldType.Scalar.U64, TRANSACTION_ID_AT, 8);

    static final FieldLayout FROM_PLAYER = new FieldLayout(
            "ItemTransaction", false, "from_player", FieldType.Scalar.U64, FROM_PLAYER_AT, 8);

    static final FieldLayout TO_PLAYER = new FieldLayout(
            "ItemTransaction", false, "to_player", FieldType.Scalar.U64, TO_PLAYER_AT, 8);

    static final FieldLayout ITEM_ID = new FieldLayout(
            "ItemTransaction", false, "item_id", FieldType.Scalar.U32, ITEM_ID_AT, 4);

    static final FieldLayout QUANTITY = new FieldLayout(
            "ItemTransaction", false, "quantity", FieldType.Scalar.U32, QUANTITY_AT, 4);

    static final FieldLayout LEDGER_HASH = new FieldLayout(
            "ItemTransaction", false, "ledger_hash", new FieldType.Bytes(32), LEDGER_HASH_AT, 32);

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
        LittleEndian.putLong(dst, offset + TRANSACTION_ID_AT, message.transactionId());
        LittleEndian.putLong(dst, offset + FROM_PLAYER_AT, message.fromPlayer());
        LittleEndian.putLong(dst, offset + TO_PLAYER_AT, message.toPlayer());
        LittleEndian.putInt(dst, offset + ITEM_ID_AT, (int) message.itemId());
        LittleEndian.putInt(dst, offset + QUANTITY_AT, (int) message.quantity());
        message.ledgerHash().copyTo(dst, offset + LEDGER_HASH_AT);
    }

    @Override
    protected ItemTransaction read(byte[] src, int offset) {
        return new ItemTransaction(
                LittleEndian.getLong(src, offset + TRANSACTION_ID_AT),
                LittleEndian.getLong(src, offset + FROM_PLAYER_AT),
                LittleEndian.getLong(src, offset + TO_PLAYER_AT),
                LittleEndian.getU32(src, offset + ITEM_ID_AT),
                LittleEndian.getU32(src, offset + QUANTITY_AT),
                ByteString.copyOf(src, offset + LEDGER_HASH_AT, 32));
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
