package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.FieldType.Text;
import dev.mycelium.compiler.schema.FieldType.U256;
import dev.mycelium.compiler.schema.FieldType.Vec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rules that a message alone can be checked for, and the types they are for. */
enum RuleKind {
    MAX_LENGTH("max_length", Audience.VARIABLE),
    MIN_LENGTH("min_length", Audience.VARIABLE),
    NOT_EMPTY("not_empty", Audience.VARIABLE),
    MIN("min", Audience.NUMBERS),
    MAX("max", Audience.NUMBERS),
    NOT_ZERO("not_zero", Audience.NUMBERS_AND_BYTES),
    NO_0X_PREFIX("no_0x_prefix", Audience.TEXT);

    private final String text;
    private final Audience audience;

    RuleKind(String text, Audience audience) {
        this.text = text;
        this.audience = audience;
    }

    static Optional<RuleKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.text.equals(name)).findFirst();
    }

    static List<String> names() {
        return Arrays.stream(values()).map(kind -> kind.text).toList();
    }

    /** The types that it is for, in words. */
    String audience() {
        return audience.words;
    }

    boolean fits(FieldType type) {
        boolean number = type instanceof U256 || (type instanceof Scalar && type != Scalar.BOOL);
        return switch (audience) {
            case VARIABLE -> type instanceof Text || type instanceof ByteVec || type instanceof Vec;
            case NUMBERS -> number;
            case NUMBERS_AND_BYTES -> number || type instanceof Bytes;
            case TEXT -> type instanceof Text;
        };
    }

    private enum Audience {
        VARIABLE("String and Vec"),
        NUMBERS("numbers"),
        NUMBERS_AND_BYTES("numbers and [u8; N]"),
        TEXT("String");

        private final String words;

        Audience(String words) {
            this.words = words;
        }
    }
}
