/** The annotation that turns a package into the Java side of a Mycelium contract. */
@NullMarked
package dev.mycelium.annotations;

import org.jspecify.annotations.NullMarked;
