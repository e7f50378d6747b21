package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.socket.PlainStream;
import dev.mycelium.runtime.socket.Streams;
import dev.mycelium.runtime.socket.TlsStreams;
import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.tls.TlsSettings;
import dev.mycelium.runtime.transport.Endpoint;

/**
 * What a {@link SocketLink} is to do.
 *
 * @param endpoint a socket
 * @param greeting the bytes of the handshake, or none
 * @param streams what the bytes go through
 * @param clock for all that waits
 * @param limits how long it waits for what
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
        TimeLimits limits,
        int outboxBytes,
        FrameLimits frameLimits,
        ReconnectPolicy reconnect,
        boolean spin) {

    /** Returns what the bytes to an endpoint go through. */
    static Streams streamsTo(Endpoint where, TlsSettings tls) {
        if (where instanceof Endpoint.Tls there) {
            try {
                return TlsStreams.client(tls, there.host(), there.port());
            } catch (TlsException e) {
                throw new BusUnavailableException(String.valueOf(e.getMessage()), e);
            }
        }
        return PlainStream::new;
    }
}
