package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.handshake.Handshake;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.socket.Session;
import dev.mycelium.runtime.tls.TlsException;
import dev.mycelium.runtime.transport.Endpoint;
import java.io.IOException;
import java.time.Duration;

/**
 * Makes a connection to a socket, and closes what it has begun if that cannot be.
 *
 * @param setup what every connection has
 * @param options what its link is to do
 */
record Connecting(ConnectionSetup setup, LinkOptions options) {

    /** Something that has to go well before a connection is given to whoever wants it. */
    private interface Step {
        void await(Progress progress) throws InterruptedException;
    }

    /** Returns a connection whose handshake is written. */
    Connection connect() {
        Connection connection = new Connection(setup, receiver -> new SocketLink(options, receiver));
        connection.link().start();
        await(connection, "connecting to " + options.endpoint(), progress -> {
            IOException late = Session.late(options.endpoint(), options.limits().connect());
            IOException why = progress.awaitFirstTry(options.limits().connect(), late);
            if (why == late) {
                ((SocketLink) connection.link()).giveUp();
            }
            if (why != null) {
                throw new BusUnavailableException(notConnected(options.endpoint(), why), why);
            }
        });
        return connection;
    }

    /** Waits until the bus has sent something, or has been quiet for a while: it ends a connection that it refuses. */
    void verify(Connection connection, Duration quiet) {
        await(connection, "waiting for " + options.endpoint() + " to be quiet", progress -> {
            IOException why = progress.awaitQuiet(quiet);
            if (why instanceof TlsException) {
                throw new BusUnavailableException(notConnected(options.endpoint(), why), why);
            }
            if (why != null) {
                HandshakeException refused = Handshake.refused(
                        setup.schema().digest(), options.endpoint().toString());
                refused.initCause(why);
                throw refused;
            }
        });
    }

    /** Says why there is no connection, and to which endpoint. */
    static String notConnected(Endpoint to, IOException why) {
        String message = String.valueOf(why.getMessage());
        return message.contains(to.toString()) ? message : "cannot connect to " + to + ": " + message;
    }

    private static void await(Connection connection, String doing, Step step) {
        try {
            step.await(((SocketLink) connection.link()).progress());
        } catch (InterruptedException e) {
            connection.close();
            Thread.currentThread().interrupt();
            throw new BusUnavailableException("interrupted while " + doing, e);
        } catch (RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
