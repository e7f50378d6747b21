package dev.mycelium.runtime.socket;

import java.io.IOException;
import java.nio.channels.SocketChannel;

/** Makes a stream of a connected channel that does not block. */
@FunctionalInterface
public interface Streams {

    /** Returns the stream. */
    ByteStream over(SocketChannel channel) throws IOException;
}
