package dev.mycelium.runtime.codec;

/**
 * The type of a field as the contract writes it, as data. It holds no sizes: those come from the layout.
 */
public sealed interface FieldType {

    /** Types of one number, one truth value or 256 bits: what can stand in an array or a vector. */
    enum Scalar implements FieldType, Element {
        /** 0..255, an {@code int}. */
        U8("u8"),
        /** 0..65535, an {@code int}. */
        U16("u16"),
        /** 0..4294967295, a {@code long}. */
        U32("u32"),
        /** 64 bits, unsigned, in a {@code long}. */
        U64("u64"),
        /** 0..2^128-1, a {@link java.math.BigInteger}. */
        U128("u128"),
        /** A {@code byte}. */
        I8("i8"),
        /** A {@code short}. */
        I16("i16"),
        /** An {@code int}. */
        I32("i32"),
        /** A {@code long}. */
        I64("i64"),
        /** -2^127..2^127-1, a {@link java.math.BigInteger}. */
        I128("i128"),
        /** A {@code float}, every bit pattern. */
        F32("f32"),
        /** A {@code double}, every bit pattern. */
        F64("f64"),
        /** A {@code boolean}. */
        BOOL("bool"),
        /** 0..2^256-1, a {@link UInt256}. */
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

    /**
     * {@code [u8; length]}: a {@link ByteString} of fixed length, alone or as an element.
     *
     * @param length its bytes
     */
    record Bytes(int length) implements FieldType, Element {
        @Override
        public String contractText() {
            return "[u8; " + length + "]";
        }
    }

    /**
     * {@code String} of a capacity.
     *
     * @param capacity the UTF-8 bytes it can hold, 0..65535
     */
    record Text(int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "String";
        }
    }

    /**
     * {@code Vec<u8>}: a {@link ByteString} of variable length.
     *
     * @param capacity the bytes it can hold, 0..65535
     */
    record ByteVec(int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "Vec<u8>";
        }
    }

    /**
     * {@code Vec<element>}: a list of variable length.
     *
     * @param element what it holds; never {@code u8}, which makes a {@link ByteVec}
     * @param capacity the elements it can hold, 0..65535
     */
    record Vec(Element element, int capacity) implements FieldType {
        @Override
        public String contractText() {
            return "Vec<" + element.contractText() + ">";
        }
    }

    /**
     * {@code [element; length]}: a list of fixed length.
     *
     * @param element what it holds; never {@code u8}, which makes {@link Bytes}
     * @param length its elements
     */
    record Array(Element element, int length) implements FieldType {
        @Override
        public String contractText() {
            return "[" + element.contractText() + "; " + length + "]";
        }
    }

    /** The type as a contract writes it, in Rust's spelling: {@code u32}, {@code Vec<[u8; 20]>}. */
    String contractText();
}
