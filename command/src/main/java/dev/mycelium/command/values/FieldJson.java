package dev.mycelium.command.values;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The value of one field as JSON: what {@code decode --json} prints, with numbers as numbers or as text. */
final class FieldJson {
    private FieldJson() {}

    /**
     * Reads the next value.
     *
     * @return boxed as a generated record takes it; lengths are not checked
     * @throws IllegalArgumentException if the field cannot have it; the text names message and field
     * @throws IOException if it is no JSON
     */
    static Object read(FieldLayout field, JsonReader in) throws IOException {
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            require(in, field, "", JsonToken.STRING, "text in quotes");
            return in.nextString();
        }
        if (type instanceof FieldType.ByteVec) {
            return ScalarText.bytes(field, digits(in, field, ""));
        }
        if (type instanceof FieldType.Vec vec) {
            return list(field, vec.element(), in);
        }
        if (type instanceof FieldType.Array array) {
            return list(field, array.element(), in);
        }
        return element(field, "", (Element) type, in);
    }

    private static List<Object> list(FieldLayout field, Element type, JsonReader in) throws IOException {
        require(in, field, "", JsonToken.BEGIN_ARRAY, "a list");
        in.beginArray();
        List<Object> values = new ArrayList<>();
        while (in.hasNext()) {
            values.add(element(field, "[" + values.size() + "]", type, in));
        }
        in.endArray();
        return values;
    }

    private static Object element(FieldLayout field, String element, Element type, JsonReader in) throws IOException {
        if (type instanceof FieldType.Bytes) {
            return ScalarText.parse(field, element, type, digits(in, field, element));
        }
        JsonToken token = in.peek();
        if (type == Scalar.BOOL && token == JsonToken.BOOLEAN) {
            return in.nextBoolean();
        }
        if (token != JsonToken.NUMBER && token != JsonToken.STRING) {
            throw wrong(field, element, token, type == Scalar.BOOL ? "true or false" : "a number");
        }
        return ScalarText.parse(field, element, type, in.nextString());
    }

    private static String digits(JsonReader in, FieldLayout field, String element) throws IOException {
        require(in, field, element, JsonToken.STRING, "text: 0x and pairs of hexadecimal digits");
        return in.nextString();
    }

    private static void require(JsonReader in, FieldLayout field, String element, JsonToken token, String wanted)
            throws IOException {
        if (in.peek() != token) {
            throw wrong(field, element, in.peek(), wanted);
        }
    }

    private static IllegalArgumentException wrong(FieldLayout field, String element, JsonToken found, String wanted) {
        return new IllegalArgumentException(
                field.qualifiedName() + element + ": " + kind(found) + ", must be " + wanted);
    }

    /** What stands there, as people call it. */
    static String kind(JsonToken token) {
        return switch (token) {
            case BEGIN_ARRAY -> "a list";
            case BEGIN_OBJECT -> "an object";
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case END_DOCUMENT -> "nothing";
            default -> token == JsonToken.NUMBER ? "a number" : token.name().toLowerCase(Locale.ROOT);
        };
    }
}
