package dev.mycelium.compiler;

import java.util.List;
import java.util.Random;

/** Seeded names and descriptions by somebody who wants generated code to break. */
final class HostileText {
    /** What Java, generated code or a file system knows already, and what generated members are made of. */
    private static final List<String> WORDS = List.of(
            "class",
            "yield",
            "record",
            "sealed",
            "permits",
            "var",
            "int",
            "null",
            "true",
            "this",
            "enum",
            "goto",
            "exports",
            "String",
            "Object",
            "List",
            "Override",
            "Generated",
            "Message",
            "Contracts",
            "Schema",
            "Builder",
            "Codec",
            "Flyweight",
            "MessageCodec",
            "FieldLayout",
            "Math",
            "Long",
            "CODEC",
            "TYPE_ID",
            "TOPIC",
            "SIZE",
            "AT",
            "PADDING",
            "equals",
            "hash_code",
            "to_string",
            "get_class",
            "wait",
            "notify",
            "validate",
            "builder",
            "to_builder",
            "build",
            "codec",
            "wrap",
            "wrap_frame",
            "clear",
            "check",
            "from",
            "copy_to",
            "encoded_length",
            "name",
            "name_length",
            "name_to",
            "name_byte",
            "name_equals",
            "name_view",
            "view_of_text",
            "view_of_fixed",
            "items",
            "items_count",
            "items_at",
            "set_items_count",
            "high",
            "low",
            "limb",
            "value",
            "values",
            "dst",
            "src",
            "offset",
            "index",
            "i",
            "message",
            "CON",
            "aux",
            "x",
            "X",
            "_1",
            "__",
            "a_b",
            "aB",
            "AB",
            "Ab");

    private static final List<String> GLUE =
            List.of("", "_", "__", "Codec", "Flyweight", "Length", "To", "Equals", "Count", "1", "_at", "S");

    /** In the spelling of a double-quoted YAML scalar. */
    private static final List<String> SCRAPS = List.of(
            "*/",
            "/*",
            "/**",
            "//",
            "\\\\u002a/",
            "\\\\uuu002f",
            "\\\\",
            "\\\"",
            "'",
            "$L",
            "$T",
            "$$",
            "$[",
            "$>",
            "$W",
            "{@code ",
            "}",
            "{",
            "{@link #x}",
            "@param x y",
            "@deprecated",
            "@throws",
            "@since",
            "\\n",
            "\\n * @see z\\n",
            "\\r",
            "\\t",
            "<",
            ">",
            "</table>",
            "<!--",
            "-->",
            "&amp;",
            "&",
            "<script>",
            "\\u2028",
            "\\u0085",
            "\\u202e",
            "\\ufeff",
            "\\U0001f600",
            "\\u00e9",
            "\\0",
            "\\e",
            "int injected;",
            "class Injected {}",
            "static { System.exit(1); }",
            " ",
            "  ",
            "word",
            "a.",
            ". ",
            "#",
            ":",
            "- ",
            "%s",
            "\\\\n");

    private final Random random;

    HostileText(long seed) {
        random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Nearly always a name that the format takes. */
    String name() {
        StringBuilder name = new StringBuilder(one(WORDS));
        while (random.nextInt(3) == 0) {
            name.append(one(GLUE)).append(one(WORDS));
        }
        name.append(one(GLUE));
        if (random.nextInt(100) == 0) {
            name.append("a".repeat(random.nextInt(200)));
        }
        return random.nextInt(8) == 0 ? swapCase(name.toString()) : name.toString();
    }

    String description() {
        StringBuilder text = new StringBuilder("d");
        for (int i = random.nextInt(12); i >= 0; i--) {
            text.append(one(SCRAPS));
        }
        return text.toString();
    }

    /** Nearly always without what a domain may not have. */
    String domain() {
        String scrap = one(SCRAPS);
        return "d" + (scrap.matches("\\\\[^\\\\\"].*") && random.nextInt(20) != 0 ? "" : scrap);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String swapCase(String name) {
        int at = random.nextInt(name.length());
        char swapped = Character.isUpperCase(name.charAt(at))
                ? Character.toLowerCase(name.charAt(at))
                : Character.toUpperCase(name.charAt(at));
        return name.substring(0, at) + swapped + name.substring(at + 1);
    }
}
