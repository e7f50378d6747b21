package dev.mycelium.runtime.socket;

/** What became of a frame that was brought to an {@link Outbox}. */
public enum Outcome {
    /** It is in the outbox, or with the kernel already. */
    TAKEN,
    /** There was no stream in that time. */
    NO_STREAM,
    /** There was no room in that time. */
    NO_ROOM,
    /** The outbox was closed. */
    CLOSED
}
