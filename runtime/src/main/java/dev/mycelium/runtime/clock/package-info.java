/**
 * Time, in one place: whatever waits, gives up or tries again does so by a {@link dev.mycelium.runtime.clock.Clock}, so that
 * a test can put another one there and let a day pass in an instant.
 */
@NullMarked
package dev.mycelium.runtime.clock;

import org.jspecify.annotations.NullMarked;
