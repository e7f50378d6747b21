package dev.mycelium.command.values;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.compiler.text.Nearest;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message that somebody has written down, field by field. Each field is given once: none is left out, since the wire knows no
 * absent field.
 *
 * @param codec of the message
 * @param values keep the contract's types, capacities and rules
 */
public record GivenMessage(InterpretedCodec codec, FieldValues values) {

    /**
     * Takes {@code FIELD=VALUE} each. Text stands as it is; a list in brackets: {@code sizes=[1,2]}.
     *
     * @throws IllegalArgumentException if they are no such message; the text names message and field
     */
    public static GivenMessage ofPairs(InterpretedCodec codec, List<String> pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String pair : pairs) {
            int at = pair.indexOf('=');
            if (at < 0) {
                throw new IllegalArgumentException("\"" + pair + "\" is no FIELD=VALUE");
            }
            FieldLayout field = next(codec, pair.substring(0, at), values);
            values.put(field.name(), ofText(field, pair.substring(at + 1)));
        }
        return complete(codec, values);
    }

    /**
     * Takes an object with a member for each field.
     *
     * @throws IllegalArgumentException if it is no such message; the text names message and field
     */
    public static GivenMessage ofJson(InterpretedCodec codec, String json) {
        return JsonLine.read(json, in -> ofJson(codec, in));
    }

    static GivenMessage ofJson(InterpretedCodec codec, JsonReader in) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        JsonLine.requireObject(in, codec.name());
        in.beginObject();
        while (in.hasNext()) {
            FieldLayout field = next(codec, in.nextName(), values);
            values.put(field.name(), FieldJson.read(field, in));
        }
        in.endObject();
        return complete(codec, values);
    }

    private static FieldLayout next(InterpretedCodec codec, String name, Map<String, Object> before) {
        List<FieldLayout> fields = codec.layout().fields();
        FieldLayout field = fields.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(codec.name() + " has no field \"" + name + "\""
                        + meant(name, fields.stream().map(FieldLayout::name).toList())));
        if (before.containsKey(name)) {
            throw new IllegalArgumentException(field.qualifiedName() + " is given twice");
        }
        return field;
    }

    /** Returns what somebody may have meant, to stand behind what is not known. */
    static String meant(String written, List<String> known) {
        if (known.isEmpty()) {
            return "; there are none";
        }
        return Nearest.word(written, known)
                .map(near -> "; did you mean \"" + near + "\"?")
                .orElse("; there are " + String.join(", ", known));
    }

    static Object ofText(FieldLayout field, String text) {
        FieldType type = field.type();
        if (type instanceof FieldType.Text) {
            return text;
        }
        if (type instanceof FieldType.ByteVec) {
            return ScalarText.bytes(field, text);
        }
        if (type instanceof FieldType.Element element) {
            return ScalarText.parse(field, "", element, text);
        }
        JsonReader in = new JsonReader(new StringReader(text));
        // Nobody should have to write quotes in quotes: [0x01,0x02].
        in.setStrictness(Strictness.LENIENT);
        try {
            Object list = FieldJson.read(field, in);
            JsonLine.requireEnd(in);
            return list;
        } catch (IOException e) {
            throw new IllegalArgumentException(field.qualifiedName() + ": no list: write [1,2]", e);
        }
    }

    private static GivenMessage complete(InterpretedCodec codec, Map<String, Object> given) {
        List<FieldLayout> fields = codec.layout().fields();
        List<String> missing = fields.stream()
                .map(FieldLayout::name)
                .filter(name -> !given.containsKey(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(codec.name() + " also needs " + String.join(", ", missing));
        }
        List<@Nullable Object> inOrder = new ArrayList<>();
        fields.forEach(field -> inOrder.add(given.get(field.name())));
        FieldValues values = codec.ofValues(inOrder);
        codec.validate(values);
        return new GivenMessage(codec, values);
    }
}
