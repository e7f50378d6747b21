package dev.mycelium.testkit.record;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.clock.Clock;
import dev.mycelium.runtime.codec.SchemaDigest;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes frames into a file, each with its time. It only ever adds to a file of its own, and deletes nothing. When it cannot write, as on a full disk, it stops recording, says so once, and goes on taking frames: who
 * brings them is never told by an exception, and what it could not keep is counted.
 *
 * <pre>
 * FrameRecorder recorder = FrameRecorder.open(Path.of("bus.rec"), Clock.system());
 * connection.subscribeRaw().deliverTo(executor, recorder::record);
 * </pre>
 *
 * <p>For many threads. A frame is with the system when {@code record} returns: what is lost if the machine, not the
 * process, dies then is not said. The format is in {@code docs/testkit.md}.
 */
public final class FrameRecorder implements AutoCloseable {
    private static final Logger LOG = System.getLogger(FrameRecorder.class.getName());

    private final WritableByteChannel file;
    private final String name;
    private final Clock clock;
    private final long began;
    private @Nullable IOException failure;
    private boolean closed;
    private long recorded;
    private long missed;

    private FrameRecorder(WritableByteChannel file, String name, Clock clock, long lastNanos) {
        this.file = file;
        this.name = name;
        this.clock = clock;
        this.began = clock.nanos() - lastNanos;
    }

    /**
     * Begins a file that does not say of which contract its frames are.
     *
     * @param file does not exist yet
     * @param clock says when a frame came
     * @throws java.nio.file.FileAlreadyExistsException if it does: nothing is ever written over
     * @throws IOException if it cannot be made; nothing is recorded then
     */
    public static FrameRecorder open(Path file, Clock clock) throws IOException {
        return begin(RecordingFile.create(file).channel(), file.toString(), clock, RecordFormat.magic());
    }

    /**
     * Begins a file that says of which contract its frames are.
     *
     * @param file does not exist yet
     * @param clock says when a frame came
     * @param digest of the contract
     * @throws java.nio.file.FileAlreadyExistsException if it does: nothing is ever written over
     * @throws IOException if it cannot be made; nothing is recorded then
     */
    public static FrameRecorder open(Path file, Clock clock, SchemaDigest digest) throws IOException {
        return begin(RecordingFile.create(file).channel(), file.toString(), clock, RecordFormat.magic(digest));
    }

    /**
     * Goes on with a file. Its times go on with that of its last frame: how long nobody recorded is not in it.
     *
     * @param file a recording of the same contract that ends behind a whole record, and into which nobody records
     * @param clock says when a frame came
     * @param digest of the contract
     * @throws IOException if it is anything else, or cannot be read or written; the message says what would be right
     */
    public static FrameRecorder append(Path file, Clock clock, SchemaDigest digest) throws IOException {
        RecordingFile found = RecordingFile.extend(file, digest);
        return new FrameRecorder(found.channel(), file.toString(), clock, found.lastNanos());
    }

    /** Into what is open already, where somebody else decides about files: such as a pipe or a compressor. */
    public static FrameRecorder to(WritableByteChannel out, Clock clock) {
        return begin(Objects.requireNonNull(out, "out"), "the recording", clock, RecordFormat.magic());
    }

    private static FrameRecorder begin(WritableByteChannel out, String name, Clock clock, ByteBuffer magic) {
        FrameRecorder recorder = new FrameRecorder(out, name, clock, 0);
        synchronized (recorder) {
            recorder.write(magic);
        }
        return recorder;
    }

    /** Records a frame that a subscription brought. */
    public void record(RawFrame frame) {
        byte[] payload = frame.payload().toByteArray();
        record(frame.typeId(), payload, 0, payload.length);
    }

    /**
     * Records a frame.
     *
     * @param typeId 0..65535
     * @param array holds the payload
     * @param offset where it starts
     * @param length its bytes
     * @throws IllegalArgumentException if the type id is out of range
     * @throws IndexOutOfBoundsException if the payload is not inside the array
     */
    public void record(int typeId, byte[] array, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, array.length);
        if (typeId < 0 || typeId > 0xFFFF) {
            throw new IllegalArgumentException("type id " + typeId + " is outside 0..65535");
        }
        synchronized (this) {
            // Under the lock: times in a file never go back.
            ByteBuffer record = RecordFormat.record(clock.nanos() - began, typeId, array, offset, length);
            if (write(record)) {
                recorded++;
            } else {
                missed++;
            }
        }
    }

    /** Returns how many frames are in the file. */
    public synchronized long recorded() {
        return recorded;
    }

    /** Returns how many frames came when it could not record them. */
    public synchronized long missed() {
        return missed;
    }

    /** Returns why it stopped recording; empty if it has not. */
    public synchronized Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Ends the file; a frame that comes later is counted as missed. To close again does nothing. */
    @Override
    public synchronized void close() {
        closed = true;
        try {
            file.close();
        } catch (IOException e) {
            stop(e);
        }
    }

    private boolean write(ByteBuffer bytes) {
        // Never again after a failure: behind a torn record nothing can be found.
        if (closed || failure != null) {
            return false;
        }
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes);
            }
            return true;
        } catch (IOException e) {
            stop(e);
            return false;
        }
    }

    private void stop(IOException why) {
        if (failure == null) {
            failure = why;
            LOG.log(Level.WARNING, name + ": recording has stopped after " + recorded + " frames: " + why.getMessage());
        }
    }
}
