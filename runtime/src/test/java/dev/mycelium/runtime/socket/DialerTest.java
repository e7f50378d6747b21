package dev.mycelium.runtime.socket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.runtime.transport.Endpoint;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How a client's socket is: over TCP no frame waits for the acknowledgement of another one, and a machine that is gone is noticed. */
@Timeout(60)
class DialerTest {
    @Test
    void aTcpSocketSendsAtOnceAsksAfterTheOtherEndAndDoesNotBlock() throws Exception {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            int port = ((InetSocketAddress) server.getLocalAddress()).getPort();
            Endpoint endpoint = Endpoint.tcp("127.0.0.1", port);
            try (SocketChannel client = Dialer.open(endpoint)) {
                Dialer.connect(client, endpoint);
                assertThat(client.getOption(StandardSocketOptions.TCP_NODELAY)).isTrue();
                assertThat(client.getOption(StandardSocketOptions.SO_KEEPALIVE)).isTrue();
                assertThat(client.isBlocking()).isFalse();
            }
        }
    }
}
