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
 * The bytes of {@link BatchOperation}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BatchOperationCodec extends MessageCodec<BatchOperation> {
    static final FieldLayout OPERATION_ID = new FieldLayout(
            "BatchOperation", false, "operation_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout ITEMS = new FieldLayout(
            "BatchOperation", false, "items", new FieldType.Vec(new FieldType.Bytes(20), 10), 8, 208);

    static final FieldLayout TOTAL_COUNT = new FieldLayout(
            "BatchOperation", false, "total_count", FieldType.Scalar.U32, 216, 4);

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
        LittleEndian.putLong(dst, offset, message.operationId());
        writeItems(message.items(), dst, offset);
        LittleEndian.putInt(dst, offset + 216, (int) message.totalCount());
        Padding.zero(dst, offset + 220, 4);
    }

    @Override
    protected BatchOperation read(byte[] src, int offset) {
        return new BatchOperation(
                LittleEndian.getLong(src, offset),
                readItems(src, offset),
                LittleEndian.getU32(src, offset + 216));
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
        FixedVec.putCount(dst, offset + 8, items.size());
        int index = offset + 16;
        for (ByteString item : items) {
            item.copyTo(dst, index);
            index += 20;
        }
        Padding.zero(dst, index, offset + 216 - index);
    }

    private static List<ByteString> readItems(byte[] src, int offset) {
        ByteString[] items = new ByteString[FixedVec.readCount(src, offset + 8, ITEMS)];
        int index = offset + 16;
        for (int i = 0; i < items.length; i++) {
            items[i] = ByteString.copyOf(src, index, 20);
            index += 20;
        }
        return List.of(items);
    }
}
