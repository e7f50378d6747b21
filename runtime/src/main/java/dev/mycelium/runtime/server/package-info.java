/**
 * A bus that others connect to, through Unix and TCP sockets. One thread does all of it, and waits for nobody: every
 * connection has a bounded queue, and a deadline for each thing that it may do slowly.
 */
@NullMarked
package dev.mycelium.runtime.server;

import org.jspecify.annotations.NullMarked;
