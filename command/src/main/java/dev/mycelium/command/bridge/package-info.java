/** The file that says how a bridge is to be: TOML in, endpoints and workers out. */
@NullMarked
package dev.mycelium.command.bridge;

import org.jspecify.annotations.NullMarked;
