package dev.mycelium.golden.chat;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link CounterUpdate} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class CounterUpdateFlyweight extends Flyweight<CounterUpdate, CounterUpdateFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public CounterUpdateFlyweight() {
        super(CounterUpdate.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which counter; ids are
     *     given out once and never reused. Checked by {@code validate()}: {@code not_zero: true}}
     */
    public long counterId() {
        return get64(0);
    }

    /**
     * Writes {@code counter_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public CounterUpdateFlyweight counterId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code i32}: The counter after the step}
     */
    public int value() {
        return getI32(8);
    }

    /**
     * Writes {@code value}.
     *
     * @param value what is written
     * @return this
     */
    public CounterUpdateFlyweight value(int value) {
        putI32(8, value);
        return this;
    }

    /**
     * {@return {@code i32}: The step itself; negative when the counter went down}
     */
    public int delta() {
        return getI32(12);
    }

    /**
     * Writes {@code delta}.
     *
     * @param value what is written
     * @return this
     */
    public CounterUpdateFlyweight delta(int value) {
        putI32(12, value);
        return this;
    }

    @Override
    protected CounterUpdateFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
