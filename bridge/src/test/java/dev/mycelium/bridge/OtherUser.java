package dev.mycelium.bridge;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.HexFormat;

/** Somebody else, in a process of his own: sends what he is told to, and stays until his input ends. Needs nothing but the JDK. */
final class OtherUser {
    private OtherUser() {}

    /** Takes the path of a socket, and the bytes in hexadecimal. */
    public static void main(String[] args) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(args[0]))) {
            channel.write(ByteBuffer.wrap(HexFormat.of().parseHex(args[1])));
            System.in.transferTo(System.out);
        }
    }
}
