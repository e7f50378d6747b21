/** A proxy that harms what goes through it, exactly where it was told to, and writes down what it did so that it can do it again. */
@NullMarked
package dev.mycelium.testkit.fault;

import org.jspecify.annotations.NullMarked;
