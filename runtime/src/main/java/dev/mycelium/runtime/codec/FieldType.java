package dev.mycelium.runtime.codec;

/**
 * The type of a field as the contract writes it, as data. It holds no sizes: those come from the layout.
 */
public sealed interface FieldType {

    /** Types of one number, one truth value or 256 bits: what can stand in an array or a vector. */
    enum Scalar implements FieldType, Element {
        U8("u8"),
        U16("u16"),
        U32("u32"),
        U64("u64"),
        U128("u128"),
        I8("i8"),
        I16("i16"),
        I32("i32"),
        I64("i64"),
        I128("i128"),
        F32("f32"),
        F64("f64"),
        BOOL("bool"),
        U256("U256");

        private final String contractText;

        Scalar(String contractText) {
            this.contractText = contractText;
        }

        @Override
        public String contractText() {
            return contractText;
        }
    }

    /** What an array or a vector holds. */
    sealed interface Element {
        /** The element as a contract writes it. */
        String contractText();
    }

    /** {@code [u8; length]}: a byte string of fixed length, alone or as an element. */
    record Bytes(int length) implements FieldType, Element {
        @Override
        public String contractText() {
            return "[u8; " + length + "]";
        }
    }

    /** {@code String} of a capacity in UTF-8 bytes. */
    record Text(int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "String";
        }
    }

    /** {@code Vec<u8>} of a capacity in bytes. */
    record ByteVec(int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "Vec<u8>";
        }
    }

    /** {@code Vec<element>} of a capacity in elements; the element is never {@code u8}. */
    record Vec(Element element, int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "Vec<" + element.contractText() + ">";
        }
    }

    /** {@code [element; length]}; the element is never {@code u8}. */
    record Array(Element element, int length) implements FieldType {
        @Override
        public String contractText() {
            return "[" + element.contractText() + "; " + length + "]";
        }
    }

    /** The type as a contract writes it, in Rust's spelling: {@code u32}, {@code Vec<[u8; 20]>}. */
    String contractText();
}
