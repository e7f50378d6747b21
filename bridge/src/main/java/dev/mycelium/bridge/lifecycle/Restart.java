package dev.mycelium.bridge.lifecycle;

/** After which ends a worker is started again. */
public enum Restart {
    /** After every end that nobody asked for. */
    ALWAYS,
    /** After every end but one with status 0, which says that its work is done. */
    ON_FAILURE,
    /** After none: an end with status 0 is {@link WorkerState#STOPPED}, any other {@link WorkerState#FAILED}. */
    NEVER
}
