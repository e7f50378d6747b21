package dev.mycelium.command;

import dev.mycelium.runtime.bus.RawFrame;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** The frames that are wanted and that a bus of the contract takes; the others are counted. */
final class Playable implements Predicate<RawFrame> {
    private final Schema<?> schema;
    private final IntPredicate wanted;
    private long unknown;
    private long wrongSize;

    Playable(Schema<?> schema, IntPredicate wanted) {
        this.schema = schema;
        this.wanted = wanted;
    }

    /** Returns whether it was asked for, whatever a bus makes of it. */
    boolean isWanted(RawFrame frame) {
        return wanted.test(frame.typeId());
    }

    @Override
    public boolean test(RawFrame frame) {
        if (!isWanted(frame)) {
            return false;
        }
        MessageCodec<?> codec = schema.codecOrNull(frame.typeId());
        if (codec == null) {
            unknown++;
            return false;
        }
        boolean fits = codec.size() == frame.payload().size();
        wrongSize += fits ? 0 : 1;
        return fits;
    }

    /** Returns what was left out although it was wanted: {@code , 2 of unknown types left out}; empty if there was none. */
    String leftOut() {
        return leftOut(unknown, "of unknown types") + leftOut(wrongSize, "of a wrong size");
    }

    private static String leftOut(long count, String why) {
        return count == 0 ? "" : ", " + count + " " + why + " left out";
    }
}
