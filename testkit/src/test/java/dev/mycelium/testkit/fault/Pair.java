package dev.mycelium.testkit.fault;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.Arrays;

/** A client and a server with a proxy between them. */
record Pair(FaultProxy proxy, ServerSocketChannel listener, SocketChannel client, SocketChannel server)
        implements AutoCloseable {

    static Pair of(String kind, Path folder, Clock clock, Fault... faults) throws IOException {
        boolean unix = kind.equals("unix");
        Endpoint asked = unix ? Endpoint.unix(folder.resolve("server.sock").toString()) : Endpoint.tcp("127.0.0.1", 0);
        Endpoint front = unix ? Endpoint.unix(folder.resolve("proxy.sock").toString()) : Endpoint.tcp("127.0.0.1", 0);
        ServerSocketChannel listener = Sockets.listen(asked);
        FaultProxy proxy =
                FaultProxy.start(front, Sockets.endpointOf(listener, asked), FaultPlan.always(faults), clock);
        SocketChannel client = Sockets.connect(proxy.endpoint());
        return new Pair(proxy, listener, client, listener.accept());
    }

    /** The bytes 0, 1, 2 and so on. */
    static byte[] counting(int count) {
        byte[] bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    static void send(SocketChannel to, int count) throws IOException {
        Sockets.write(to, ByteBuffer.wrap(counting(count)));
    }

    /** What comes until the end, or until there are as many. */
    static byte[] read(SocketChannel from, int most) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(most);
        while (bytes.hasRemaining() && from.read(bytes) >= 0) {
            // The conditions do it.
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /** One piece, as it came. */
    static int readOnce(SocketChannel from) throws IOException {
        return from.read(ByteBuffer.allocate(1 << 16));
    }

    @Override
    public void close() throws IOException {
        client.close();
        server.close();
        listener.close();
        proxy.close();
    }
}
