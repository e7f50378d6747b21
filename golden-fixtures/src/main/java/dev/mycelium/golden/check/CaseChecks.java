package dev.mycelium.golden.check;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/**
 * What is checked of one case: that bytes read as the values beside them, that the values are written as those bytes, that
 * bytes survive being read and written, and that bytes without meaning change nothing.
 */
final class CaseChecks<M> {
    private final MessageCodec<M> codec;
    private final Path file;
    private final GoldenCase golden;

    CaseChecks(MessageCodec<M> codec, Path file, GoldenCase golden) {
        this.codec = codec;
        this.file = file;
        this.golden = golden;
    }

    Stream<DynamicTest> tests() {
        return Stream.of(
                test("bytes -> value", this::bytesToValue),
                test("value -> bytes", this::valueToBytes),
                test("bytes -> value -> bytes", this::bytesToValueToBytes));
    }

    /** The check of the same case as Rust may leave it in memory. */
    DynamicTest poisoned(Path poisonedFile, GoldenCase poisoned) {
        String check = "poisoned bytes -> value -> bytes";
        return dynamicTest(check, new Place(poisonedFile, poisoned.line()).toUri(), () -> {
            Failures reading = new Failures(codec.layout(), poisonedFile, poisoned, check);
            sameValuesInBothFiles(poisonedFile, poisoned);
            List<M> read = read(reading, poisoned);
            Failures writing = new Failures(codec.layout(), file, golden, check);
            for (M message : read) {
                write(writing, message);
            }
        });
    }

    private interface Check {
        void run(Failures failures);
    }

    private DynamicTest test(String name, Check check) {
        Failures failures = new Failures(codec.layout(), file, golden, name);
        return dynamicTest(name, new Place(file, golden.line()).toUri(), () -> check.run(failures));
    }

    private void bytesToValue(Failures failures) {
        List<M> unused = read(failures, golden);
        if (unused.isEmpty()) {
            throw new IllegalStateException("nothing was read");
        }
    }

    private void valueToBytes(Failures failures) {
        M message;
        try {
            message = codec.ofValues(golden.values());
        } catch (RuntimeException e) {
            throw failures.threw("the record", "these values", e);
        }
        write(failures, message);
    }

    private void bytesToValueToBytes(Failures failures) {
        M message;
        try {
            message = codec.decode(golden.payload().toByteArray());
        } catch (RuntimeException e) {
            throw failures.threw("decode(byte[])", "these bytes", e);
        }
        write(failures, message);
    }

    /** Decodes in every way and compares the values; returns what came out. */
    private List<M> read(Failures failures, GoldenCase source) {
        byte[] payload = source.payload().toByteArray();
        return Arrays.stream(Decoding.values())
                .map(way -> {
                    M message;
                    try {
                        message = way.decode(codec, payload.clone());
                    } catch (RuntimeException e) {
                        throw failures.threw(way.call(), "these bytes", e);
                    }
                    List<Object> values = codec.values(message);
                    if (!texts(values).equals(texts(source.values()))) {
                        throw failures.values(way.call(), payload, values, encodeOrNull(message));
                    }
                    return message;
                })
                .toList();
    }

    /** Encodes in every way and compares the bytes with the golden ones. */
    private void write(Failures failures, M message) {
        byte[] expected = golden.payload().toByteArray();
        for (Encoding way : Encoding.values()) {
            byte[] actual;
            try {
                actual = way.encode(codec, message);
            } catch (RuntimeException e) {
                throw failures.threw(way.call(), "this value", e);
            }
            if (!Arrays.equals(expected, actual)) {
                throw failures.bytes(way.call(), actual, valuesOrNull(actual));
            }
        }
    }

    private void sameValuesInBothFiles(Path poisonedFile, GoldenCase poisoned) {
        if (!texts(poisoned.values()).equals(texts(golden.values()))) {
            throw new AssertionFailedError(
                    codec.name() + ", case " + golden.name() + ": the two files state different values\n  golden      "
                            + new Place(file, golden.line()) + "\n  poisoned    "
                            + new Place(poisonedFile, poisoned.line()),
                    GoldenWriter.text(codec.layout(), golden),
                    GoldenWriter.text(codec.layout(), poisoned));
        }
    }

    private List<String> texts(List<Object> values) {
        List<FieldLayout> fields = codec.layout().fields();
        String[] texts = new String[fields.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = ValueText.of(fields.get(i).type(), values.get(i));
        }
        return List.of(texts);
    }

    private byte @Nullable [] encodeOrNull(M message) {
        try {
            return codec.encode(message);
        } catch (RuntimeException e) {
            return null; // Only more detail for a failure that is already certain.
        }
    }

    private @Nullable List<Object> valuesOrNull(byte[] payload) {
        try {
            return codec.values(codec.decode(payload));
        } catch (RuntimeException e) {
            return null; // Only more detail for a failure that is already certain.
        }
    }
}
