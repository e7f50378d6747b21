package dev.mycelium.benchmarks.inplace;

import dev.mycelium.benchmarks.contracts.chat.BatchOperation;
import dev.mycelium.runtime.codec.ByteString;
import java.util.stream.IntStream;

/** The values of a {@link BatchOperation}: keys one behind the other in an array that has room for ten. */
final class BatchValues implements Values {
    static final int KEY = 20;

    long operationId;
    final byte[] items = new byte[10 * KEY];
    int count;
    long totalCount;

    BatchValues() {}

    BatchValues(BatchOperation message) {
        operationId = message.operationId();
        for (ByteString item : message.items()) {
            item.copyTo(items, KEY * count++);
        }
        totalCount = message.totalCount();
    }

    @Override
    public BatchOperation toRecord() {
        return new BatchOperation(
                operationId,
                IntStream.range(0, count)
                        .mapToObj(i -> ByteString.copyOf(items, KEY * i, KEY))
                        .toList(),
                totalCount);
    }
}
