package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.mycelium.compiler.schema.FieldType;

/** What fits into a field, an array or a vector: one number, truth value, U256 or {@code [u8; N]}, as Java. */
interface ElementCode {

    /** The element as a component or a local variable: {@code int}. */
    TypeName type();

    /** The range or the length, for people; empty where the Java type says it all. */
    String range();

    /** The type as data: {@code FieldType.Scalar.U16}. */
    CodeBlock abiType();

    /** The expression that places a field of one element in its layout: {@code u16("port", 4)}. */
    CodeBlock place(Component component);

    /** What the methods of {@code GeneratedCodec} have behind {@code get} and {@code put}: {@code U16}. */
    String word();

    /** What the method of {@code ValueReader} has behind {@code next}: {@code Int}. */
    String boxedWord();

    /** The argument of {@code get} behind the place; empty where there is none. */
    default String getArgument(int ordinal) {
        return "";
    }

    /** The argument of {@link #require} behind the value, with a comma in front; empty where there is none. */
    default String requireArgument() {
        return "";
    }

    /** The value that a builder starts with: {@code 0}. */
    CodeBlock zero();

    /** The method of {@code Require} that checks a component; empty where every value of the Java type fits. */
    String require();

    /** The method of {@code Require} that checks and copies a list of these. */
    String requireList();

    /**
     * The statement that writes a value into {@code dst}.
     *
     * @param value an expression of the type of {@link #type()}
     * @param index an expression
     */
    CodeBlock put(String value, String index);

    /**
     * The expression that reads a value from {@code src}.
     *
     * @param index an expression
     * @param field the constant of the field, for errors
     * @param payloadOffset an expression: the value's place in the payload, for errors
     */
    CodeBlock get(String index, String field, String payloadOffset);

    static ElementCode of(FieldType.Element element) {
        if (element instanceof FieldType.U256) {
            return new U256Code();
        }
        if (element instanceof FieldType.Bytes bytes) {
            return new BytesCode(bytes.length());
        }
        FieldType.Scalar scalar = (FieldType.Scalar) element;
        return scalar == FieldType.Scalar.BOOL ? new BoolCode() : NumberCode.of(scalar);
    }
}
