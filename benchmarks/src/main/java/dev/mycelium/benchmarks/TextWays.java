package dev.mycelium.benchmarks;

import dev.mycelium.benchmarks.contracts.chat.TextMessage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Ways to write a {@code TextMessage}, for NOTES.md: all of them whole messages, since some win alone and lose in one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TextWays {

    /** What. */
    @Param({"TEXT", "TEXT_UNICODE"})
    public Sample sample = Sample.TEXT;

    private TextMessage message = (TextMessage) Sample.TEXT.message();
    private final byte[] out = new byte[312];
    private final char[] chars = new char[256];

    /** Takes the message. */
    @Setup
    public void prepare() {
        message = (TextMessage) sample.message();
    }

    /** getBytes and a copy. */
    @Benchmark
    public byte[] getBytes() {
        TextFieldWays.viaGetBytes(message.sender(), out, 0, 32);
        TextFieldWays.viaGetBytes(message.content(), out, 40, 256);
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** One character at a time. */
    @Benchmark
    public byte[] charLoop() {
        TextFieldWays.finish(message.sender(), out, 0, 32, TextFieldWays.asciiByChar(message.sender(), out, 8));
        TextFieldWays.finish(message.content(), out, 40, 256, TextFieldWays.asciiByChar(message.content(), out, 48));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** Eight characters make one long. */
    @Benchmark
    public byte[] packed() {
        TextFieldWays.finish(message.sender(), out, 0, 32, TextFieldWays.asciiPacked(message.sender(), out, 8));
        TextFieldWays.finish(message.content(), out, 40, 256, TextFieldWays.asciiPacked(message.content(), out, 48));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** The deprecated copy of low bytes, after looking at all characters. */
    @Benchmark
    public byte[] scanThenLowBytes() {
        TextFieldWays.finish(message.sender(), out, 0, 32, TextFieldWays.asciiScan(message.sender(), out, 8));
        TextFieldWays.finish(message.content(), out, 40, 256, TextFieldWays.asciiScan(message.content(), out, 48));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** Through a reused char array. */
    @Benchmark
    public byte[] getChars() {
        TextFieldWays.finish(
                message.sender(), out, 0, 32, TextFieldWays.asciiGetChars(message.sender(), out, 8, chars));
        TextFieldWays.finish(
                message.content(), out, 40, 256, TextFieldWays.asciiGetChars(message.content(), out, 48, chars));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** The deprecated copy of low bytes and a look at those alone: wrong for some texts, shown as the limit. */
    @Benchmark
    public byte[] lowBytesUnproved() {
        TextFieldWays.finish(message.sender(), out, 0, 32, TextFieldWays.lowBytes(message.sender(), out, 8));
        TextFieldWays.finish(message.content(), out, 40, 256, TextFieldWays.lowBytes(message.content(), out, 48));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** After indexOf, which knows without looking that a Latin-1 text has no such character. */
    @Benchmark
    public byte[] charLoopOwnUtf8() {
        TextFieldWays.finish(message.sender(), out, 0, 32, TextFieldWays.utf8(message.sender(), out, 8));
        TextFieldWays.finish(message.content(), out, 40, 256, TextFieldWays.utf8(message.content(), out, 48));
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** As charLoop, the end zeroed by single stores before the text is written. */
    @Benchmark
    public byte[] zeroedThenCharLoop() {
        TextFieldWays.zeroFirst(message.sender(), out, 0, 32);
        TextFieldWays.zeroFirst(message.content(), out, 40, 256);
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** What the codec does. */
    @Benchmark
    public byte[] codec() {
        TextMessage.CODEC.encode(message, out, 0);
        return out;
    }

    /** As zeroedThenCharLoop, looking at all characters at the end alone. */
    @Benchmark
    public byte[] zeroedThenSeen() {
        TextFieldWays.zeroFirstSeen(message.sender(), out, 0, 32);
        TextFieldWays.zeroFirstSeen(message.content(), out, 40, 256);
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }

    /** As above with the scan and the copy of low bytes for long texts. */
    @Benchmark
    public byte[] zeroedThenLowBytes() {
        TextFieldWays.zeroFirstLow(message.sender(), out, 0, 32);
        TextFieldWays.zeroFirstLow(message.content(), out, 40, 256);
        TextFieldWays.LONG.set(out, 304, message.timestamp());
        return out;
    }
}
