/** Blocking sockets of endpoints, for the packages beside this one. */
@NullMarked
package dev.mycelium.testkit.socket;

import org.jspecify.annotations.NullMarked;
