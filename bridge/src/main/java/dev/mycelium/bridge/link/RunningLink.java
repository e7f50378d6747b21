package dev.mycelium.bridge.link;

import dev.mycelium.runtime.bus.BusUnavailableException;
import dev.mycelium.runtime.bus.Connection;
import dev.mycelium.runtime.bus.ConnectionState;
import dev.mycelium.runtime.bus.Mycelium;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.clock.Deadline;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.transport.Endpoint;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A link at work: a client of both buses, and a thread for each way. The other bus need not be there yet; it is looked for as
 * long as the link is open.
 */
public final class RunningLink implements AutoCloseable {
    private static final Logger LOG = System.getLogger(BusLink.class.getName());
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final long LAST_WORDS_MILLIS = 1000;

    private final BusLink link;
    private final Schema<?> schema;
    private final Endpoint own;
    private final Clock clock;
    private final Set<Integer> sent;
    private final Set<Integer> received;
    private final Thread thread;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closes = lock.newCondition();
    private boolean closed;
    private volatile @Nullable Connection here;
    private volatile @Nullable Connection there;
    private volatile @Nullable Passing out;
    private volatile @Nullable Passing in;
    private volatile boolean up;
    private volatile Optional<String> cause = Optional.empty();

    private RunningLink(BusLink link, Schema<?> schema, Endpoint own, Clock clock) {
        this.link = link;
        this.schema = schema;
        this.own = own;
        this.clock = clock;
        this.sent = link.typesOf(link.sent(), schema);
        this.received = link.typesOf(link.received(), schema);
        this.thread = new Thread(this::connect, "mycelium-link-" + link.name());
        thread.setDaemon(true);
    }

    /**
     * Checks a link, and makes it ready to {@link #start}.
     *
     * @param link which
     * @param schema the contract of both buses
     * @param own an endpoint of the bridge's bus, for this link alone
     * @param clock for all that waits
     * @throws IllegalArgumentException if it passes nothing, or a message that the contract has not
     */
    public static RunningLink of(BusLink link, Schema<?> schema, Endpoint own, Clock clock) {
        return new RunningLink(link, schema, own, clock);
    }

    /** Looks for the other bus from now on. */
    public void start() {
        thread.start();
    }

    /** Returns how it is. */
    public LinkStatus status() {
        Passing outward = out;
        Passing inward = in;
        // Before that, what is published here would not pass.
        boolean passes = up && outward != null && inward != null;
        return new LinkStatus(
                link.name(),
                link.endpoint().toString(),
                passes,
                passes ? Optional.empty() : cause,
                outward == null ? 0 : outward.passed(),
                inward == null ? 0 : inward.passed(),
                (outward == null ? 0 : outward.dropped()) + (inward == null ? 0 : inward.dropped()));
    }

    /** Passes what has come from the bridge's bus, within a second, and leaves both buses. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            closes.signalAll();
        } finally {
            lock.unlock();
        }
        try {
            thread.join();
            close(here, out);
            close(there, in);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        up = false;
    }

    private static void close(@Nullable Connection from, @Nullable Passing passing) throws InterruptedException {
        if (from != null) {
            from.close();
        }
        if (passing != null) {
            passing.awaitEnd(LAST_WORDS_MILLIS);
        }
    }

    private void connect() {
        Duration wait = FIRST_WAIT;
        while (!tryToConnect() && !closesWithin(wait)) {
            wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? wait.multipliedBy(2) : LONGEST_WAIT;
        }
    }

    /** Later losses are seen to by the connections themselves. */
    private boolean tryToConnect() {
        Connection right = null;
        try {
            right = Mycelium.builder(schema)
                    .endpoint(link.endpoint())
                    .handshake(link.handshake())
                    .tls(link.tls())
                    .clock(clock)
                    .onState(this::changed)
                    .connect();
            pass(Mycelium.builder(schema).endpoint(own).clock(clock).connect(), right);
            return true;
        } catch (BusUnavailableException | IllegalArgumentException e) {
            changed(ConnectionState.DOWN, e);
            if (right != null) {
                right.close();
            }
            return false;
        }
    }

    private void pass(Connection left, Connection right) {
        String name = "mycelium-link-" + link.name();
        Passing outward = new Passing(name + "-out", sent, left, right);
        Passing inward = new Passing(name + "-in", received, right, left);
        here = left;
        there = right;
        out = outward;
        in = inward;
        outward.start();
        inward.start();
    }

    private boolean closesWithin(Duration wait) {
        lock.lock();
        try {
            return Deadline.after(clock, wait).await(lock, closes, () -> closed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void changed(ConnectionState state, @Nullable Throwable why) {
        boolean now = state == ConnectionState.UP;
        if (why != null) {
            Optional<String> said = Optional.of(String.valueOf(why.getMessage()));
            if (!said.equals(cause) || up) {
                LOG.log(Level.WARNING, "link {0} has not its bus {1}: {2}", link.name(), link.endpoint(), said.get());
            }
            cause = said;
        } else if (now && !up) {
            LOG.log(Level.INFO, "link {0} has its bus {1}", link.name(), link.endpoint());
        }
        up = now;
    }
}
