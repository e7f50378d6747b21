/** The {@code mycelium} command: one class for each subcommand. */
@NullMarked
package dev.mycelium.command;

import org.jspecify.annotations.NullMarked;
