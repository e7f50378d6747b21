package dev.mycelium.golden.check;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.mycelium.golden.format.GoldenCase;
import dev.mycelium.golden.format.GoldenWriter;
import dev.mycelium.golden.value.ValueText;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.DecodeException.Reason;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.MessageCodec;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;

/** Checks that bad payloads are refused, and for the right reason: one test per mistake, over all cases. */
final class RefusalChecks<M> {
    private final MessageCodec<M> codec;
    private final Path file;
    private final List<GoldenCase> cases;

    RefusalChecks(MessageCodec<M> codec, Path file, List<GoldenCase> cases) {
        this.codec = codec;
        this.file = file;
        this.cases = cases;
    }

    Stream<DynamicTest> tests() {
        return Refusals.of(codec.layout()).stream()
                .map(refusal -> dynamicTest(refusal.name(), new Place(file, 1).toUri(), () -> check(refusal)));
    }

    private void check(Refusal refusal) {
        for (GoldenCase golden : cases) {
            byte[] bad = refusal.applyTo(golden.payload());
            for (Decoding way : Decoding.values()) {
                check(golden, refusal, bad, way);
            }
        }
    }

    private void check(GoldenCase golden, Refusal refusal, byte[] bad, Decoding way) {
        M accepted;
        try {
            accepted = way.decode(codec, bad.clone());
        } catch (DecodeException e) {
            if (isRight(e, refusal)) {
                return;
            }
            String actual = refused(e.reason(), e.fieldName(), e.offset()) + "\n  text        " + e.getMessage();
            throw failure(golden, refusal, bad, way, actual, e);
        } catch (RuntimeException e) {
            throw failure(golden, refusal, bad, way, "thrown: " + e, e);
        }
        throw failure(golden, refusal, bad, way, "accepted" + valueOf(refusal.field(), accepted), null);
    }

    private boolean isRight(DecodeException e, Refusal refusal) {
        return e.reason() == refusal.reason()
                && e.offset() == refusal.offset()
                && Objects.equals(e.messageName(), codec.name())
                && Objects.equals(e.fieldName(), nameOf(refusal.field()));
    }

    private AssertionFailedError failure(
            GoldenCase golden,
            Refusal refusal,
            byte[] bad,
            Decoding way,
            String actual,
            @Nullable RuntimeException cause) {
        FieldLayout field = refusal.field();
        String where = field == null ? bad.length + " bytes" : Failures.describe(field);
        String bytes = field == null ? "" : "\n  bytes       " + GoldenWriter.bytes(field, bad);
        String text = codec.name() + ", case " + golden.name() + ", bytes to refuse: " + where + ": " + refusal.what()
                + "\n  made from   " + new Place(file, golden.line())
                + "\n  call        " + way.call()
                + "\n  expected    " + refused(refusal.reason(), nameOf(field), refusal.offset())
                + "\n  actual      " + actual
                + bytes + "\n";
        return new AssertionFailedError(text, cause);
    }

    private String valueOf(@Nullable FieldLayout field, M accepted) {
        if (field == null) {
            return "";
        }
        Object value = codec.values(accepted).get(codec.layout().fields().indexOf(field));
        return ", as " + ValueLines.cut(ValueText.of(field.type(), value));
    }

    private static @Nullable String nameOf(@Nullable FieldLayout field) {
        return field == null ? null : field.name();
    }

    private static String refused(Reason reason, @Nullable String field, int offset) {
        return "refused: " + reason + (field == null ? "" : ", field " + field + ", offset " + offset);
    }
}
