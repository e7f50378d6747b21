package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link SnakeCaseName} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class SnakeCaseNameFlyweight extends Flyweight<SnakeCaseName, SnakeCaseNameFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public SnakeCaseNameFlyweight() {
        super(SnakeCaseName.CODEC);
    }

    /**
     * {@return {@code bool}: One byte, 0 or 1}
     */
    public boolean value() {
        return getBool(0, 0);
    }

    /**
     * Writes {@code value}.
     *
     * @param value what is written
     * @return this
     */
    public SnakeCaseNameFlyweight value(boolean value) {
        putBool(0, value);
        return this;
    }

    @Override
    protected SnakeCaseNameFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkBools(0, 1, 0);
    }
}
