package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.socket.Streams;
import dev.mycelium.runtime.transport.Endpoint;
import java.time.Duration;

/**
 * What a {@link SocketLink} is to do.
 *
 * @param endpoint a socket
 * @param greeting the bytes of the handshake, or none
 * @param streams what the bytes go through
 * @param clock for all that waits
 * @param connectLimit how long one try may take
 * @param writeLimit how long a frame may wait for room, and how long the bus may take nothing
 * @param drainLimit how long closing waits for what is not written yet
 * @param outboxBytes how much may wait to be written
 * @param frameLimits how long frames may be
 * @param reconnect what to do when the bus is lost
 * @param spin whether the reader asks again and again instead of waiting to be woken
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never handed to users
record LinkOptions(
        Endpoint endpoint,
        byte[] greeting,
        Streams streams,
        Clock clock,
        Duration connectLimit,
        Duration writeLimit,
        Duration drainLimit,
        int outboxBytes,
        FrameLimits frameLimits,
        ReconnectPolicy reconnect,
        boolean spin) {}
