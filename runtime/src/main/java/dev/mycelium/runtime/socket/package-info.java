/**
 * Bytes through sockets, for both ends of a connection; not exported. Every channel is non-blocking, since a thread that is
 * interrupted inside a blocking call closes its channel, and it may be a user's thread that publishes. A deadline is a timer
 * of the clock that closes the channel.
 */
@NullMarked
package dev.mycelium.runtime.socket;

import org.jspecify.annotations.NullMarked;
