/** What passes on a bus, a line each. */
@NullMarked
package dev.mycelium.command.tail;

import org.jspecify.annotations.NullMarked;
