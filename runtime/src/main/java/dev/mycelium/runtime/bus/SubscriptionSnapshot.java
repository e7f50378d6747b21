package dev.mycelium.runtime.bus;

import org.jspecify.annotations.Nullable;

/**
 * One subscriber of a connection, at one moment.
 *
 * @param name the message, or {@code raw}, and a number of its own in the connection: {@code Quote-1}
 * @param received what came to it
 * @param queue what waits for it, and what was dropped; null for a handler on the connection's thread, which has no queue
 */
public record SubscriptionSnapshot(
        String name, ReceivedCounters received, @Nullable QueueCounters queue) {}
