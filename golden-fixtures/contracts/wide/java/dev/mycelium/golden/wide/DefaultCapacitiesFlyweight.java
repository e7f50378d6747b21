package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.ByteView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link DefaultCapacities} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class DefaultCapacitiesFlyweight extends Flyweight<DefaultCapacities, DefaultCapacitiesFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public DefaultCapacitiesFlyweight() {
        super(DefaultCapacities.CODEC);
    }

    /**
     * {@return {@code String}, at most 32 UTF-8 bytes: 32 bytes of text}
     */
    public String text() {
        return getText(DefaultCapacitiesCodec.TEXT);
    }

    /**
     * {@return how many UTF-8 bytes {@code text} has}
     */
    public int textLength() {
        return count(DefaultCapacitiesCodec.TEXT);
    }

    /**
     * Copies {@code text} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int textTo(byte[] dst, int dstOffset) {
        return copyTo(DefaultCapacitiesCodec.TEXT, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code text}, in place}
     */
    public TextView textView() {
        return viewOfText(0);
    }

    /**
     * Writes {@code text}.
     *
     * @param value at most 32 UTF-8 bytes
     * @return this
     */
    public DefaultCapacitiesFlyweight text(String value) {
        putText(DefaultCapacitiesCodec.TEXT, value);
        return this;
    }

    /**
     * Writes {@code text}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public DefaultCapacitiesFlyweight text(byte[] utf8, int offset, int length) {
        putText(DefaultCapacitiesCodec.TEXT, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 16 bytes: 16 bytes}
     */
    public ByteString bytes() {
        return getByteVec(DefaultCapacitiesCodec.BYTES);
    }

    /**
     * {@return how many bytes {@code bytes} has}
     */
    public int bytesLength() {
        return count(DefaultCapacitiesCodec.BYTES);
    }

    /**
     * Copies {@code bytes} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytesTo(byte[] dst, int dstOffset) {
        return copyTo(DefaultCapacitiesCodec.BYTES, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes}, in place}
     */
    public ByteView bytesView() {
        return viewOfBytes(1);
    }

    /**
     * Writes {@code bytes}.
     *
     * @param value at most 16 bytes
     * @return this
     */
    public DefaultCapacitiesFlyweight bytes(ByteString value) {
        putByteVec(DefaultCapacitiesCodec.BYTES, value);
        return this;
    }

    /**
     * Writes {@code bytes}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public DefaultCapacitiesFlyweight bytes(byte[] src, int offset, int length) {
        putByteVec(DefaultCapacitiesCodec.BYTES, src, offset, length);
        return this;
    }

    /**
     * {@return how many elements {@code addresses} has, 0 to 4}
     */
    public int addressesCount() {
        return count(DefaultCapacitiesCodec.ADDRESSES);
    }

    /**
     * Sets how many elements {@code addresses} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 4
     * @return this
     */
    public DefaultCapacitiesFlyweight setAddressesCount(int count) {
        putCount(DefaultCapacitiesCodec.ADDRESSES, 8, 20, count);
        return this;
    }

    /**
     * {@return an element of {@code addresses}, {@code Vec<[u8; 20]>}, at most 4 elements, each exactly 20
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString addresses(int index) {
        return getBytes(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code addresses}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte addressesByte(int index, int at) {
        return byteOf(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), 20, at, 2);
    }

    /**
     * Copies an element of {@code addresses} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void addressesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code addresses} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean addressesEquals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), bytes);
    }

    /**
     * Writes an element of {@code addresses}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public DefaultCapacitiesFlyweight addresses(int index, ByteString value) {
        putBytes(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), 20, value, 2);
        return this;
    }

    /**
     * Writes an element of {@code addresses}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public DefaultCapacitiesFlyweight addresses(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(DefaultCapacitiesCodec.ADDRESSES, 8, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code addresses} to the caller's array.
     *
     * @param dst takes 20 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int addressesAllTo(byte[] dst, int dstOffset) {
        return copyTo(DefaultCapacitiesCodec.ADDRESSES, 20, dst, dstOffset);
    }

    /**
     * Writes {@code addresses}.
     *
     * @param src has 20 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 4
     * @return this
     */
    public DefaultCapacitiesFlyweight addresses(byte[] src, int srcOffset, int count) {
        putElements(DefaultCapacitiesCodec.ADDRESSES, 20, src, srcOffset, count);
        return this;
    }

    /**
     * {@return how many elements {@code hashes} has, 0 to 4}
     */
    public int hashesCount() {
        return count(DefaultCapacitiesCodec.HASHES);
    }

    /**
     * Sets how many elements {@code hashes} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 4
     * @return this
     */
    public DefaultCapacitiesFlyweight setHashesCount(int count) {
        putCount(DefaultCapacitiesCodec.HASHES, 8, 32, count);
        return this;
    }

    /**
     * {@return an element of {@code hashes}, {@code Vec<[u8; 32]>}, at most 4 elements, each exactly 32
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString hashes(int index) {
        return getBytes(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), 32);
    }

    /**
     * {@return one byte of an element of {@code hashes}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte hashesByte(int index, int at) {
        return byteOf(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), 32, at, 3);
    }

    /**
     * Copies an element of {@code hashes} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 32 bytes
     * @param dstOffset where they start
     */
    public void hashesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), 32, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code hashes} is these 32 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean hashesEquals(int index, byte[] bytes) {
        return bytes.length == 32 && holds(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), bytes);
    }

    /**
     * Writes an element of {@code hashes}.
     *
     * @param index of the element, from 0
     * @param value exactly 32 bytes
     * @return this
     */
    public DefaultCapacitiesFlyweight hashes(int index, ByteString value) {
        putBytes(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), 32, value, 3);
        return this;
    }

    /**
     * Writes an element of {@code hashes}.
     *
     * @param index of the element, from 0
     * @param src has 32 bytes
     * @param srcOffset where they start
     * @return this
     */
    public DefaultCapacitiesFlyweight hashes(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(DefaultCapacitiesCodec.HASHES, 8, 32, index), 32, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code hashes} to the caller's array.
     *
     * @param dst takes 32 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int hashesAllTo(byte[] dst, int dstOffset) {
        return copyTo(DefaultCapacitiesCodec.HASHES, 32, dst, dstOffset);
    }

    /**
     * Writes {@code hashes}.
     *
     * @param src has 32 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 4
     * @return this
     */
    public DefaultCapacitiesFlyweight hashes(byte[] src, int srcOffset, int count) {
        putElements(DefaultCapacitiesCodec.HASHES, 32, src, srcOffset, count);
        return this;
    }

    @Override
    protected DefaultCapacitiesFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(DefaultCapacitiesCodec.TEXT);
        count(DefaultCapacitiesCodec.BYTES);
        count(DefaultCapacitiesCodec.ADDRESSES);
        count(DefaultCapacitiesCodec.HASHES);
    }
}
