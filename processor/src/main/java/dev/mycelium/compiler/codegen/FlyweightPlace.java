package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/**
 * Where an element stands: alone in its field, or one of several, which a parameter {@code index} chooses.
 *
 * @param field that it belongs to
 * @param at the expression for its position in the payload
 * @param indexed whether the methods have the parameter
 */
record FlyweightPlace(FlyweightField field, CodeBlock at, boolean indexed) {

    static FlyweightPlace alone(FlyweightField field) {
        return new FlyweightPlace(field, CodeBlock.of("at($L)", field.layout()), false);
    }

    static FlyweightPlace chosen(FlyweightField field, CodeBlock at) {
        return new FlyweightPlace(field, at, true);
    }

    /** The element in a sentence. */
    String what() {
        return (indexed ? "an element of {@code " : "{@code ") + field.name() + "}";
    }

    /** Adds the parameter, where there is one. */
    MethodSpec.Builder index(MethodSpec.Builder method) {
        if (!indexed) {
            return method;
        }
        return method.addJavadoc("@param index of the element, from 0\n").addParameter(TypeName.INT, "index");
    }

    MethodSpec.Builder getter(TypeName type) {
        if (!indexed) {
            return field.getter(type);
        }
        MethodSpec.Builder method = MethodSpec.methodBuilder(field.accessor())
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addJavadoc("Reads $L.\n\n", what());
        return index(method)
                .addJavadoc("$L\n", JavadocText.wrap("@return " + ComponentDoc.typeAndRange(field.component()), 4));
    }

    MethodSpec.Builder setter() {
        return index(field.setter(what()));
    }
}
