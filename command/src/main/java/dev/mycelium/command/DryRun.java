package dev.mycelium.command;

import dev.mycelium.command.frames.DecodedFrame;
import dev.mycelium.command.frames.FrameJson;
import dev.mycelium.command.frames.FrameTable;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.runtime.codec.Schema;
import dev.mycelium.testkit.record.RecordedFrame;
import dev.mycelium.testkit.record.Recording;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;

/** Shows what a replay would publish: as {@code mycelium decode} shows frames, each behind its time. */
final class DryRun {
    private static final double NANOS = 1e9;

    private final Schema<FieldValues> schema;
    private final Playable playable;
    private final boolean json;
    private final boolean full;

    /**
     * Makes one.
     *
     * @param json whether for programs
     * @param full whether long values are shown whole
     */
    DryRun(Schema<FieldValues> schema, Playable playable, boolean json, boolean full) {
        this.schema = schema;
        this.playable = playable;
        this.json = json;
        this.full = full;
    }

    /** Shows what is left of a recording. */
    void show(Recording recording, PrintWriter out) throws IOException {
        long number = 0;
        long shown = 0;
        long at = recording.offset();
        for (Optional<RecordedFrame> next = recording.next(); next.isPresent(); next = recording.next()) {
            number++;
            if (playable.test(next.get().frame())) {
                shown++;
                print(
                        next.get().nanos(),
                        DecodedFrame.ofRecorded(schema, number, at, next.get().frame()),
                        out);
            }
            at = recording.offset();
        }
        if (!json) {
            out.println(shown + (shown == 1 ? " frame" : " frames") + " would be played" + playable.leftOut());
        }
    }

    private void print(long nanos, DecodedFrame frame, PrintWriter out) {
        if (json) {
            out.print(FrameJson.of(frame, nanos));
        } else {
            out.print(String.format(Locale.ROOT, "%.6f s, ", nanos / NANOS) + FrameTable.of(frame, full));
        }
    }
}
