/** How a bridge is, for people. */
@NullMarked
package dev.mycelium.command.status;

import org.jspecify.annotations.NullMarked;
