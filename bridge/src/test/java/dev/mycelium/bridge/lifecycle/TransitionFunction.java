package dev.mycelium.bridge.lifecycle;

/** {@link Transitions#next}, or one with a defect. */
@FunctionalInterface
interface TransitionFunction {
    Step next(Lifecycle from, Event event, long now);
}
