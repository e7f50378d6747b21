package dev.mycelium.runtime.bus;

import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameGate;
import dev.mycelium.runtime.frame.FrameHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a connection's thread does with the frames that arrive: the header is checked by type and size, the payload goes to
 * whoever subscribed. Nothing here allocates for a frame, and nothing that is wrong with a frame goes further than that
 * frame. For one thread at a time, but for adding and removing intakes.
 */
final class Arrivals implements FrameGate {
    private static final byte[] NOTHING = {};

    private final Schema<?> schema;
    private final ErrorReports errors;
    private final ConnectionMeters meters;
    private final Confirmations confirmations;
    private final OwnEchoes echoes;
    private final Consumer<String> disconnect;
    private final AtomicLong frames = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong unknownTypes = new AtomicLong();
    private final AtomicLong wrongSizes = new AtomicLong();

    /** Both are replaced as a whole, never changed. */
    private volatile Intake[] intakes = {};

    private volatile boolean raw;

    /** The codec of the type that was asked about last: many frames of one type follow each other. */
    private @Nullable MessageCodec<?> last;

    private int lastTypeId = -1;

    Arrivals(
            Schema<?> schema,
            ErrorReports errors,
            ConnectionMeters meters,
            Confirmations confirmations,
            OwnEchoes echoes,
            Consumer<String> disconnect) {
        this.schema = schema;
        this.errors = errors;
        this.meters = meters;
        this.confirmations = confirmations;
        this.echoes = echoes;
        this.disconnect = disconnect;
    }

    synchronized void add(Intake intake) {
        Intake[] more = Arrays.copyOf(intakes, intakes.length + 1);
        more[intakes.length] = intake;
        replace(more);
    }

    synchronized void remove(Intake intake) {
        replace(Arrays.stream(intakes).filter(each -> each != intake).toArray(Intake[]::new));
    }

    private void replace(Intake[] all) {
        intakes = all;
        raw = Arrays.stream(all).anyMatch(Intake::isRaw);
    }

    /** Ends every intake, which remove themselves; returns whether there was one. */
    boolean end() {
        Intake[] all = intakes;
        for (Intake intake : all) {
            intake.end();
        }
        return all.length > 0;
    }

    /**
     * To be asked once about each frame, before its payload is there.
     *
     * @return whether the payload is wanted, and is to be given to {@link #arrived}
     */
    @Override
    public boolean accepts(int typeId, int length) {
        // Only one thread at a time counts, so it needs no atomic addition, which costs more than all else here.
        frames.setRelease(frames.getPlain() + 1);
        bytes.setRelease(bytes.getPlain() + FrameHeader.SIZE + length);
        meters.framesIn.add(1);
        meters.bytesIn.add(FrameHeader.SIZE + (long) length);
        boolean anyType = raw;
        MessageCodec<?> codec = codecOrNull(typeId);
        if (codec == null) {
            if (!anyType) {
                unknownTypes.incrementAndGet();
                meters.unknownType.add(1);
            }
            return anyType;
        }
        if (codec.size() == length) {
            return true;
        }
        wrongSizes.incrementAndGet();
        meters.wrongSize.add(1);
        try {
            codec.decode(NOTHING, 0, length);
        } catch (DecodeException e) {
            errors.tell(e);
        }
        return anyType;
    }

    /** Hands a frame that was accepted to those who want it; the bytes may be used again when this returns. */
    void arrived(int typeId, byte[] array, int offset, int length) {
        confirmations.arrived(typeId, array, offset, length);
        boolean own = echoes.cameBack(typeId, array, offset, length);
        MessageCodec<?> codec = codecOrNull(typeId);
        boolean message = codec != null && codec.size() == length;
        for (Intake intake : intakes) {
            if (intake.isRaw() || (message && intake.typeId() == typeId)) {
                Subscriber subscriber = intake.subscriber();
                subscriber.counts().arrived();
                if (own && !subscriber.options().ownEchoes()) {
                    subscriber.counts().ownEcho();
                } else {
                    deliver(intake, typeId, array, offset, length);
                }
            }
        }
    }

    private void deliver(Intake intake, int typeId, byte[] array, int offset, int length) {
        try {
            if (!intake.receive(typeId, array, offset, length)) {
                disconnect.accept(
                        "a subscription to " + intake.subscriber().what() + " did not read, and its queue is full");
            }
        } catch (RuntimeException e) {
            errors.tell(e);
        }
    }

    private @Nullable MessageCodec<?> codecOrNull(int typeId) {
        if (typeId != lastTypeId) {
            last = schema.codecOrNull(typeId);
            lastTypeId = typeId;
        }
        return last;
    }

    long frames() {
        return frames.get();
    }

    long bytes() {
        return bytes.get();
    }

    long unknownTypes() {
        return unknownTypes.get();
    }

    long wrongSizes() {
        return wrongSizes.get();
    }

    List<SubscriptionSnapshot> snapshots() {
        List<SubscriptionSnapshot> all = new ArrayList<>();
        for (Intake intake : intakes) {
            all.add(intake.snapshot());
        }
        return all;
    }
}
