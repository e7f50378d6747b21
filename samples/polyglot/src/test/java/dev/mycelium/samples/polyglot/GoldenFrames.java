package dev.mycelium.samples.polyglot;

import dev.mycelium.runtime.frame.FrameHeader;
import dev.mycelium.runtime.frame.FrameLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** What each worker sends when it is called, as Rust's compiler has laid it out: golden.values says which values. */
final class GoldenFrames {

    /**
     * A message of somebody.
     *
     * @param sender who sends it
     * @param typeId of the message
     */
    record Of(String sender, int typeId) {
        @Override
        public String toString() {
            return typeId + " of " + sender;
        }
    }

    private GoldenFrames() {}

    /** Returns the payloads in hexadecimal digits. */
    static Map<Of, String> read(Path file) throws IOException {
        byte[] frames = Files.readAllBytes(file);
        Map<Of, String> payloads = new LinkedHashMap<>();
        for (int at = 0; at < frames.length; ) {
            FrameHeader header = FrameHeader.read(frames, at, frames.length - at, FrameLimits.DEFAULT);
            int payload = at + FrameHeader.SIZE;
            at = payload + header.length();
            Contracts.Message message = Contracts.decode(Arrays.copyOfRange(frames, payload - FrameHeader.SIZE, at));
            payloads.put(
                    new Of(sender(message), header.typeId()), HexFormat.of().formatHex(frames, payload, at));
        }
        return payloads;
    }

    private static String sender(Contracts.Message message) {
        if (message instanceof Hello hello) {
            return hello.sender();
        } else if (message instanceof Call call) {
            return call.sender();
        } else if (message instanceof Quote quote) {
            return quote.sender();
        } else if (message instanceof Tick tick) {
            return tick.sender();
        }
        throw new IllegalStateException("no sender is known of " + message);
    }
}
