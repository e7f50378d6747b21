/** Frames kept in a file with their times, and played again. */
@NullMarked
package dev.mycelium.testkit.record;

import org.jspecify.annotations.NullMarked;
