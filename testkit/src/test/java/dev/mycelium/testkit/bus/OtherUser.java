package dev.mycelium.testkit.bus;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;

/** Somebody else, in a process of his own: says whether he can connect. Needs nothing but the JDK. */
final class OtherUser {
    private OtherUser() {}

    /** Takes the path of a socket. */
    public static void main(String[] args) {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
            System.out.println("connected: " + channel.isConnected());
        } catch (IOException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }
}
