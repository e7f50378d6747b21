package dev.mycelium.runtime.server;

import dev.mycelium.runtime.codec.SchemaDigest;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.handshake.HandshakeException;
import dev.mycelium.runtime.handshake.HandshakePolicy;
import dev.mycelium.runtime.handshake.HandshakeReader;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What comes from one connection: a handshake, if it must send one, and then frames. For the bus's thread alone. */
final class Inflow {
    private final Hub hub;
    private final Runnable onGreeted;
    private final BiConsumer<CloseReason, String> onWrong;
    private final Splitter splitter;
    private Contract contract;
    private SchemaDigest digest;
    private @Nullable HandshakeReader handshake;
    private long frames;
    private long bytes;

    /**
     * Makes one from which nothing has come.
     *
     * @param onGreeted is done behind the handshake and before the first frame, so that the sender gets that too
     * @param onWrong is told why the connection is to be closed
     */
    Inflow(Hub hub, HandshakePolicy policy, Runnable onGreeted, BiConsumer<CloseReason, String> onWrong) {
        ServerOptions options = hub.options();
        this.hub = hub;
        this.onGreeted = onGreeted;
        this.onWrong = onWrong;
        this.contract = options.contracts().own();
        this.digest = contract.digest();
        this.splitter = new Splitter(options.frameLimits(), (typeId, length) -> hub.accepts(contract, typeId, length));
        this.handshake = policy == HandshakePolicy.REQUIRED
                ? new HandshakeReader(contract.digest(), options.contracts().others())
                : null;
    }

    boolean awaitsHandshake() {
        return handshake != null;
    }

    /** What its client was built from. */
    Contract contract() {
        return contract;
    }

    /** The digest that its client has sent, or is taken to have. */
    SchemaDigest digest() {
        return digest;
    }

    /** Returns how many frames came that were wanted. */
    long frames() {
        return frames;
    }

    long bytes() {
        return bytes;
    }

    /** Takes what has arrived, and hands its frames to all. */
    void take(ByteBuffer arrived) {
        bytes += arrived.remaining();
        hub.tally().bytesIn(arrived.remaining());
        try {
            if (arrived.hasRemaining() && isGreeted(arrived) && arrived.hasRemaining()) {
                forward(splitter.take(arrived));
            }
        } catch (HandshakeException e) {
            onWrong.accept(CloseReason.of(e.reason()), String.valueOf(e.getMessage()));
        } catch (FrameException e) {
            forward(splitter.before());
            onWrong.accept(CloseReason.FRAME_OVER_LIMIT, String.valueOf(e.getMessage()));
        }
    }

    /** No more comes; returns whether it may end here. */
    boolean end() {
        HandshakeReader reader = handshake;
        if (reader != null) {
            onWrong.accept(
                    CloseReason.HANDSHAKE_TRUNCATED,
                    String.valueOf(reader.truncated().getMessage()));
            return false;
        }
        if (!splitter.isBetweenFrames()) {
            onWrong.accept(CloseReason.FRAME_TRUNCATED, "it ended inside a frame");
            return false;
        }
        return true;
    }

    private void forward(@Nullable Batch batch) {
        if (batch != null) {
            frames += batch.frames();
            hub.forward(batch, contract);
        }
    }

    /** Returns whether what is left are frames. */
    private boolean isGreeted(ByteBuffer arrived) {
        HandshakeReader reader = handshake;
        if (reader == null) {
            return true;
        }
        if (!reader.read(arrived)) {
            return false;
        }
        handshake = null;
        digest = reader.client();
        contract = hub.options().contracts().of(digest);
        onGreeted.run();
        return true;
    }
}
