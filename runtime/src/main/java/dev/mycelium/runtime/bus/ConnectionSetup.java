package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.metrics.Metrics;

/**
 * What every connection has, whatever carries its frames.
 *
 * @param schema the contract by which it publishes, and judges what comes
 * @param frameLimits how long frames may be
 * @param clock for all that waits
 * @param errors is told what could not be delivered
 * @param states is told what becomes of the connection
 * @param metrics takes what it counts and measures
 */
record ConnectionSetup(
        Schema<?> schema,
        FrameLimits frameLimits,
        Clock clock,
        ErrorHandler errors,
        StateListener states,
        Metrics metrics) {}
