/** Frames for Wireshark: captures, and the dissector that reads them. */
@NullMarked
package dev.mycelium.command.capture;

import org.jspecify.annotations.NullMarked;
