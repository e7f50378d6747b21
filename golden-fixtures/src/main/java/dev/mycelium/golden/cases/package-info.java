/**
 * The cases that a new golden file has. They are defined to the bit, so that Java and Rust write the same files for the same
 * contract: SplitMix64, seeded by the FNV-1a hash of "Message case".
 */
@NullMarked
package dev.mycelium.golden.cases;

import org.jspecify.annotations.NullMarked;
