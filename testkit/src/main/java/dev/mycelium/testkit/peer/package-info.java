/** A peer that does what a script says and nothing else: the other end of a connection, played by a test byte by byte. */
@NullMarked
package dev.mycelium.testkit.peer;

import org.jspecify.annotations.NullMarked;
