package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link BatchOperation}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BatchOperationCodec extends MessageCodec<BatchOperation> {
    private static final int OPERATION_ID_AT = 0;

    private static final int ITEMS_AT = 8;

    private static final int ITEMS_ITEMS_AT = ITEMS_AT + 8;

    private static final int ITEMS_END = ITEMS_AT + 208;

    private static final int TOTAL_COUNT_AT = 216;

    private static final int PADDING_220_AT = 220;

    static final FieldLayout OPERATION_ID = new FieldLayout(
            "BatchOperation", false, "operation_id", FieldType.Scalar.U64, OPERATION_ID_AT, 8);

    static final FieldLayout ITEMS = new FieldLayout(
            "BatchOperation", false, "items", new FieldType.Vec(new FieldType.Bytes(20), 10), ITEMS_AT, 208);

    static final FieldLayout TOTAL_COUNT = new FieldLayout(
            "BatchOperation", false, "total_count", FieldType.Scalar.U32, TOTAL_COUNT_AT, 4);

    BatchOperationCodec() {
        super(BatchOperation.class, MessageLayout.of(
                "BatchOperation",
                BatchOperation.TYPE_ID,
                BatchOperation.TOPIC,
                false,
                BatchOperation.SIZE,
                8,
                OPERATION_ID,
                ITEMS,
                TOTAL_COUNT));
    }

    @Override
    protected void write(BatchOperation message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset + OPERATION_ID_AT, message.operationId());
        writeItems(message.items(), dst, offset);
        LittleEndian.putInt(dst, offset + TOTAL_COUNT_AT, (int) message.totalCount());
        Padding.zero(dst, offset + PADDING_220_AT, 4);
    }

    @Override
    protected BatchOperation read(byte[] src, int offset) {
        return new BatchOperation(
                LittleEndian.getLong(src, offset + OPERATION_ID_AT),
                readItems(src, offset),
                LittleEndian.getU32(src, offset + TOTAL_COUNT_AT));
    }

    @Override
    public void validate(BatchOperation message) {
        if (message.operationId() == 0) {
            throw new ValidationException(OPERATION_ID, "not_zero: true", message.operationId());
        }
        if (message.items().isEmpty()) {
            throw new ValidationException(ITEMS, "not_empty: true", message.items());
        }
        if (message.totalCount() < 1) {
            throw new ValidationException(TOTAL_COUNT, "min: 1", message.totalCount());
        }
        if (message.totalCount() > 1000000) {
            throw new ValidationException(TOTAL_COUNT, "max: 1000000", message.totalCount());
        }
    }

    @Override
    public List<Object> values(BatchOperation message) {
        return List.of(
                message.operationId(),
                message.items(),
                message.totalCount());
    }

    @Override
    public BatchOperation ofValues(List<?> values) {
        requireCount(values);
        return new BatchOperation(
                Values.get(values, 0, Long.class, OPERATION_ID),
                Values.list(values, 1, ByteString.class, ITEMS),
                Values.get(values, 2, Long.class, TOTAL_COUNT));
    }

    private static void writeItems(List<ByteString> items, byte[] dst, int offset) {
        FixedVec.putCount(dst, offset + ITEMS_AT, items.size());
        int index = offset + ITEMS_ITEMS_AT;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + ITEMS_END - index);
    }

    private static List<ByteString> readItems(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + ITEMS_AT, ITEMS)];
        int index = offset + ITEMS_ITEMS_AT;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }
}
