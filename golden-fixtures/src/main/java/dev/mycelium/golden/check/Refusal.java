package dev.mycelium.golden.check;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.codec.FieldLayout;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way to make a golden payload bad in one place, and how a decoder must refuse it.
 *
 * @param what what is made of it: "count 33, the capacity is 32"
 * @param size the bytes of the bad payload; new ones at its end are zero
 * @param patches the bytes that are put over the good ones
 * @param reason the reason that the exception must have
 * @param field the field that it must name, null where the payload as a whole is bad
 * @param offset the offset in the payload that it must name, -1 where the payload as a whole is bad
 */
public record Refusal(
        String what,
        int size,
        List<Patch> patches,
        Reason reason,
        @Nullable FieldLayout field,
        int offset) {

    /** Keeps a copy. */
    public Refusal {
        patches = List.copyOf(patches);
    }

    /**
     * Bytes and where they go.
     *
     * @param at the offset in the payload
     * @param bytes what is put there
     */
    public record Patch(int at, ByteString bytes) {}

    /** The test's name. */
    public String name() {
        return field == null ? what : field.name() + ": " + what;
    }

    /** The bad payload that comes of a good one. */
    public byte[] applyTo(ByteString good) {
        byte[] bad = Arrays.copyOf(good.toByteArray(), size);
        for (Patch patch : patches) {
            patch.bytes().copyTo(bad, patch.at());
        }
        return bad;
    }
}
