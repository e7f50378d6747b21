package dev.mycelium.compiler.evolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A message that random changes are made to, and its text in a contract. */
final class RandomMessage {
    private static final String[] SCALARS = {
        "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "bool"
    };

    private static final String[] NARROW = {"u8", "i8", "bool", "u16"};

    String name;
    int typeId;
    String domain = "D";
    boolean redacted;
    final List<Part> fields = new ArrayList<>();

    /**
     * A field; the capacity is -1 where the type has none. It is never 0: then no two types could be told apart. The rule
     * is 0 for none, or the bound.
     */
    record Part(String name, String type, int capacity, int rule) {}

    RandomMessage(String name, int typeId) {
        this.name = name;
        this.typeId = typeId;
    }

    RandomMessage copy() {
        RandomMessage copy = new RandomMessage(name, typeId);
        copy.domain = domain;
        copy.redacted = redacted;
        copy.fields.addAll(fields);
        return copy;
    }

    static Part field(String name, Random random) {
        // Half of them narrow ones, which leave padding beside wider ones.
        String scalar =
                random.nextBoolean() ? NARROW[random.nextInt(NARROW.length)] : SCALARS[random.nextInt(SCALARS.length)];
        int length = 1 + random.nextInt(4);
        return switch (random.nextInt(12)) {
            case 0 -> new Part(name, "String", 1 + random.nextInt(40), 0);
            case 1 -> new Part(name, "Vec<u8>", 1 + random.nextInt(20), 0);
            case 2 -> new Part(name, scalar.equals("u8") ? "Vec<u16>" : "Vec<" + scalar + ">", length, 0);
            case 3 -> new Part(name, "Vec<[u8; " + length + "]>", 1 + random.nextInt(4), 0);
            case 4 -> new Part(name, "[" + scalar + "; " + length + "]", -1, 0);
            case 5 -> new Part(name, random.nextBoolean() ? "U256" : "[u8; 32]", -1, 0);
            case 6 -> new Part(name, random.nextBoolean() ? "[u8; 0]" : "[" + scalar + "; 0]", -1, 0);
            case 7 -> new Part(name, "[u8; " + 5 * length + "]", -1, 0);
            default -> new Part(name, scalar, -1, scalar.equals("bool") ? 0 : random.nextInt(8));
        };
    }

    String text() {
        StringBuilder text = new StringBuilder("  " + name + ": {tlv_type: " + typeId + ", domain: " + domain);
        text.append(redacted ? ", log_payload: false" : "").append(", fields: {");
        String between = "";
        for (Part field : fields) {
            text.append(between)
                    .append(field.name())
                    .append(": {type: \"")
                    .append(field.type())
                    .append('"');
            List<String> rules = new ArrayList<>();
            if (field.capacity() >= 0) {
                rules.add("max_length: " + field.capacity());
            }
            if (field.rule() > 0) {
                rules.add(field.capacity() >= 0 ? "min_length: " + field.rule() % 2 : "max: " + field.rule());
            }
            if (!rules.isEmpty()) {
                text.append(", validation: [{")
                        .append(String.join("}, {", rules))
                        .append("}]");
            }
            text.append('}');
            between = ", ";
        }
        return text.append("}}\n").toString();
    }
}
