package dev.mycelium.runtime.bus;

/** What happens to a frame for which a queue has no room. */
public enum Overflow {
    /** Who brings the frame waits until there is room; nothing is lost here. */
    BLOCK,
    /** The frames that have waited longest are dropped, and counted, until there is room. */
    DROP_OLDEST,
    /** The frame itself is dropped, and counted. */
    DROP_NEWEST,
    /** The frame is dropped, and counted, and the connection is closed: who reads too slowly learns of it. */
    DISCONNECT
}
