package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.mycelium.compiler.schema.FieldType;
import java.util.List;

/** How a field of one contract type becomes Java: the component's type, and the code that checks, writes, reads it. */
interface FieldCode {

    /** The type of the record component. */
    TypeName type();

    /** The range, length or capacity, for people; empty where the Java type says it all. */
    String range();

    /** The expression that places the field in its layout: {@code text("content", 32, 8, 40)}. */
    CodeBlock place(Component component);

    /** Whether the codec keeps the field's layout as a constant, since more than errors ask for it. */
    default boolean asksForLayout() {
        return true;
    }

    /** The value that a builder starts with; empty where Java's own default is it. */
    CodeBlock initial();

    /** The statement of the compact constructor that checks a component; empty where every value fits. */
    CodeBlock check(Component component);

    /** The statement that writes the component of {@code message} into {@code dst} at {@code offset}. */
    CodeBlock write(Component component);

    /** The expression that reads the component from {@code src} at {@code offset}. */
    CodeBlock read(Component component);

    /** The expression that takes the next component from a {@code ValueReader} called {@code values}. */
    CodeBlock next();

    /** The methods that {@link #write} and {@link #read} call, for what is more than a statement. */
    default List<MethodSpec> methods(Component component) {
        return List.of();
    }

    static FieldCode of(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return new TextCode(text.capacity());
        }
        if (type instanceof FieldType.ByteVec bytes) {
            return new ByteVecCode(bytes.capacity());
        }
        if (type instanceof FieldType.Vec vec) {
            return new VecCode(ElementCode.of(vec.element()), vec.capacity());
        }
        if (type instanceof FieldType.Array array) {
            return new ArrayCode(ElementCode.of(array.element()), array.length());
        }
        return new SingleCode(ElementCode.of((FieldType.Element) type));
    }
}
