package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;

/**
 * A field as a flyweight sees it.
 *
 * @param component the field
 * @param accessor the name of its getters and setters
 * @param padding the bytes of padding directly behind it
 * @param flyweight the generated class
 * @param names of the class, for members that are made from the field's name
 * @param javadoc whether its methods have comments
 */
record FlyweightField(
        Component component, String accessor, int padding, ClassName flyweight, NameScope names, Javadoc javadoc) {

    /** The constant with the field's layout. */
    String layout() {
        return component.layout();
    }

    /** The field's number in the message: what an error looks the layout up by. */
    int ordinal() {
        return component.ordinal();
    }

    /** Starts a method whose name is the accessor with a word behind it, and which says only what it returns: {@code contentLength}. */
    AccessorMethod returning(TypeName type, String suffix, String what) {
        return AccessorMethod.returning(names.take(accessor + suffix), type, what, javadoc);
    }

    /** Starts a method whose name is the accessor with a word behind it: {@code contentTo}. */
    AccessorMethod withSuffix(String suffix, String doc) {
        return new AccessorMethod(names.take(accessor + suffix), doc, javadoc);
    }

    /** Starts a method whose name has the accessor inside: {@code setItemsCount}. */
    AccessorMethod around(String verb, String suffix, String doc) {
        return new AccessorMethod(names.take(verb + JavaNames.capitalised(accessor) + suffix), doc, javadoc);
    }

    /** Starts a method that returns the value. */
    AccessorMethod getter(TypeName type) {
        return getter(type, ComponentDoc.of(component));
    }

    /** The same for a part of the field, as HTML. */
    AccessorMethod getter(TypeName type, String what) {
        return AccessorMethod.returning(accessor, type, what, javadoc);
    }

    /** The method that returns the field's view. */
    MethodSpec view(ClassName type, String view) {
        return returning(type, "View", "the bytes of {@code " + name() + "}, in place")
                .statement("return " + view)
                .build();
    }

    /** Starts a method that sets the value; {@link #done} ends it. */
    AccessorMethod setter() {
        return setter("{@code " + name() + "}");
    }

    /** The same for a part of the field. */
    AccessorMethod setter(String what) {
        return new AccessorMethod(accessor, "Writes " + what + ".", javadoc).returns(flyweight);
    }

    /** Ends a setter: zeros the padding behind the field. */
    MethodSpec done(AccessorMethod setter) {
        if (padding > 0) {
            setter.statement("zeroBytes(" + component.end() + ", " + padding + ")");
        }
        return setter.tag("@return this").statement("return this").build();
    }

    /** The expression that refuses bools from a position of the payload on; how many is an expression, too. */
    String checkBools(int at, String count) {
        return "checkBools(" + at + ", " + count + ", " + ordinal() + ")";
    }

    /** The field's name in the contract. */
    String name() {
        return component.field().name();
    }
}
