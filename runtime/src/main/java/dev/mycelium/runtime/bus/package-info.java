/**
 * A program's place on a bus: connections, publishers, subscriptions, and the bus between the threads of one process.
 *
 * <p>A frame goes through two bounded queues: one that the bus holds for each connection, and one that the connection
 * holds for each of its subscriptions, filled by the connection's own thread. What is lost is lost at one of the two, by
 * the policy that was asked for, and counted there.
 */
@NullMarked
package dev.mycelium.runtime.bus;

import org.jspecify.annotations.NullMarked;
