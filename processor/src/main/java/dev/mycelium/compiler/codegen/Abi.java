package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The runtime's types that generated code names. They are named, never linked: the processor does not need the runtime. */
final class Abi {
    private static final String CODEC = "dev.mycelium.runtime.codec";

    static final ClassName BOOL = ClassName.get(CODEC, "Bool");
    static final ClassName BYTE_STRING = ClassName.get(CODEC, "ByteString");
    static final ClassName BYTE_VIEW = ClassName.get(CODEC, "ByteView");
    static final ClassName DECODE_EXCEPTION = ClassName.get(CODEC, "DecodeException");
    static final ClassName FIELD_LAYOUT = ClassName.get(CODEC, "FieldLayout");
    static final ClassName FIELD_TYPE = ClassName.get(CODEC, "FieldType");
    static final ClassName FIXED_BYTES_VIEW = ClassName.get(CODEC, "FixedBytesView");
    static final ClassName FIXED_TEXT = ClassName.get(CODEC, "FixedText");
    static final ClassName FIXED_VEC = ClassName.get(CODEC, "FixedVec");
    static final ClassName FLYWEIGHT = ClassName.get(CODEC, "Flyweight");
    static final ClassName GENERATED_CODEC = ClassName.get(CODEC, "GeneratedCodec");
    static final ClassName LITTLE_ENDIAN = ClassName.get(CODEC, "LittleEndian");
    static final ClassName MESSAGE_CODEC = ClassName.get(CODEC, "MessageCodec");
    static final ClassName MESSAGE_LAYOUT = ClassName.get(CODEC, "MessageLayout");
    static final ClassName PADDING = ClassName.get(CODEC, "Padding");
    static final ClassName RECORD_TEXT = ClassName.get(CODEC, "RecordText");
    static final ClassName REQUIRE = ClassName.get(CODEC, "Require");
    static final ClassName SCHEMA = ClassName.get(CODEC, "Schema");
    static final ClassName SCHEMA_DIGEST = ClassName.get(CODEC, "SchemaDigest");
    static final ClassName TEXT_VIEW = ClassName.get(CODEC, "TextView");
    static final ClassName U_INT_256 = ClassName.get(CODEC, "UInt256");
    static final ClassName VALIDATION_EXCEPTION = ClassName.get(CODEC, "ValidationException");
    static final ClassName VALUE_READER = ClassName.get(CODEC, "ValueReader");

    /** Every type above: their simple names are reserved, so that generated code can import them all. */
    static final List<ClassName> ALL = List.of(
            BOOL,
            BYTE_STRING,
            BYTE_VIEW,
            DECODE_EXCEPTION,
            FIELD_LAYOUT,
            FIELD_TYPE,
            FIXED_BYTES_VIEW,
            FIXED_TEXT,
            FIXED_VEC,
            FLYWEIGHT,
            GENERATED_CODEC,
            LITTLE_ENDIAN,
            MESSAGE_CODEC,
            MESSAGE_LAYOUT,
            PADDING,
            RECORD_TEXT,
            REQUIRE,
            SCHEMA,
            SCHEMA_DIGEST,
            TEXT_VIEW,
            U_INT_256,
            VALIDATION_EXCEPTION,
            VALUE_READER);

    private Abi() {}
}
