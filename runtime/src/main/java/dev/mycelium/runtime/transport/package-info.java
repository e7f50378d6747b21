/** Where a bus is: endpoints, from text, from code, from the environment. */
@NullMarked
package dev.mycelium.runtime.transport;

import org.jspecify.annotations.NullMarked;
