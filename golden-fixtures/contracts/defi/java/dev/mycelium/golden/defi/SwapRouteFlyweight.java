package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.ByteView;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link SwapRoute} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class SwapRouteFlyweight extends Flyweight<SwapRoute, SwapRouteFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public SwapRouteFlyweight() {
        super(SwapRoute.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Hops that are used, 1 to 6; the places after them are zero. Checked by
     *     {@code validate()}: {@code min: 1}, {@code max: 6}}
     */
    public int hopCount() {
        return getU8(0);
    }

    /**
     * Writes {@code hop_count}.
     *
     * @param value 0..255
     * @return this
     */
    public SwapRouteFlyweight hopCount(int value) {
        putU8(0, value, 0);
        return this;
    }

    /**
     * {@return an element of {@code tokens}, {@code [[u8; 20]; 6]}, exactly 6 elements, each exactly 20
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString tokens(int index) {
        return getBytes(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code tokens}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte tokensByte(int index, int at) {
        return byteOf(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), 20, at, 1);
    }

    /**
     * Copies an element of {@code tokens} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void tokensTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code tokens} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean tokensEquals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), bytes);
    }

    /**
     * Writes an element of {@code tokens}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public SwapRouteFlyweight tokens(int index, ByteString value) {
        putBytes(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), 20, value, 1);
        return this;
    }

    /**
     * Writes an element of {@code tokens}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public SwapRouteFlyweight tokens(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(SwapRouteCodec.TOKENS, 6, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * {@return an element of {@code pool_ids}, {@code [[u8; 32]; 6]}, exactly 6 elements, each exactly 32
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString poolIds(int index) {
        return getBytes(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), 32);
    }

    /**
     * {@return one byte of an element of {@code pool_ids}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte poolIdsByte(int index, int at) {
        return byteOf(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), 32, at, 2);
    }

    /**
     * Copies an element of {@code pool_ids} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 32 bytes
     * @param dstOffset where they start
     */
    public void poolIdsTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), 32, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code pool_ids} is these 32 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean poolIdsEquals(int index, byte[] bytes) {
        return bytes.length == 32 && holds(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), bytes);
    }

    /**
     * Writes an element of {@code pool_ids}.
     *
     * @param index of the element, from 0
     * @param value exactly 32 bytes
     * @return this
     */
    public SwapRouteFlyweight poolIds(int index, ByteString value) {
        putBytes(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), 32, value, 2);
        zeroBytes(313, 1);
        return this;
    }

    /**
     * Writes an element of {@code pool_ids}.
     *
     * @param index of the element, from 0
     * @param src has 32 bytes
     * @param srcOffset where they start
     * @return this
     */
    public SwapRouteFlyweight poolIds(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(SwapRouteCodec.POOL_IDS, 6, 32, index), 32, src, srcOffset);
        zeroBytes(313, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 16 bytes: First bytes of the call, at most 16}
     */
    public ByteString callData() {
        return getByteVec(SwapRouteCodec.CALL_DATA);
    }

    /**
     * {@return how many bytes {@code call_data} has}
     */
    public int callDataLength() {
        return count(SwapRouteCodec.CALL_DATA);
    }

    /**
     * Copies {@code call_data} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int callDataTo(byte[] dst, int dstOffset) {
        return copyTo(SwapRouteCodec.CALL_DATA, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code call_data}, in place}
     */
    public ByteView callDataView() {
        return viewOfBytes(3);
    }

    /**
     * Writes {@code call_data}.
     *
     * @param value at most 16 bytes
     * @return this
     */
    public SwapRouteFlyweight callData(ByteString value) {
        putByteVec(SwapRouteCodec.CALL_DATA, value);
        zeroBytes(338, 2);
        return this;
    }

    /**
     * Writes {@code call_data}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public SwapRouteFlyweight callData(byte[] src, int offset, int length) {
        putByteVec(SwapRouteCodec.CALL_DATA, src, offset, length);
        zeroBytes(338, 2);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Gas that the transaction used}
     */
    public long gasUsed() {
        return getU32(340);
    }

    /**
     * Writes {@code gas_used}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public SwapRouteFlyweight gasUsed(long value) {
        putU32(340, value, 4);
        return this;
    }

    /**
     * {@return {@code [u8; 6]}, exactly 6 bytes: Hardware address of the relay that reported the route}
     */
    public ByteString relay() {
        return getBytes(344, 6);
    }

    /**
     * {@return the bytes of {@code relay}, in place}
     */
    public FixedBytesView relayView() {
        return viewOfFixed(5, 2);
    }

    /**
     * Writes {@code relay}.
     *
     * @param value exactly 6 bytes
     * @return this
     */
    public SwapRouteFlyweight relay(ByteString value) {
        putBytes(344, 6, value, 5);
        zeroBytes(350, 2);
        return this;
    }

    @Override
    protected SwapRouteFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(SwapRouteCodec.CALL_DATA);
    }
}
