package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link Empty} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class EmptyFlyweight extends Flyweight<Empty, EmptyFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public EmptyFlyweight() {
        super(Empty.CODEC);
    }

    @Override
    protected EmptyFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
