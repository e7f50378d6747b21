package dev.mycelium.testkit.peer;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakeReader;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** What the steps of a script do to a connection. */
record Conversation(SocketChannel channel, Clock clock) {

    void expectHandshake(SchemaDigest digest) throws IOException {
        HandshakeReader reader = new HandshakeReader(digest);
        ByteBuffer one = ByteBuffer.allocate(1);
        try {
            // Byte by byte, as what follows belongs to the next step.
            do {
                one.clear();
                if (channel.read(one) < 0) {
                    throw reader.truncated();
                }
            } while (!reader.read(one.flip()));
        } catch (HandshakeException wrong) {
            throw new AssertionError(wrong.getMessage(), wrong);
        }
    }

    void expect(byte[] expected) throws IOException {
        ByteBuffer read = ByteBuffer.allocate(expected.length);
        while (read.hasRemaining()) {
            if (channel.read(read) < 0) {
                throw new AssertionError("the other end has ended it after " + read.position() + " of "
                        + expected.length + " bytes: " + hex(read.array(), 0, read.position()));
            }
            int at = Arrays.mismatch(read.array(), 0, read.position(), expected, 0, read.position());
            if (at >= 0) {
                throw new AssertionError("byte " + at + " of " + expected.length + " is "
                        + hex(read.array(), at, at + 1) + ", must be " + hex(expected, at, at + 1));
            }
        }
    }

    void expectEnd() throws IOException {
        ByteBuffer more = ByteBuffer.allocate(64);
        int count = channel.read(more);
        if (count >= 0) {
            throw new AssertionError("more came: " + hex(more.array(), 0, count));
        }
    }

    void drain() {
        ByteBuffer thrownAway = ByteBuffer.allocate(64 << 10);
        try {
            while (channel.read(thrownAway.clear()) >= 0) {
                // All that is wanted of it is that it goes.
            }
        } catch (IOException reset) {
            // That is an end too.
        }
    }

    void send(byte[] bytes) throws IOException {
        Sockets.write(channel, ByteBuffer.wrap(bytes));
    }

    void pause(Duration time) throws InterruptedException {
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        lock.lock();
        try {
            Deadline.after(clock, time).await(lock, never, () -> false);
        } finally {
            lock.unlock();
        }
    }

    private static String hex(byte[] bytes, int from, int to) {
        return HexFormat.of().formatHex(bytes, from, to);
    }
}
