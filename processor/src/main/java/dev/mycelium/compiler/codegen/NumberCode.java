package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.mycelium.compiler.schema.FieldType;
import java.math.BigInteger;
import java.util.Locale;

/** The numbers, little-endian: which Java type holds each, and which method of the runtime moves its bytes. */
@SuppressWarnings("ImmutableEnumChecker") // TypeName is immutable; JavaPoet does not say so
enum NumberCode implements ElementCode {
    U8(TypeName.INT, "0..255", "0", "u8", "list", "", "getU8"),
    U16(TypeName.INT, "0..65535", "0", "u16", "u16List", "putShort", "getU16"),
    U32(TypeName.LONG, "0..4294967295", "0L", "u32", "u32List", "putInt", "getU32"),
    U64(TypeName.LONG, "0..2<sup>64</sup>-1, the 64 bits of the long unsigned", "0L", "", "list", "putLong", "getLong"),
    U128(Types.BIG_INTEGER, "0..2<sup>128</sup>-1", "ZERO", "u128", "u128List", "putU128", "getU128"),
    I8(TypeName.BYTE, "", "(byte) 0", "", "list", "", ""),
    I16(TypeName.SHORT, "", "(short) 0", "", "list", "putShort", "getShort"),
    I32(TypeName.INT, "", "0", "", "list", "putInt", "getInt"),
    I64(TypeName.LONG, "", "0L", "", "list", "putLong", "getLong"),
    I128(Types.BIG_INTEGER, "-2<sup>127</sup>..2<sup>127</sup>-1", "ZERO", "i128", "i128List", "putI128", "getI128"),
    F32(TypeName.FLOAT, "", "0f", "", "list", "putFloat", "getFloat"),
    F64(TypeName.DOUBLE, "", "0d", "", "list", "putDouble", "getDouble");

    private static final class Types {
        static final ClassName BIG_INTEGER = ClassName.get(BigInteger.class);
    }

    private final TypeName type;
    private final String range;
    private final String zero;
    private final String require;
    private final String requireList;
    private final String put;
    private final String get;

    NumberCode(TypeName type, String range, String zero, String require, String requireList, String put, String get) {
        this.type = type;
        this.range = range;
        this.zero = zero;
        this.require = require;
        this.requireList = requireList;
        this.put = put;
        this.get = get;
    }

    static NumberCode of(FieldType.Scalar scalar) {
        return valueOf(scalar.name());
    }

    @Override
    public TypeName type() {
        return type;
    }

    @Override
    public String range() {
        return range;
    }

    @Override
    public CodeBlock abiType() {
        return CodeBlock.of("$T.Scalar.$L", Abi.FIELD_TYPE, name());
    }

    @Override
    public CodeBlock place(Component component) {
        return component.place(name().toLowerCase(Locale.ROOT), "", false);
    }

    @Override
    public String word() {
        return this == U64 || this == I64 ? "64" : name();
    }

    @Override
    public String boxedWord() {
        return type.isPrimitive() ? JavaNames.capitalised(type.toString()) : "BigInteger";
    }

    @Override
    public CodeBlock zero() {
        return type.isPrimitive() ? CodeBlock.of(zero) : CodeBlock.of("$T.$L", type, zero);
    }

    @Override
    public String require() {
        return require;
    }

    @Override
    public String requireList() {
        return requireList;
    }

    @Override
    public CodeBlock put(String value, String index) {
        return switch (this) {
            case U8 -> CodeBlock.of("$L", "dst[" + index + "] = (byte) " + value);
            case I8 -> CodeBlock.of("$L", "dst[" + index + "] = " + value);
            case U16 -> putLittleEndian(index, "(short) " + value);
            case U32 -> putLittleEndian(index, "(int) " + value);
            default -> putLittleEndian(index, value);
        };
    }

    private CodeBlock putLittleEndian(String index, String value) {
        return CodeBlock.of("$T.$L", Abi.LITTLE_ENDIAN, put + "(dst, " + index + ", " + value + ")");
    }

    @Override
    public CodeBlock get(String index, String field, String payloadOffset) {
        return this == I8
                ? CodeBlock.of("$L", "src[" + index + "]")
                : CodeBlock.of("$T.$L", Abi.LITTLE_ENDIAN, get + "(src, " + index + ")");
    }
}
