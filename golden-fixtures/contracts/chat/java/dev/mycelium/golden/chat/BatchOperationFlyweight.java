package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link BatchOperation} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class BatchOperationFlyweight extends Flyweight<BatchOperation, BatchOperationFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public BatchOperationFlyweight() {
        super(BatchOperation.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Identifies the batch;
     *     the same id twice means the same batch. Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long operationId() {
        return get64(0);
    }

    /**
     * Writes {@code operation_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public BatchOperationFlyweight operationId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return how many elements {@code items} has, 0 to 10}
     */
    public int itemsCount() {
        return count(BatchOperationCodec.ITEMS);
    }

    /**
     * Sets how many elements {@code items} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 10
     * @return this
     */
    public BatchOperationFlyweight setItemsCount(int count) {
        putCount(BatchOperationCodec.ITEMS, 8, 20, count);
        return this;
    }

    /**
     * {@return an element of {@code items}, {@code Vec<[u8; 20]>}, at most 10 elements, each exactly 20
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString items(int index) {
        return getBytes(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code items}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte itemsByte(int index, int at) {
        return byteOf(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), 20, at, 1);
    }

    /**
     * Copies an element of {@code items} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void itemsTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code items} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean itemsEquals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), bytes);
    }

    /**
     * Writes an element of {@code items}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public BatchOperationFlyweight items(int index, ByteString value) {
        putBytes(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), 20, value, 1);
        return this;
    }

    /**
     * Writes an element of {@code items}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public BatchOperationFlyweight items(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(BatchOperationCodec.ITEMS, 8, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code items} to the caller's array.
     *
     * @param dst takes 20 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int itemsAllTo(byte[] dst, int dstOffset) {
        return copyTo(BatchOperationCodec.ITEMS, 20, dst, dstOffset);
    }

    /**
     * Writes {@code items}.
     *
     * @param src has 20 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 10
     * @return this
     */
    public BatchOperationFlyweight items(byte[] src, int srcOffset, int count) {
        putElements(BatchOperationCodec.ITEMS, 20, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Items in the whole operation, which may span several batches.
     *     Checked by {@code validate()}: {@code min: 1}, {@code max: 1000000}}
     */
    public long totalCount() {
        return getU32(216);
    }

    /**
     * Writes {@code total_count}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public BatchOperationFlyweight totalCount(long value) {
        putU32(216, value, 2);
        zeroBytes(220, 4);
        return this;
    }

    @Override
    protected BatchOperationFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(BatchOperationCodec.ITEMS);
    }
}
