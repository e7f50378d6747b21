package dev.mycelium.runtime.socket;

/**
 * What was sent, at one moment.
 *
 * @param frames how many
 * @param bytes of all of them, headers included
 */
public record Sent(long frames, long bytes) {}
