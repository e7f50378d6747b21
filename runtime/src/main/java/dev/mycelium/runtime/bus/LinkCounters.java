package dev.mycelium.runtime.bus;

/**
 * How a connection to a bus fared, at one moment. The wire has no acknowledgement: of what was written, some may have been in
 * the kernel still when the bus was lost, and nobody knows.
 *
 * @param lost the frames that were published and not wholly written when the bus was lost
 * @param connects how often the connection came up, the first time included
 * @param writeStalls how often the bus was given up because it took nothing within the write limit
 */
public record LinkCounters(long lost, long connects, long writeStalls) {}
