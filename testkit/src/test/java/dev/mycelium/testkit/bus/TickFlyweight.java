package dev.mycelium.testkit.bus;

import dev.mycelium.runtime.codec.Flyweight;

/** A view as the generator would write it. */
final class TickFlyweight extends Flyweight<Tick, TickFlyweight> {
    TickFlyweight() {
        super(Tick.CODEC);
    }

    long number() {
        return get64(16);
    }

    TickFlyweight number(long value) {
        put64(16, value);
        return this;
    }

    @Override
    protected TickFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(Tick.SENDER);
    }
}
