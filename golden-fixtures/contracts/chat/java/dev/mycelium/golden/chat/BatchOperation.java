package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Several items that are to be handled together, or not at all.
 *
 * <p>Topic <code>examples</code>, type id 1003, 224 bytes.
 *
 * <p>Comes after {@link CounterUpdate}.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>operation_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>208</td><td>items</td><td>{@code Vec<[u8; 20]>}</td></tr>
 * <tr><td>216</td><td>4</td><td>total_count</td><td>{@code u32}</td></tr>
 * <tr><td>220</td><td>4</td><td></td><td>padding</td></tr>
 * </tbody>
 * </table>
 *
 * @param operationId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
 *     the batch; the same id twice means the same batch. Checked by {@code validate()}:
 *     {@code not_zero: true}.
 * @param items {@code Vec<[u8; 20]>}, at most 10 elements, each exactly 20 bytes: Keys of the items in
 *     the order in which they are handled, 20 bytes each. Checked by {@code validate()}:
 *     {@code not_empty: true}.
 * @param totalCount {@code u32}, 0..4294967295: Items in the whole operation, which may span several
 *     batches. Checked by {@code validate()}: {@code min: 1}, {@code max: 1000000}.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record BatchOperation(long operationId, List<ByteString> items,
        long totalCount) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1003;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "examples";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 224;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<BatchOperation> CODEC = new BatchOperationCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param operationId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param items {@code Vec<[u8; 20]>}, at most 10 elements, each exactly 20 bytes
     * @param totalCount {@code u32}, 0..4294967295
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public BatchOperation {
        items = Require.bytesList(items, BatchOperationCodec.ITEMS);
        Require.u32(totalCount, CODEC, 2);
    }

    @Override
    public MessageCodec<BatchOperation> codec() {
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
                .operationId(operationId)
                .items(items)
                .totalCount(totalCount);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "operationId, items, totalCount");
    }

    /**
     * Collects the components of a {@link BatchOperation}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long operationId;

        private List<ByteString> items = List.of();

        private long totalCount;

        private Builder() {
        }

        /**
         * Sets {@code operation_id}.
         *
         * @param operationId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies
         *     the batch; the same id twice means the same batch. Checked by {@code validate()}:
         *     {@code not_zero: true}.
         * @return this builder
         */
        public Builder operationId(long operationId) {
            this.operationId = operationId;
            return this;
        }

        /**
         * Sets {@code items}.
         *
         * @param items {@code Vec<[u8; 20]>}, at most 10 elements, each exactly 20 bytes: Keys of the items in
         *     the order in which they are handled, 20 bytes each. Checked by {@code validate()}:
         *     {@code not_empty: true}.
         * @return this builder
         */
        public Builder items(List<ByteString> items) {
            this.items = items;
            return this;
        }

        /**
         * Sets {@code total_count}.
         *
         * @param totalCount {@code u32}, 0..4294967295: Items in the whole operation, which may span several
         *     batches. Checked by {@code validate()}: {@code min: 1}, {@code max: 1000000}.
         * @return this builder
         */
        public Builder totalCount(long totalCount) {
            this.totalCount = totalCount;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public BatchOperation build() {
            return new BatchOperation(
                    operationId,
                    items,
                    totalCount);
        }
    }
}
