package dev.mycelium.golden.check;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.check.ValueRefusals.BadValue;
import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Checks that a record refuses what its fields cannot hold: one test per field and bad value. */
final class ValueRefusalChecks<M> {
    private final MessageCodec<M> codec;
    private final Path file;
    private final GoldenCase golden;

    ValueRefusalChecks(MessageCodec<M> codec, Path file, GoldenCase golden) {
        this.codec = codec;
        this.file = file;
        this.golden = golden;
    }

    Stream<DynamicTest> tests() {
        List<DynamicTest> tests = new ArrayList<>();
        List<FieldLayout> fields = codec.layout().fields();
        for (int i = 0; i < fields.size(); i++) {
            for (BadValue bad : ValueRefusals.of(fields.get(i))) {
                int index = i;
                String name = fields.get(i).name() + ": " + bad.what();
                tests.add(dynamicTest(name, new Place(file, golden.line()).toUri(), () -> check(index, bad)));
            }
        }
        return tests.stream();
    }

    private void check(int index, BadValue bad) {
        List<Object> values = new ArrayList<>(golden.values());
        values.set(index, bad.value());
        FieldLayout field = codec.layout().fields().get(index);
        try {
            codec.ofValues(values);
        } catch (IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains(field.qualifiedName())) {
                return;
            }
            throw failure(field, bad, "an error that does not name the field: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            throw failure(field, bad, "thrown: " + e, e);
        }
        throw failure(field, bad, "a record with this value", null);
    }

    private AssertionFailedError failure(
            FieldLayout field, BadValue bad, String actual, @Nullable RuntimeException cause) {
        String text = codec.name() + ", values to refuse: " + Failures.describe(field) + ": " + bad.what()
                + "\n  expected    IllegalArgumentException that names " + field.qualifiedName()
                + "\n  actual      " + actual + "\n";
        return new AssertionFailedError(text, cause);
    }
}
