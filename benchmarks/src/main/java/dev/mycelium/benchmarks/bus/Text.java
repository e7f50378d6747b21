package dev.mycelium.benchmarks.bus;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import dev.mycelium.runtime.frame.FrameHeader;

/** What is sent: a message of 312 bytes with a number, and so a frame of 318. */
final class Text {
    /** Bytes of a frame. */
    static final int FRAME = FrameHeader.SIZE + TextMessage.CODEC.size();

    /** As many whole frames as there are in 64 KiB. */
    static final int IN_BLOCK = (64 << 10) / FRAME;

    private static final String SENDER = "alice";
    private static final String CONTENT = "Round and round the sockets run, hello!!";

    private Text() {}

    /** The message with a number, 1 or more. */
    static TextMessage numbered(long number) {
        return new TextMessage(SENDER, CONTENT, number);
    }

    /** The frames 1 to {@link #IN_BLOCK}, one after the other. */
    static byte[] block() {
        byte[] block = new byte[IN_BLOCK * FRAME];
        for (int i = 0; i < IN_BLOCK; i++) {
            TextMessage.CODEC.encodeFrame(numbered(i + 1L), block, i * FRAME);
        }
        return block;
    }

    /** Refuses what is not the message with a number; the texts are compared in full now and then. */
    static void require(TextMessage message, long number) {
        if (message.timestamp() != number) {
            throw new IllegalStateException("message " + message.timestamp() + " came where " + number + " was due");
        }
        if (number % 1000 == 1 && !message.equals(numbered(number))) {
            throw new IllegalStateException("it came changed: " + message);
        }
    }
}
