package dev.mycelium.compiler.schema;

/**
 * The {@code schema} section of a contract.
 *
 * @param id the protocol's identity, a u32
 * @param version the contract's version, a u16
 * @param minCompatible the oldest version that still understands this one, a u16; the version itself where the contract
 *     says nothing
 */
public record Protocol(long id, int version, int minCompatible) {}
