package dev.mycelium.benchmarks.inplace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;

/** The values of a {@link TextMessage}: UTF-8 at the start of arrays that have room for the longest text. */
final class TextValues implements Values {
    final byte[] sender = new byte[32];
    int senderLength;
    final byte[] content = new byte[256];
    int contentLength;
    long timestamp;

    TextValues() {}

    TextValues(TextMessage message) {
        byte[] from = message.sender().getBytes(UTF_8);
        System.arraycopy(from, 0, sender, 0, from.length);
        senderLength = from.length;
        byte[] what = message.content().getBytes(UTF_8);
        System.arraycopy(what, 0, content, 0, what.length);
        contentLength = what.length;
        timestamp = message.timestamp();
    }

    @Override
    public TextMessage toRecord() {
        return new TextMessage(
                new String(sender, 0, senderLength, UTF_8), new String(content, 0, contentLength, UTF_8), timestamp);
    }
}
