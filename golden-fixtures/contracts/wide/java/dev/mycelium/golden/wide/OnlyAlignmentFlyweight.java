package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import java.math.BigInteger;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link OnlyAlignment} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class OnlyAlignmentFlyweight extends Flyweight<OnlyAlignment, OnlyAlignmentFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public OnlyAlignmentFlyweight() {
        super(OnlyAlignment.CODEC);
    }

    /**
     * {@return an element of {@code nothing}, {@code [u128; 0]}, exactly 0 elements, each
     *     0..2<sup>128</sup>-1}
     *
     * @param index of the element, from 0
     */
    public BigInteger nothing(int index) {
        return getU128(elementOfArray(OnlyAlignmentCodec.NOTHING, 0, 16, index));
    }

    /**
     * {@return the upper 64 bits of an element of {@code nothing}}
     *
     * @param index of the element, from 0
     */
    public long nothingHigh(int index) {
        return get64(elementOfArray(OnlyAlignmentCodec.NOTHING, 0, 16, index) + 8);
    }

    /**
     * {@return the lower 64 bits of an element of {@code nothing}}
     *
     * @param index of the element, from 0
     */
    public long nothingLow(int index) {
        return get64(elementOfArray(OnlyAlignmentCodec.NOTHING, 0, 16, index));
    }

    /**
     * Writes an element of {@code nothing}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>128</sup>-1
     * @return this
     */
    public OnlyAlignmentFlyweight nothing(int index, BigInteger value) {
        putU128(elementOfArray(OnlyAlignmentCodec.NOTHING, 0, 16, index), value, 0);
        return this;
    }

    /**
     * Writes an element of {@code nothing}.
     *
     * @param index of the element, from 0
     * @param high the upper 64 bits
     * @param low the lower 64 bits
     * @return this
     */
    public OnlyAlignmentFlyweight nothing(int index, long high, long low) {
        put128(elementOfArray(OnlyAlignmentCodec.NOTHING, 0, 16, index), high, low);
        return this;
    }

    @Override
    protected OnlyAlignmentFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
