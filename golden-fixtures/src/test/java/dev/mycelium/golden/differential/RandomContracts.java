package dev.mycelium.golden.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Makes contracts up: structs of 1 to 40 fields of every type, capacities of 0 to 300, arrays of any length, and names that
 * Java cannot take as they are. The same seed gives the same text everywhere.
 */
final class RandomContracts {
    static final int MOST_FIELDS = 40;
    static final int MOST_CAPACITY = 300;

    private static final List<String> SCALARS =
            List.of("u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "bool", "U256");
    /** What an array or a vector can hold besides byte strings; arrays and vectors of u8 are types of their own. */
    private static final List<String> ELEMENTS = SCALARS.subList(1, SCALARS.size());

    private static final int[] EDGES = {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 20, 31, 32, 33, 63, 64, 65, 127, 128, 129, 255, 256, 257, 299, 300
    };

    private final Seeded random;
    private final StringBuilder text = new StringBuilder();

    private RandomContracts(long seed) {
        this.random = new Seeded(seed);
    }

    /** A contract of {@code structs} messages. */
    static String contract(long seed, int structs) {
        return new RandomContracts(seed).write(seed, structs);
    }

    private String write(long seed, int structs) {
        text.append("# Made up from seed ")
                .append(seed)
                .append(": ")
                .append(structs)
                .append(" structs.\n");
        text.append("schema:\n  id: 0x4D594345\n  version: 1\n  min_compatible: 1\n");
        text.append("messages:\n");
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < structs; i++) {
            String name = RandomNames.message(random, i, names);
            text.append("  ").append(name).append(":\n");
            text.append("    tlv_type: ").append(1000 + i).append('\n');
            text.append("    domain: Examples\n");
            text.append("    description: Struct ").append(i).append(".\n");
            text.append("    fields:\n");
            fields();
        }
        return text.toString();
    }

    private void fields() {
        int count = random.chance(10) ? random.pick(1, MOST_FIELDS) : 1 + random.below(MOST_FIELDS);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < count; i++) {
            String name = RandomNames.field(random, names);
            text.append("      \"").append(name).append("\": {type: ");
            type();
            text.append(", description: ").append(i).append("}\n");
        }
    }

    private void type() {
        switch (random.below(10)) {
            case 0 -> counted("String", capacity());
            case 1 -> counted("Vec<u8>", capacity());
            case 2 -> counted("Vec<" + element() + ">", capacity());
            case 3 -> counted("Vec<" + bytes() + ">", capacity());
            case 4 -> plain(bytes());
            case 5 -> plain("[" + element() + "; " + length() + "]");
            case 6 -> plain("[" + bytes() + "; " + length() + "]");
            default -> plain(random.pick(SCALARS));
        }
    }

    private void plain(String type) {
        text.append('"').append(type).append('"');
    }

    private void counted(String type, int capacity) {
        plain(type);
        text.append(", validation: [{max_length: ").append(capacity).append("}]");
    }

    private String element() {
        return random.pick(ELEMENTS);
    }

    private String bytes() {
        int length = random.chance(40) ? random.pick(6, 16, 20, 32) : random.below(65);
        return String.format(Locale.ROOT, "[u8; %d]", length);
    }

    /** Mostly small, so that a payload is not all one field; 300 and what lies near powers of two often enough. */
    private int capacity() {
        return switch (random.below(5)) {
            case 0 -> random.pick(EDGES);
            case 1 -> random.below(MOST_CAPACITY + 1);
            default -> random.below(24);
        };
    }

    private int length() {
        return switch (random.below(8)) {
            case 0 -> random.pick(EDGES);
            case 1 -> random.pick(0, 1);
            default -> random.below(12);
        };
    }

    /** The single contracts of one run, each of a few structs. */
    static List<String> contracts(long seed, int contracts, int structsOfEach) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < contracts; i++) {
            texts.add(contract(Seeded.derive(seed, i), structsOfEach));
        }
        return texts;
    }
}
