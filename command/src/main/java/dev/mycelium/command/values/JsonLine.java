package dev.mycelium.command.values;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Schema;
import java.io.EOFException;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that says which message it is, as {@code decode --json} prints it: {@code {"message":"Ping","values":{"n":1}}}. */
public final class JsonLine {
    private static final String EXAMPLE = "{\"message\":\"...\",\"values\":{...}}";

    private static final Pattern PLACE = Pattern.compile("at line \\d+ column (\\d+)");

    private JsonLine() {}

    /**
     * Reads a message. Members beside {@code message} and {@code values} are not looked at.
     *
     * @throws IllegalArgumentException if it is none of the contract; the text names message and field
     */
    public static GivenMessage read(Schema<FieldValues> schema, String line) {
        // The message may stand behind its values.
        InterpretedCodec codec = read(line, in -> named(schema, in));
        return read(line, in -> {
            in.beginObject();
            while (!in.nextName().equals("values")) {
                in.skipValue();
            }
            GivenMessage given = GivenMessage.ofJson(codec, in);
            while (in.hasNext()) {
                in.skipValue(); // A name is one, too.
            }
            in.endObject();
            return given;
        });
    }

    /**
     * Returns the codec of a message.
     *
     * @throws IllegalArgumentException if the contract has none of that name
     */
    public static InterpretedCodec named(Schema<FieldValues> schema, String name) {
        for (MessageCodec<? extends FieldValues> each : schema.codecs()) {
            if (each.name().equals(name)) {
                return (InterpretedCodec) each;
            }
        }
        List<String> known = schema.codecs().stream().map(MessageCodec::name).toList();
        throw new IllegalArgumentException(
                "the contract has no message \"" + name + "\"" + GivenMessage.meant(name, known));
    }

    private static InterpretedCodec named(Schema<FieldValues> schema, JsonReader in) throws IOException {
        requireObject(in, "a line");
        InterpretedCodec codec = null;
        boolean hasValues = false;
        in.beginObject();
        while (in.hasNext()) {
            String member = in.nextName();
            if (member.equals("message") && in.peek() == JsonToken.STRING) {
                codec = named(schema, in.nextString());
            } else {
                hasValues |= member.equals("values");
                in.skipValue();
            }
        }
        in.endObject();
        if (codec == null || !hasValues) {
            throw new IllegalArgumentException(
                    "there is no \"" + (codec == null ? "message" : "values") + "\": write " + EXAMPLE);
        }
        return codec;
    }

    /** What is made of JSON. */
    interface Reading<T> {
        T read(JsonReader in) throws IOException;
    }

    /** Reads one value, behind which nothing stands. */
    static <T> T read(String json, Reading<T> reading) {
        JsonReader in = new JsonReader(new StringReader(json));
        in.setStrictness(Strictness.STRICT);
        try {
            T read = reading.read(in);
            requireEnd(in);
            return read;
        } catch (IOException e) {
            // What the library says is for who calls it; the place is for who wrote the line.
            Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
            throw new IllegalArgumentException(
                    e instanceof EOFException || !place.find()
                            ? "the JSON ends too early"
                            : "this is no JSON at column " + place.group(1),
                    e);
        }
    }

    static void requireObject(JsonReader in, String what) throws IOException {
        if (in.peek() != JsonToken.BEGIN_OBJECT) {
            throw new IllegalArgumentException(what + " is " + FieldJson.kind(in.peek()) + ", must be an object");
        }
    }

    static void requireEnd(JsonReader in) throws IOException {
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalArgumentException("something stands behind the end of the JSON");
        }
    }
}
