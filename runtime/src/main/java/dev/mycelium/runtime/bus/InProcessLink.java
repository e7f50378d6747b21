package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.metrics.Metrics;
import dev.mycelium.runtime.socket.FrameSource;
import dev.mycelium.runtime.socket.Sent;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicLong;

/** A connection's place on an {@link InProcessBus}: the queue that the bus fills, and the daemon thread that empties it. */
final class InProcessLink implements Link {
    private static final Logger LOG = System.getLogger(Connection.class.getName());

    private final InProcessBus bus;
    private final FrameLimits frameLimits;
    private final Receiver receiver;
    private final BoundedQueue<Frame> inbound;
    private final Metrics.Gauge depth;
    private final AtomicLong framesOut = new AtomicLong();
    private final AtomicLong bytesOut = new AtomicLong();
    private final Thread reader = new Thread(this::readAll, "mycelium-reader");

    InProcessLink(InProcessBus bus, QueueLimits limits, FrameLimits frameLimits, Receiver receiver) {
        this.bus = bus;
        this.frameLimits = frameLimits;
        this.receiver = receiver;
        this.inbound = new BoundedQueue<>(limits, receiver.meters().drops);
        this.depth = receiver.meters().depth("inbound", inbound::depth);
        reader.setDaemon(true);
    }

    @Override
    public void start() {
        receiver.changed(ConnectionState.UP, null);
        reader.start();
    }

    @Override
    public <T> void send(FrameSource<T> source, T of) {
        Frame frame = Frame.of(source, of);
        bus.send(frame);
        framesOut.incrementAndGet();
        bytesOut.addAndGet(FrameHeader.SIZE + (long) frame.payload().length);
    }

    /** A bus waits for nobody, so nobody waits for the bus. */
    @Override
    public <T> boolean trySend(FrameSource<T> source, T of) {
        send(source, of);
        return true;
    }

    @Override
    public void close() {
        bus.remove(this);
        inbound.close();
        depth.close();
    }

    @Override
    public QueueCounters queue() {
        return inbound.counters();
    }

    @Override
    public LinkCounters counters() {
        return new LinkCounters(0, 1, 0);
    }

    @Override
    public Sent sent() {
        return new Sent(framesOut.get(), bytesOut.get());
    }

    /** Takes a frame from the bus, without waiting; false if the connection reads too slowly and is to be closed. */
    boolean offer(Frame frame) {
        return inbound.offer(frame, frame.payload().length);
    }

    /** Ends the connection from the bus's side. */
    void end(BusClosedException why) {
        receiver.ended(why);
    }

    private void readAll() {
        try {
            readUntilEnd();
        } catch (FrameException e) {
            // As behind a socket, where there is no way to find the next frame.
            String why = "disconnected: " + e.getMessage();
            LOG.log(Level.WARNING, why);
            end(new BusClosedException(why, e));
        } catch (RuntimeException | Error e) {
            // Whoever waits for what this thread brings would wait for ever.
            end(new BusClosedException("the connection failed: " + e, e));
        }
    }

    private void readUntilEnd() {
        for (Frame frame = inbound.takeUninterruptibly(); frame != null; frame = inbound.takeUninterruptibly()) {
            byte[] payload = frame.payload();
            frameLimits.requireAcceptable(frame.typeId(), payload.length);
            if (receiver.accepts(frame.typeId(), payload.length)) {
                receiver.arrived(frame.typeId(), payload, 0, payload.length);
            }
        }
    }
}
