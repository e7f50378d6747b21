/**
 * The life of a worker as data: {@link dev.mycelium.bridge.lifecycle.Transitions} says what follows from a state, an event and
 * the time. Nothing here starts a process, waits, or looks at a clock.
 */
@NullMarked
package dev.mycelium.bridge.lifecycle;

import org.jspecify.annotations.NullMarked;
