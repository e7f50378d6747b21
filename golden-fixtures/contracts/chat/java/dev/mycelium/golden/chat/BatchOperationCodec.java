package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedVec;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.Padding;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link BatchOperation}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class BatchOperationCodec extends GeneratedCodec<BatchOperation> {
    static final MessageLayout LAYOUT = layout(
            "BatchOperation",
            BatchOperation.TYPE_ID,
            BatchOperation.TOPIC,
            false,
            BatchOperation.SIZE,
            8,
            u64("operation_id", 0),
            field("items", new FieldType.Vec(new FieldType.Bytes(20), 10), 8, 208),
            u32("total_count", 216));

    static final FieldLayout ITEMS = LAYOUT.field(1);

    BatchOperationCodec() {
        super(BatchOperation.class, LAYOUT);
    }

    @Override
    protected void write(BatchOperation message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.operationId());
        writeItems(message.items(), dst, offset);
        putU32(dst, offset, 216, message.totalCount());
        zero(dst, offset, 220, 4);
    }

    @Override
    protected BatchOperation read(byte[] src, int offset) {
        return new BatchOperation(
                get64(src, offset, 0),
                readItems(src, offset),
                getU32(src, offset, 216));
    }

    @Override
    public void validate(BatchOperation message) {
        if (message.operationId() == 0) {
            throw broken(0, "not_zero: true", message.operationId());
        }
        if (message.items().isEmpty()) {
            throw broken(1, "not_empty: true", message.items());
        }
        if (message.totalCount() < 1) {
            throw broken(2, "min: 1", message.totalCount());
        }
        if (message.totalCount() > 1000000) {
            throw broken(2, "max: 1000000", message.totalCount());
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
    protected BatchOperation make(ValueReader values) {
        return new BatchOperation(
                values.nextLong(),
                values.nextList(ByteString.class),
                values.nextLong());
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
