package dev.mycelium.runtime.server;

import dev.mycelium.runtime.bus.QueueLimits;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.frame.FrameLimits;
import java.time.Duration;

/**
 * How a bus behaves, to all of its connections.
 *
 * @param contracts the bus's own, and others that are accepted for a time
 * @param clock for all that waits
 * @param queue what waits for one connection
 * @param frameLimits how long frames may be
 * @param handshakeLimit how long a connection may take to introduce itself
 * @param stallLimit how long one may take nothing while something waits for it
 * @param halfClosedLimit how long one that has ended what it sends is kept while nothing is sent to it
 * @param drainLimit how long closing waits for what is not written yet
 * @param joins who is told of connections that have joined
 */
record ServerOptions(
        Contracts contracts,
        Clock clock,
        QueueLimits queue,
        FrameLimits frameLimits,
        Duration handshakeLimit,
        Duration stallLimit,
        Duration halfClosedLimit,
        Duration drainLimit,
        JoinListener joins) {}
