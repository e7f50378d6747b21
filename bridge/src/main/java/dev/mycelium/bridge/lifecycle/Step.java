package dev.mycelium.bridge.lifecycle;

import java.util.List;

/**
 * What follows from an event.
 *
 * @param lifecycle how the worker stands now
 * @param actions what is to be done, in this order
 */
public record Step(Lifecycle lifecycle, List<Action> actions) {

    static Step of(Lifecycle lifecycle, Action... actions) {
        return new Step(lifecycle, List.of(actions));
    }
}
