package dev.mycelium.command.frames;

import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.runtime.frame.FrameException;
import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import dev.mycelium.runtime.frame.FrameReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The frames of a stream, each as soon as it is whole, those too that no receiver would take. */
public final class Frames {
    private final FrameReader reader = new FrameReader(FrameLimits.DEFAULT, (typeId, length) -> true);
    private final Schema<FieldValues> schema;
    private final InputStream in;
    private long count;
    private long at;

    /**
     * Stands before the first frame.
     *
     * @param schema decodes them
     * @param in has them
     */
    public Frames(Schema<FieldValues> schema, InputStream in) {
        this.schema = schema;
        this.in = in;
    }

    /**
     * Goes to the next frame.
     *
     * @return whether there is one; false only where the stream ends behind a frame
     * @throws FrameException if a header announces too much, or the stream ends inside a frame
     */
    public boolean next() throws IOException {
        if (count > 0) {
            at += FrameHeader.SIZE + (long) reader.payloadLength();
        }
        while (!reader.next()) {
            ByteBuffer space = reader.space();
            int read = in.read(space.array(), space.arrayOffset() + space.position(), space.remaining());
            if (read < 0) {
                reader.end();
                return false;
            }
            space.position(space.position() + read);
        }
        count++;
        return true;
    }

    /** Returns the frame that {@link #next()} went to. */
    public DecodedFrame frame() {
        int start = reader.payloadOffset() - FrameHeader.SIZE;
        byte[] bytes = Arrays.copyOfRange(reader.array(), start, reader.payloadOffset() + reader.payloadLength());
        return DecodedFrame.of(schema, count, at, reader.typeId(), bytes);
    }

    /** Returns how many there were. */
    public long count() {
        return count;
    }

    /** Returns where the frame starts, or what is no frame, counted from the start of the stream. */
    public long at() {
        return at;
    }
}
