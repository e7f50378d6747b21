package dev.mycelium.runtime.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of some frames goes to clients of other contracts than their sender's: found out once for each contract. */
final class Passage {
    private final Batch batch;
    private final Contract from;
    private @Nullable Map<Contract, Optional<Batch>> found;

    Passage(Batch batch, Contract from) {
        this.batch = batch;
        this.from = from;
    }

    /** Returns the frames of those types on which both contracts agree, or null if there is none. */
    @Nullable
    Batch to(Contract contract) {
        if (contract == from) {
            return batch;
        }
        if (found == null) {
            found = new HashMap<>();
        }
        return found.computeIfAbsent(contract, this::filter).orElse(null);
    }

    private Optional<Batch> filter(Contract to) {
        byte[] bytes = new byte[batch.length()];
        int length = 0;
        int frames = 0;
        int end;
        for (int at = batch.start(); at < batch.end(); at = end) {
            end = batch.endOfFrame(at);
            if (from.agreesOn(typeAt(at), to)) {
                System.arraycopy(batch.bytes(), at, bytes, length, end - at);
                length += end - at;
                frames++;
            }
        }
        return frames == 0 ? Optional.empty() : Optional.of(new Batch(bytes, 0, length, frames));
    }

    private int typeAt(int at) {
        return (batch.bytes()[at] & 0xFF) | (batch.bytes()[at + 1] & 0xFF) << 8;
    }
}
