package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.metrics.Metrics;

/** A connection's place on an {@link InProcessBus}: the queue that the bus fills, and the daemon thread that empties it. */
final class InProcessLink implements Link {
    private final InProcessBus bus;
    private final Receiver receiver;
    private final BoundedQueue<Frame> inbound;
    private final Metrics.Gauge depth;
    private final Thread reader = new Thread(this::readAll, "mycelium-reader");

    InProcessLink(InProcessBus bus, QueueLimits limits, Receiver receiver) {
        this.bus = bus;
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
    public void send(int typeId, byte[] payload, int offset, int length) {
        bus.send(Frame.copyOf(typeId, payload, offset, length));
    }

    /** A bus waits for nobody, so nobody waits for the bus. */
    @Override
    public boolean trySend(int typeId, byte[] payload, int offset, int length) {
        send(typeId, payload, offset, length);
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
        } catch (RuntimeException | Error e) {
            // Whoever waits for what this thread brings would wait for ever.
            end(new BusClosedException("the connection failed: " + e, e));
        }
    }

    private void readUntilEnd() {
        for (Frame frame = inbound.takeUninterruptibly(); frame != null; frame = inbound.takeUninterruptibly()) {
            byte[] payload = frame.payload();
            if (receiver.accepts(frame.typeId(), payload.length)) {
                receiver.arrived(frame.typeId(), payload, 0, payload.length);
            }
        }
    }
}
