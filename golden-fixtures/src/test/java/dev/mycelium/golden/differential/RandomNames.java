package dev.mycelium.golden.differential;

import java.util.List;
import java.util.Set;

/** Names that a contract may use and that somebody stumbles over: Java, Rust, the generated code, or another name. */
final class RandomNames {
    /**
     * Keywords of both languages, members of Object, Record and generated records, spellings that fold together. Not
     * self, Self, super and crate: Rust cannot take those at all.
     */
    private static final List<String> AWKWARD_FIELDS = List.of(
            "class",
            "int",
            "new",
            "default",
            "switch",
            "record",
            "var",
            "yield",
            "sealed",
            "permits",
            "enum",
            "goto",
            "true",
            "false",
            "null",
            "this",
            "package",
            "native",
            "strictfp",
            "hash_code",
            "hashCode",
            "get_class",
            "to_string",
            "toString",
            "clone",
            "finalize",
            "notify",
            "notify_all",
            "wait",
            "equals",
            "codec",
            "CODEC",
            "validate",
            "builder",
            "to_builder",
            "build",
            "type_id",
            "TYPE_ID",
            "topic",
            "SIZE",
            "size",
            "type",
            "fn",
            "impl",
            "match",
            "ref",
            "mut",
            "dyn",
            "async",
            "mod",
            "where",
            "loop",
            "foo_bar",
            "fooBar",
            "FooBar",
            "FOO_BAR",
            "foo__bar",
            "_foo_bar",
            "foo_bar_",
            "message",
            "dst",
            "src",
            "offset",
            "values",
            "count",
            "index",
            "i",
            "x",
            "X",
            "_1",
            "_1st_leg",
            "item_2",
            "id",
            "ID",
            "Yes",
            "no",
            "on",
            "off",
            "payload",
            "name",
            "_pad",
            "data",
            "o",
            "other",
            "obj");

    private static final List<String> AWKWARD_MESSAGES = List.of(
            "String",
            "Object",
            "Record",
            "Override",
            "Message",
            "Builder",
            "List",
            "ByteString",
            "Contracts",
            "UInt256",
            "MessageCodec",
            "FieldLayout",
            "snake_case_name",
            "SCREAMING_NAME",
            "lowercase",
            "_Leading",
            "Vec",
            "Option",
            "Self_",
            "Class",
            "record",
            "Integer",
            "Codec",
            "class");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_0123456789";
    private static final int LETTERS_THAT_START = 53;

    private RandomNames() {}

    static String field(Seeded random, Set<String> taken) {
        while (true) {
            String name = random.chance(40) ? random.pick(AWKWARD_FIELDS) : madeUp(random);
            if (taken.add(name)) {
                return name;
            }
        }
    }

    /** Unique by its number; a few are awkward besides. */
    static String message(Seeded random, int number, Set<String> taken) {
        String awkward = random.pick(AWKWARD_MESSAGES);
        String name = random.chance(10) ? awkward : "Struct" + number;
        if (!taken.add(name)) {
            name = "Struct" + number;
            taken.add(name);
        }
        return name;
    }

    private static String madeUp(Seeded random) {
        int length = 1 + random.below(14);
        StringBuilder name = new StringBuilder();
        name.append(LETTERS.charAt(random.below(LETTERS_THAT_START)));
        while (name.length() < length || isOnlyUnderscores(name)) {
            name.append(LETTERS.charAt(random.below(LETTERS.length())));
        }
        return name.toString();
    }

    private static boolean isOnlyUnderscores(StringBuilder name) {
        return name.chars().allMatch(letter -> letter == '_');
    }
}
