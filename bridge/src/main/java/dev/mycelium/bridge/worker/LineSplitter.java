package dev.mycelium.bridge.worker;

import java.nio.charset.StandardCharsets;

/** Makes lines of the bytes that a program prints, and holds no more than one line of bounded length. For one thread. */
final class LineSplitter {

    /** Takes a line; {@code cut} says that its rest is left out. */
    @FunctionalInterface
    interface Sink {
        void line(String text, boolean cut);
    }

    private final Sink sink;
    private final byte[] line = new byte[OutputLine.MOST_BYTES];
    private int length;
    private boolean skipping;

    LineSplitter(Sink sink) {
        this.sink = sink;
    }

    void take(byte[] bytes, int count) {
        int at = 0;
        while (at < count) {
            int end = at;
            while (end < count && bytes[end] != '\n') {
                end++;
            }
            add(bytes, at, end - at);
            if (end < count) {
                endLine();
            }
            at = end + 1;
        }
    }

    /** There will be no more: what has begun is a line too. */
    void end() {
        if (length > 0) {
            endLine();
        }
    }

    private void add(byte[] bytes, int from, int count) {
        if (skipping || count == 0) {
            return;
        }
        int fits = Math.min(count, line.length - length);
        System.arraycopy(bytes, from, line, length, fits);
        length += fits;
        if (fits < count) {
            // Said now: its end may never come.
            pass(withoutBrokenCharacter(), true);
            skipping = true;
        }
    }

    private void endLine() {
        if (!skipping) {
            boolean windows = length > 0 && line[length - 1] == '\r';
            pass(windows ? length - 1 : length, false);
        }
        skipping = false;
    }

    private void pass(int count, boolean cut) {
        sink.line(new String(line, 0, count, StandardCharsets.UTF_8), cut);
        length = 0;
    }

    /** Where a character of several bytes was cut, it begins at most three bytes before the end. */
    private int withoutBrokenCharacter() {
        int start = length - 1;
        while (start > length - 4 && (line[start] & 0xC0) == 0x80) {
            start--;
        }
        int lead = line[start] & 0xFF;
        int size = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
        return start + size > length ? start : length;
    }
}
