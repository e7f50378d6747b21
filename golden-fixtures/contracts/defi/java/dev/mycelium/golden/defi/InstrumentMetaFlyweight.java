package dev.mycelium.golden.defi;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link InstrumentMeta} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class InstrumentMetaFlyweight extends Flyweight<InstrumentMeta, InstrumentMetaFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public InstrumentMetaFlyweight() {
        super(InstrumentMeta.CODEC);
    }

    /**
     * {@return {@code [u8; 20]}, exactly 20 bytes: Address of the token contract, 20 bytes as on the chain.
     *     Checked by {@code validate()}: {@code not_zero: true}}
     */
    public ByteString tokenAddress() {
        return getBytes(0, 20);
    }

    /**
     * {@return the bytes of {@code token_address}, in place}
     */
    public FixedBytesView tokenAddressView() {
        return viewOfFixed(0, 0);
    }

    /**
     * Writes {@code token_address}.
     *
     * @param value exactly 20 bytes
     * @return this
     */
    public InstrumentMetaFlyweight tokenAddress(ByteString value) {
        putBytes(0, 20, value, 0);
        return this;
    }

    /**
     * {@return {@code String}, at most 32 UTF-8 bytes: Ticker of the token, such as WETH; text, not an
     *     address. Checked by {@code validate()}: {@code not_empty: true}, {@code no_0x_prefix: true}}
     */
    public String symbol() {
        return getText(InstrumentMetaCodec.SYMBOL);
    }

    /**
     * {@return how many UTF-8 bytes {@code symbol} has}
     */
    public int symbolLength() {
        return count(InstrumentMetaCodec.SYMBOL);
    }

    /**
     * Copies {@code symbol} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int symbolTo(byte[] dst, int dstOffset) {
        return copyTo(InstrumentMetaCodec.SYMBOL, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code symbol}, in place}
     */
    public TextView symbolView() {
        return viewOfText(1);
    }

    /**
     * Writes {@code symbol}.
     *
     * @param value at most 32 UTF-8 bytes
     * @return this
     */
    public InstrumentMetaFlyweight symbol(String value) {
        putText(InstrumentMetaCodec.SYMBOL, value);
        return this;
    }

    /**
     * Writes {@code symbol}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public InstrumentMetaFlyweight symbol(byte[] utf8, int offset, int length) {
        putText(InstrumentMetaCodec.SYMBOL, utf8, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Decimal places between the smallest unit and one token. Checked by
     *     {@code validate()}: {@code max: 77}}
     */
    public int decimals() {
        return getU8(60);
    }

    /**
     * Writes {@code decimals}.
     *
     * @param value 0..255
     * @return this
     */
    public InstrumentMetaFlyweight decimals(int value) {
        putU8(60, value, 2);
        zeroBytes(61, 3);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Chain by its EIP-155 number: 1 = Ethereum, 137 = Polygon.
     *     Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long chainId() {
        return getU32(64);
    }

    /**
     * Writes {@code chain_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public InstrumentMetaFlyweight chainId(long value) {
        putU32(64, value, 3);
        return this;
    }

    @Override
    protected InstrumentMetaFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(InstrumentMetaCodec.SYMBOL);
    }
}
