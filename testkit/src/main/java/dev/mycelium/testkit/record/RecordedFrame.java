package dev.mycelium.testkit.record;

import dev.mycelium.runtime.bus.RawFrame;
import java.util.Objects;

/**
 * A frame and when it came.
 *
 * @param nanos nanoseconds since the recording began, 0 or more
 * @param frame the frame
 */
public record RecordedFrame(long nanos, RawFrame frame) {

    /** Checks that there is a frame. */
    public RecordedFrame {
        Objects.requireNonNull(frame, "frame");
    }
}
