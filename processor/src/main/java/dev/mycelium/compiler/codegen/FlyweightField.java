package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/**
 * A field as a flyweight sees it.
 *
 * @param component the field
 * @param accessor the name of its getters and setters
 * @param padding the bytes of padding directly behind it
 * @param flyweight the generated class
 * @param names of the class, for members that are made from the field's name
 */
record FlyweightField(Component component, String accessor, int padding, ClassName flyweight, NameScope names) {

    /** The constant with the field's layout. */
    CodeBlock layout() {
        return CodeBlock.of("$T.$L", component.codec(), component.constant());
    }

    /** Starts a method whose name is the accessor with a word behind it: {@code contentLength}. */
    MethodSpec.Builder withSuffix(String suffix, String doc) {
        return method(names.take(accessor + suffix), doc);
    }

    /** Starts a method whose name has the accessor inside: {@code appendContentTo}. */
    MethodSpec.Builder around(String verb, String suffix, String doc) {
        return method(names.take(verb + JavaNames.capitalised(accessor) + suffix), doc);
    }

    /** Starts a method that returns the value. */
    MethodSpec.Builder getter(TypeName type) {
        return method(accessor, "")
                .returns(type)
                .addJavadoc("$L\n", JavadocText.wrap("Reads {@code " + name() + "}.", 0))
                .addJavadoc("\n$L\n", JavadocText.wrap("@return " + ComponentDoc.of(component), 4));
    }

    /** Starts a method that sets the value; {@link #done} ends it. */
    MethodSpec.Builder setter() {
        return setter("{@code " + name() + "}");
    }

    /** The same for a part of the field. */
    MethodSpec.Builder setter(String what) {
        return method(accessor, "Writes " + what + ".").returns(flyweight);
    }

    /** Ends a setter: zeros the padding behind the field. */
    MethodSpec done(MethodSpec.Builder setter) {
        if (padding > 0) {
            setter.addStatement("zeroBehind($L, $L)", layout(), padding);
        }
        return setter.addJavadoc("@return this\n").addStatement("return this").build();
    }

    /** The field's name in the contract. */
    String name() {
        return component.field().name();
    }

    private static MethodSpec.Builder method(String name, String doc) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC);
        return doc.isEmpty() ? method : method.addJavadoc("$L\n\n", doc);
    }
}
