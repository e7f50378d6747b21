/** The golden test as a user writes it: one call that yields a JUnit test per case and check. */
@NullMarked
package dev.mycelium.golden;

import org.jspecify.annotations.NullMarked;
