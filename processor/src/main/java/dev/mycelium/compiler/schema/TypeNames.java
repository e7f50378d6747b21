package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Element;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.FieldType.U256;
import dev.mycelium.compiler.text.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The names that stand for a type by themselves. */
final class TypeNames {

    private static final Map<String, Element> ELEMENTS = new LinkedHashMap<>();

    static {
        for (Scalar scalar : Scalar.values()) {
            ELEMENTS.put(TypeName.of(scalar), scalar);
        }
        ELEMENTS.put("U256", new U256());
    }

    /** What other languages call the same, in lower case. */
    private static final Map<String, String> FOREIGN = Map.ofEntries(
            Map.entry("string", "String"),
            Map.entry("str", "String"),
            Map.entry("text", "String"),
            Map.entry("char", "u8"),
            Map.entry("byte", "u8"),
            Map.entry("short", "i16"),
            Map.entry("int", "i32"),
            Map.entry("integer", "i32"),
            Map.entry("long", "i64"),
            Map.entry("usize", "u64"),
            Map.entry("isize", "i64"),
            Map.entry("float", "f32"),
            Map.entry("double", "f64"),
            Map.entry("boolean", "bool"),
            Map.entry("bytes", "Vec<u8>"),
            Map.entry("address", "[u8; 20]"),
            Map.entry("hash", "[u8; 32]"),
            Map.entry("uint", "u32"),
            Map.entry("int8", "i8"),
            Map.entry("int16", "i16"),
            Map.entry("int32", "i32"),
            Map.entry("int64", "i64"),
            Map.entry("int128", "i128"),
            Map.entry("uint8", "u8"),
            Map.entry("uint16", "u16"),
            Map.entry("uint32", "u32"),
            Map.entry("uint64", "u64"),
            Map.entry("uint128", "u128"),
            Map.entry("uint256", "U256"),
            Map.entry("float32", "f32"),
            Map.entry("float64", "f64"));

    private TypeNames() {}

    static Optional<Element> element(String name) {
        return Optional.ofNullable(ELEMENTS.get(name));
    }

    /** Returns what somebody who wrote an unknown name probably meant. */
    static Optional<String> nearest(String name) {
        String foreign = FOREIGN.get(name.toLowerCase(Locale.ROOT));
        if (foreign != null) {
            return Optional.of(foreign);
        }
        List<String> names = new ArrayList<>(ELEMENTS.keySet());
        names.add("String");
        names.add("Vec");
        return Nearest.word(name, names);
    }
}
