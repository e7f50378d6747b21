package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.mycelium.compiler.layout.Slot;
import dev.mycelium.compiler.schema.Field;
import java.util.List;

/**
 * A field with the names that it has in Java.
 *
 * @param slot the field and its place
 * @param ordinal which field of the message it is, from 0
 * @param name the record component
 * @param constant the codec's constant with the field's layout; other constants of the field start with it
 * @param codec the class that has the constants
 * @param code how the field's type becomes Java
 */
record Component(Slot.FieldSlot slot, int ordinal, String name, String constant, ClassName codec, FieldCode code) {

    /** The constant with the layout of the whole message. */
    static final String LAYOUT = "LAYOUT";

    /** The constants that a field may have; no other field may use one of them. */
    static List<String> constants(String constant) {
        return List.of(constant, constant + "_MIN", constant + "_MAX");
    }

    Field field() {
        return slot.field();
    }

    /**
     * The field's offset in the payload. Generated code has it as a literal: javac keeps tree, symbol and scope of every
     * named constant until it ends, and with one for each field and padding a large contract needs a larger heap.
     */
    int at() {
        return slot.offset();
    }

    /** The offset of a vector's first element in the payload. */
    int itemsAt() {
        return at() + slot.type().dataOffset();
    }

    /** The offset of the first byte behind the field. */
    int end() {
        return at() + slot.size();
    }

    /** The constant: a lower bound that is no literal. */
    String min() {
        return constant + "_MIN";
    }

    /** The constant: an upper bound that is no literal. */
    String max() {
        return constant + "_MAX";
    }

    String writeMethod() {
        return "write" + JavaNames.capitalised(name);
    }

    String readMethod() {
        return "read" + JavaNames.capitalised(name);
    }

    /**
     * The expression for the field's layout outside of the codec. The codec's name stands here as text: it is in the package
     * of whatever is generated, and no type that is imported or nested has it ({@link ReservedNames#types()}).
     */
    String layout() {
        return codec.simpleName() + "." + constant;
    }

    /** The expression for the field's place in an array whose payload starts at {@code offset}. */
    String index() {
        return index(at());
    }

    /** The expression for a place in an array whose payload starts at {@code offset}. */
    static String index(int at) {
        return at == 0 ? "offset" : "offset + " + at;
    }

    /** The expression that places the field, by a method that knows the type; for some it must be told the size. */
    CodeBlock place(String method, String argument, boolean sized) {
        return CodeBlock.of(
                "$L",
                method + "(" + StringLiteral.of(field().name()) + behind(argument) + ", " + at()
                        + (sized ? ", " + slot.size() : "") + ")");
    }

    /** The expression that places a field of any type. */
    CodeBlock place(CodeBlock type) {
        return CodeBlock.of("field($L, $L, $L)", StringLiteral.of(field().name()), type, at() + ", " + slot.size());
    }

    /** The call that writes the component of {@code message}. */
    String put(String word, String argument) {
        return "put" + word + "(dst, offset, " + at() + ", " + ofMessage() + behind(argument) + ")";
    }

    /** The call that reads the component. */
    String get(String word, String argument) {
        return "get" + word + "(src, offset, " + at() + behind(argument) + ")";
    }

    private static String behind(String argument) {
        return argument.isEmpty() ? "" : ", " + argument;
    }

    /** The expression for the component of {@code message}. */
    String ofMessage() {
        return "message." + name + "()";
    }

    /** The bytes from one element of an array or vector to the next. */
    int elementSize() {
        return slot.type().elementSize();
    }
}
