package dev.mycelium.runtime.bus;

/**
 * What a queue has seen since it was made, at one moment. Nothing is uncounted: {@code offered} is always the sum of
 * {@code taken}, {@code droppedOldest}, {@code droppedNewest}, {@code refused} and {@code frames}.
 *
 * @param offered the frames that were brought
 * @param taken the frames that were taken out
 * @param droppedOldest the frames that made room for newer ones
 * @param droppedNewest the frames that found no room
 * @param refused the frames that came after the queue was closed
 * @param frames the frames that wait now
 * @param bytes their payloads' bytes
 */
public record QueueCounters(
        long offered, long taken, long droppedOldest, long droppedNewest, long refused, int frames, long bytes) {}
