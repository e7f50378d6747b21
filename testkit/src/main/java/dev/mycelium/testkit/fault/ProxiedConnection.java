package dev.mycelium.testkit.fault;

import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.transport.Endpoint;
import dev.mycelium.testkit.socket.Sockets;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** A client, the server behind it, and the two streams between them. */
final class ProxiedConnection {
    private final SocketChannel client;
    private final List<Fault> faults;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();
    private final List<Thread> threads = new ArrayList<>();
    private @Nullable SocketChannel server;
    private @Nullable OneWay toServer;
    private @Nullable OneWay toClient;
    private int streams;
    private boolean closed;

    ProxiedConnection(SocketChannel client, List<Fault> faults, Clock clock) {
        this.client = client;
        this.faults = faults;
        this.clock = clock;
    }

    /** Connecting takes the accepting thread's time: connections are carried on in the order in which they came. */
    void start(Endpoint target) {
        SocketChannel opened;
        try {
            // The client first, which may have been closed meanwhile: nobody would close the other one then.
            Sockets.prompt(client);
            opened = Sockets.connect(target);
        } catch (IOException e) {
            close();
            return;
        }
        lock.lock();
        try {
            server = opened;
            if (closed) {
                end(SocketChannel::close, opened);
                return;
            }
            toServer = stream(Direction.TO_SERVER, client, opened);
            toClient = stream(Direction.TO_CLIENT, opened, client);
            streams = 2;
            threads.forEach(Thread::start);
        } finally {
            lock.unlock();
        }
    }

    private OneWay stream(Direction direction, SocketChannel from, SocketChannel to) {
        List<Fault> own =
                faults.stream().filter(fault -> fault.direction() == direction).toList();
        OneWay stream = new OneWay(this, from, to, own);
        Thread thread = new Thread(stream, "mycelium-proxy-" + direction);
        thread.setDaemon(true);
        threads.add(thread);
        return stream;
    }

    /** Waits by the clock; false if the connection was closed meanwhile. */
    boolean pause(Duration time) {
        lock.lock();
        try {
            return !Deadline.after(clock, time).await(lock, ended, () -> closed);
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the threads of a proxy", e);
        } finally {
            lock.unlock();
        }
    }

    /** One stream has ended by itself; with the second one the connection has. */
    void streamEnded() {
        lock.lock();
        try {
            streams--;
            if (streams == 0) {
                close();
            }
        } finally {
            lock.unlock();
        }
    }

    void close() {
        end(SocketChannel::close);
    }

    void reset() {
        end(Sockets::reset);
    }

    void join() {
        threads.forEach(Threads::join);
    }

    Traffic traffic() {
        lock.lock();
        try {
            return new Traffic(
                    toServer == null ? 0 : toServer.passed(), toClient == null ? 0 : toClient.passed(), closed);
        } finally {
            lock.unlock();
        }
    }

    private interface Ending {
        void of(SocketChannel channel) throws IOException;
    }

    private void end(Ending ending) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            ended.signalAll();
            end(ending, client);
            if (server != null) {
                end(ending, server);
            }
        } finally {
            lock.unlock();
        }
    }

    private static void end(Ending ending, SocketChannel channel) {
        try {
            ending.of(channel);
        } catch (IOException e) {
            // The other end was faster; it has gone, which is what was wanted.
        }
    }
}
