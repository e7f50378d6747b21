package dev.mycelium.testkit.fault;

import dev.mycelium.testkit.fault.Fault.Kind;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One of the two streams of a connection, carried on by a thread of its own. */
final class OneWay implements Runnable {
    private static final int PIECE = 16 << 10;

    private final ProxiedConnection connection;
    private final SocketChannel from;
    private final SocketChannel to;
    private final List<Fault> corruptions;

    /** The others, by their place; those before {@code next} have happened. */
    private final List<Fault> faults;

    private final ByteBuffer buffer = ByteBuffer.allocate(PIECE);
    private final AtomicLong handedOn = new AtomicLong();
    private long read;
    private int next;
    private int piece = PIECE;
    private Duration delay = Duration.ZERO;
    private boolean blackHole;

    OneWay(ProxiedConnection connection, SocketChannel from, SocketChannel to, List<Fault> faults) {
        this.connection = connection;
        this.from = from;
        this.to = to;
        this.corruptions =
                faults.stream().filter(fault -> fault.kind() == Kind.CORRUPT).toList();
        this.faults = faults.stream()
                .filter(fault -> fault.kind() != Kind.CORRUPT)
                .sorted(Comparator.comparingLong(Fault::at))
                .toList();
    }

    /** Bytes that were handed on. */
    long passed() {
        return handedOn.get();
    }

    @Override
    public void run() {
        try {
            while (happenedAll() && carriedOn()) {
                // The work is in the conditions.
            }
            connection.streamEnded();
        } catch (IOException e) {
            // One end is gone, so there is nothing to carry on in the other direction either.
            connection.close();
        }
    }

    /** Has happen what is due at this byte; false if that was the end of the stream. */
    private boolean happenedAll() throws IOException {
        while (next < faults.size() && faults.get(next).at() == read) {
            Fault fault = faults.get(next++);
            switch (fault.kind()) {
                case DELAY -> delay = Duration.ofNanos(fault.amount());
                case SLICE -> piece = (int) Math.min(PIECE, fault.amount());
                case BLACK_HOLE -> blackHole = true;
                case STALL -> {
                    if (!connection.pause(Duration.ofNanos(fault.amount()))) {
                        return false;
                    }
                }
                case HALF_CLOSE -> {
                    to.shutdownOutput();
                    return false;
                }
                case CUT -> {
                    connection.close();
                    return false;
                }
                case RESET -> {
                    connection.reset();
                    return false;
                }
                default -> throw new IllegalStateException(fault + " is not one of a stream");
            }
        }
        return true;
    }

    /** Reads up to the next fault, never further: what a reset leaves unread is what makes it one on a Unix socket. */
    private boolean carriedOn() throws IOException {
        long untilFault = next < faults.size() ? faults.get(next).at() - read : Long.MAX_VALUE;
        buffer.clear().limit((int) Math.min(piece, untilFault));
        int count = from.read(buffer);
        if (count < 0) {
            to.shutdownOutput();
            return false;
        }
        corrupt(count);
        read += count;
        if (blackHole) {
            return true;
        }
        if (!delay.isZero() && !connection.pause(delay)) {
            return false;
        }
        Sockets.write(to, buffer.flip());
        handedOn.addAndGet(count);
        return true;
    }

    private void corrupt(int count) {
        for (Fault fault : corruptions) {
            long at = fault.at() - read;
            if (at >= 0 && at < count) {
                buffer.put((int) at, (byte) (buffer.get((int) at) ^ fault.amount()));
            }
        }
    }
}
