package dev.mycelium.processor;

import dev.mycelium.compiler.text.Source;

/**
 * A contract and where its lock belongs: beside it.
 *
 * @param source the contract
 * @param lock the place
 */
record FoundContract(Source source, LockPlace lock) {}
