package dev.mycelium.golden.format;

import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as golden files write them: as in a contract, with the capacity of texts and vectors in parentheses behind. */
public final class TypeText {
    private static final String COUNT = "(0|[1-9][0-9]{0,4})";
    private static final Pattern TEXT = Pattern.compile("String\\(" + COUNT + "\\)");
    private static final Pattern VEC = Pattern.compile("Vec<(.+)>\\(" + COUNT + "\\)");
    private static final Pattern ARRAY = Pattern.compile("\\[(.+); " + COUNT + "\\]");

    private TypeText() {}

    /** The text of a type: {@code u32}, {@code String(32)}, {@code Vec<[u8; 20]>(10)}. */
    public static String of(FieldType type) {
        return type.contractText() + capacity(type);
    }

    private static String capacity(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return "(" + text.capacity() + ")";
        }
        if (type instanceof FieldType.ByteVec vec) {
            return "(" + vec.capacity() + ")";
        }
        return type instanceof FieldType.Vec vec ? "(" + vec.capacity() + ")" : "";
    }

    /** The type of a text; empty where there is no such type. */
    static Optional<FieldType> parse(String text) {
        Matcher string = TEXT.matcher(text);
        if (string.matches()) {
            return Optional.of(new FieldType.Text(Integer.parseInt(string.group(1))));
        }
        Matcher vec = VEC.matcher(text);
        if (vec.matches()) {
            int capacity = Integer.parseInt(vec.group(2));
            if (vec.group(1).equals("u8")) {
                return Optional.of(new FieldType.ByteVec(capacity));
            }
            return element(vec.group(1)).map(element -> new FieldType.Vec(element, capacity));
        }
        Matcher array = ARRAY.matcher(text);
        if (array.matches()) {
            int length = Integer.parseInt(array.group(2));
            if (array.group(1).equals("u8")) {
                return Optional.of(new FieldType.Bytes(length));
            }
            return element(array.group(1)).map(element -> new FieldType.Array(element, length));
        }
        return scalar(text).map(scalar -> scalar);
    }

    private static Optional<Element> element(String text) {
        Matcher array = ARRAY.matcher(text);
        if (array.matches() && array.group(1).equals("u8")) {
            return Optional.of(new FieldType.Bytes(Integer.parseInt(array.group(2))));
        }
        return scalar(text).map(scalar -> scalar);
    }

    private static Optional<Scalar> scalar(String text) {
        for (Scalar scalar : Scalar.values()) {
            if (scalar.contractText().equals(text)) {
                return Optional.of(scalar);
            }
        }
        return Optional.empty();
    }
}
