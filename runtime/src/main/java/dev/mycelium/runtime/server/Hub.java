package dev.mycelium.runtime.server;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.handshake.HandshakeReader;
import dev.mycelium.runtime.socket.Quietly;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All connections of a bus, and what goes from one to all. For the bus's thread alone. */
final class Hub {
    private static final Logger LOG = System.getLogger(BusServer.class.getName());

    /** What is read at once from one connection, so that the others have their turn. */
    private static final int READ = 128 << 10;

    private static final int WRITE = 256 << 10;

    private final ServerOptions options;
    private final Tally tally;
    private final Set<Peer> peers = new LinkedHashSet<>();
    private final Set<Peer> joined = new LinkedHashSet<>();
    private final Set<Peer> unflushed = new LinkedHashSet<>();
    private final ByteBuffer readBuffer = ByteBuffer.allocate(READ);
    private final HungUp hungUp = new HungUp();
    private final ByteBuffer writeBuffer = ByteBuffer.allocateDirect(WRITE);

    Hub(ServerOptions options, Tally tally) throws IOException {
        this.options = options;
        this.tally = tally;
        rehearse();
    }

    /** What says how a handshake ended is loaded now: a class is a file, and it may be needed when none can be opened. */
    private void rehearse() {
        CloseReason.of(new HandshakeReader(SchemaDigest.of(new byte[SchemaDigest.SIZE]))
                        .truncated()
                        .reason())
                .isHandshakeFailure();
    }

    ServerOptions options() {
        return options;
    }

    Tally tally() {
        return tally;
    }

    /** For whoever reads or writes at the moment. */
    ByteBuffer readBuffer() {
        return readBuffer.clear();
    }

    ByteBuffer writeBuffer() {
        return writeBuffer.clear();
    }

    HungUp hungUp() {
        return hungUp;
    }

    /** Lets go of what it holds of the system, when no connection is left. */
    void close() {
        Quietly.close(hungUp);
    }

    void add(Peer peer) {
        peers.add(peer);
        tally.accepted();
    }

    /** From now on it gets what is published. */
    void join(Peer peer, JoinedConnection connection) {
        joined.add(peer);
        tally.joined();
        try {
            options.joins().joined(connection);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "a join listener failed", e);
        }
    }

    void remove(Peer peer, CloseReason reason) {
        if (peers.remove(peer)) {
            unflushed.remove(peer);
            tally.closed(reason, joined.remove(peer));
        }
    }

    /** Whether a frame is one of the sender's contract. */
    boolean accepts(Contract sender, int typeId, int length) {
        MessageCodec<?> codec = sender.codecOrNull(typeId);
        if (codec == null) {
            tally.unknownType();
        } else if (codec.size() != length) {
            tally.wrongSize();
        } else {
            return true;
        }
        return false;
    }

    /** Hands frames to all, their sender included, as far as their contracts agree with its. */
    void forward(Batch batch, Contract sender) {
        tally.forwarded(batch.frames());
        Passage passage = new Passage(batch, sender);
        List<Peer> tooSlow = new ArrayList<>(0);
        for (Peer peer : joined) {
            Batch passed = passage.to(peer.contract());
            if (passed == null) {
                tally.otherLayout(batch.frames());
                continue;
            }
            if (passed.frames() < batch.frames()) {
                tally.otherLayout(batch.frames() - passed.frames());
            }
            if (!peer.offer(passed)) {
                tooSlow.add(peer);
            } else if (!peer.isBlocked()) {
                unflushed.add(peer);
            }
        }
        tooSlow.forEach(peer -> peer.close(CloseReason.QUEUE_FULL, "its queue is full"));
    }

    /** Writes what waits, as far as the kernel takes it. */
    void flush() {
        if (!unflushed.isEmpty()) {
            List<Peer> all = List.copyOf(unflushed);
            unflushed.clear();
            all.forEach(Peer::flush);
        }
    }

    boolean isDrained() {
        return joined.stream().allMatch(Peer::isDrained);
    }

    List<PeerSnapshot> snapshots() {
        return peers.stream().map(Peer::snapshot).toList();
    }

    List<Peer> peers() {
        return List.copyOf(peers);
    }
}
