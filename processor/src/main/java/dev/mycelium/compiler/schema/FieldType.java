package dev.mycelium.compiler.schema;

/** The type of a field: what a contract can write, with capacities filled in. */
public sealed interface FieldType {

    /** What an array or a vector holds. */
    sealed interface Element extends FieldType {}

    /** A number or a truth value, by Rust's name. */
    enum Scalar implements Element {
        U8,
        U16,
        U32,
        U64,
        U128,
        I8,
        I16,
        I32,
        I64,
        I128,
        F32,
        F64,
        BOOL
    }

    /** {@code U256}: 32 bytes, big-endian by convention, alignment 1. */
    record U256() implements Element {}

    /** {@code [u8; length]}. */
    record Bytes(int length) implements Element {}

    /** {@code String}; capacity in UTF-8 bytes, 0..65535. */
    record Text(int capacity) implements FieldType {}

    /** {@code Vec<u8>}; capacity in bytes, 0..65535. */
    record ByteVec(int capacity) implements FieldType {}

    /** {@code Vec<element>}; capacity in elements, 0..65535; the element is never {@code u8}. */
    record Vec(Element element, int capacity) implements FieldType {}

    /** {@code [element; length]}; the element is never {@code u8}. */
    record Array(Element element, int length) implements FieldType {}
}
