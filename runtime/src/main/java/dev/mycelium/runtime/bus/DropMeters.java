package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.metrics.Metrics;

/**
 * What a queue counts on, beside its own counters, for each frame that it does not hand on.
 *
 * @param oldest the frames that made room for newer ones
 * @param newest the frames that found no room
 * @param refused the frames that came after the queue was closed
 */
record DropMeters(Metrics.Counter oldest, Metrics.Counter newest, Metrics.Counter refused) {}
