package dev.mycelium.annotations;

/** What becomes of a change by which old and new code would refuse or misread each other's bytes. */
public enum Evolution {

    /** It is an error, unless {@code schema.version} is above that of {@code contracts.lock}. */
    GUARDED,

    /** It is accepted, and {@code contracts.lock} follows the contract: for a bus whose peers are always built together. */
    ALLOWED
}
