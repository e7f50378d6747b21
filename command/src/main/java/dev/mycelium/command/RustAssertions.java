package dev.mycelium.command;

import dev.mycelium.compiler.layout.MessageLayout;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.FieldType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The structs of a contract as one Rust file, with what this compiler takes for their sizes and offsets as assertions: whoever
 * compiles it has rustc say that they are right. It needs Rust 1.77 (for {@code offset_of!}) and nothing but {@code core}.
 */
final class RustAssertions {
    private static final String START = """
            /// What a text or a vector is in memory: a count, six zeros, and room for the capacity.
            pub mod fixed {
                #[repr(C)]
                pub struct Str<const N: usize> {
                    pub count: u16,
                    pub zeros: [u8; 6],
                    pub data: [u8; N],
                }

                #[repr(C)]
                pub struct Vector<T, const N: usize> {
                    pub count: u16,
                    pub zeros: [u8; 6],
                    pub data: [T; N],
                }
            }

            pub mod messages {
            """;

    /** Words that are no names, and those that are none even as r#word. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abstract as async await become box break const continue do dyn else enum extern false final fn for gen if impl in let"
                            + " loop macro match mod move mut override priv pub ref return static struct trait true try type typeof"
                            + " unsafe unsized use virtual where while yield")
                    .split(" "));

    private static final Set<String> NEVER_NAMES = Set.of("self", "Self", "super", "crate", "_");

    private final StringBuilder text = new StringBuilder();
    private final Set<String> messages;

    private RustAssertions(List<MessageLayout> layouts) {
        this.messages = layouts.stream().map(layout -> layout.message().name()).collect(Collectors.toSet());
    }

    /** Returns the file's text: ASCII, lines ending in LF. */
    static String of(Contract contract, List<MessageLayout> layouts) {
        RustAssertions rust = new RustAssertions(layouts);
        rust.text
                .append(
                        "// What rustc must make of this contract: compiles only where every size and offset is right.\n")
                .append("//     rustc --edition 2021 --crate-type lib --emit metadata layout_assertions.rs\n")
                .append(
                        "#![allow(dead_code, non_camel_case_types, non_snake_case)]\n\npub const SCHEMA_DIGEST: &str = \"")
                .append(contract.digest())
                .append("\";\n\n")
                .append(START);
        layouts.forEach(rust::message);
        return rust.text.append("}\n").toString();
    }

    private void message(MessageLayout layout) {
        String name = name(layout.message().name(), messages);
        List<Slot.FieldSlot> slots = layout.slots().stream()
                .filter(Slot.FieldSlot.class::isInstance)
                .map(Slot.FieldSlot.class::cast)
                .toList();
        Set<String> names =
                slots.stream().map(slot -> slot.field().name()).collect(Collectors.toCollection(HashSet::new));
        text.append("    /// Type id ").append(layout.message().typeId()).append(".\n    #[repr(C)]\n");
        text.append("    pub struct ").append(name).append(" {\n");
        for (Slot.FieldSlot slot : slots) {
            text.append("        pub ")
                    .append(name(slot.field().name(), names))
                    .append(": ")
                    .append(type(slot.field().type()))
                    .append(",\n");
        }
        text.append("    }\n\n    const _: () = {\n");
        assertion("size_of::<" + name + ">()", layout.size());
        assertion("align_of::<" + name + ">()", layout.alignment());
        for (Slot.FieldSlot slot : slots) {
            assertion("offset_of!(" + name + ", " + name(slot.field().name(), names) + ")", slot.offset());
        }
        text.append("    };\n\n");
    }

    private void assertion(String measured, int expected) {
        text.append("        ::core::assert!(::core::mem::")
                .append(measured)
                .append(" == ")
                .append(expected)
                .append(");\n");
    }

    private String type(FieldType type) {
        if (type instanceof FieldType.Text string) {
            return "super::fixed::Str<" + string.capacity() + ">";
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return "super::fixed::Str<" + bytes.capacity() + ">";
        }
        if (type instanceof FieldType.Vec vec) {
            return "super::fixed::Vector<" + element(vec.element()) + ", " + vec.capacity() + ">";
        }
        if (type instanceof FieldType.Array array) {
            return "[" + element(array.element()) + "; " + array.length() + "]";
        }
        return element((FieldType.Element) type);
    }

    private String element(FieldType.Element element) {
        if (element instanceof FieldType.Bytes bytes) {
            return "[" + primitive("u8") + "; " + bytes.length() + "]";
        }
        return element instanceof FieldType.U256
                ? "[" + primitive("u8") + "; 32]"
                : primitive(((FieldType.Scalar) element).name().toLowerCase(Locale.ROOT));
    }

    /** A message may be called as a number is. */
    private String primitive(String name) {
        return messages.contains(name) ? "::core::primitive::" + name : name;
    }

    private static String name(String written, Set<String> taken) {
        if (KEYWORDS.contains(written)) {
            return "r#" + written;
        }
        String name = written;
        while (NEVER_NAMES.contains(name) || (!name.equals(written) && taken.contains(name))) {
            name += "_";
        }
        return name;
    }
}
