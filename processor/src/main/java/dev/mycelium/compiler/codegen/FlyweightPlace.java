package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.TypeName;

/**
 * Where an element stands: alone in its field, or one of several, which a parameter {@code index} chooses.
 *
 * @param field that it belongs to
 * @param at the expression for its position in the payload
 * @param indexed whether the methods have the parameter
 */
record FlyweightPlace(FlyweightField field, String at, boolean indexed) {

    static FlyweightPlace alone(FlyweightField field) {
        return new FlyweightPlace(field, Integer.toString(field.component().at()), false);
    }

    static FlyweightPlace chosen(FlyweightField field, String at) {
        return new FlyweightPlace(field, at, true);
    }

    /** The expression for a position inside the element. */
    String at(int inside) {
        if (indexed) {
            return inside == 0 ? at : at + " + " + inside;
        }
        return Integer.toString(field.component().at() + inside);
    }

    /** The element in a sentence. */
    String what() {
        return (indexed ? "an element of {@code " : "{@code ") + field.name() + "}";
    }

    /** Adds the parameter, where there is one. */
    AccessorMethod index(AccessorMethod method) {
        return indexed ? method.parameter(TypeName.INT, "index", "of the element, from 0") : method;
    }

    AccessorMethod getter(TypeName type) {
        if (!indexed) {
            return field.getter(type);
        }
        String returned = what() + ", " + ComponentDoc.typeAndRange(field.component());
        return index(field.getter(type, returned));
    }

    AccessorMethod setter() {
        return index(field.setter(what()));
    }
}
