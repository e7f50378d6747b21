/** What a change of a contract does to bytes that are already written, and the file by which changes are noticed. */
@NullMarked
package dev.mycelium.compiler.evolution;

import org.jspecify.annotations.NullMarked;
