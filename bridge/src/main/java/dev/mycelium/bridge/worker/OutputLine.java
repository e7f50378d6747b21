package dev.mycelium.bridge.worker;

/**
 * A line that a worker printed.
 *
 * @param worker the worker's name
 * @param stream which of its two outputs
 * @param text without the line's end; bytes that are no UTF-8 are U+FFFD
 * @param cut whether the line was longer than {@value #MOST_BYTES} bytes, and its rest is left out
 */
public record OutputLine(String worker, Stream stream, String text, boolean cut) {

    /** The longest line that is passed on whole, in bytes. */
    public static final int MOST_BYTES = 8192;

    /** What a program prints to. */
    public enum Stream {
        /** Its standard output. */
        STDOUT,
        /** Its standard error. */
        STDERR;

        @Override
        public String toString() {
            return this == STDOUT ? "stdout" : "stderr";
        }
    }
}
