/**
 * The first 34 bytes of a connection: a client proves that it was compiled from the bus's contract. The bus answers
 * nothing; a client that is wrong is closed.
 */
@NullMarked
package dev.mycelium.runtime.handshake;

import org.jspecify.annotations.NullMarked;
