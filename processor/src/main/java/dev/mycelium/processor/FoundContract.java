package dev.mycelium.processor;

import dev.mycelium.compiler.text.Source;

/**
 * A contract and where its lock belongs: beside it.
 *
 * @param source the contract
 * @param file where it was read, for people
 * @param lock the place
 */
record FoundContract(Source source, String file, LockPlace lock) {}
