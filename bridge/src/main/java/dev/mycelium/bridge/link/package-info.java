/** A bridge as a client of another bus: {@link dev.mycelium.bridge.link.BusLink} says of which, and what passes. */
@NullMarked
package dev.mycelium.bridge.link;

import org.jspecify.annotations.NullMarked;
