package dev.mycelium.compiler.syntax;

/** A field type as written, no name resolved. */
public sealed interface TypeSyntax {

    /** The text that it was read from. */
    String text();

    /** A name, or a name with arguments that is not {@code Vec}. */
    record Named(String text) implements TypeSyntax {}

    /** {@code Vec<element>}. */
    record VecOf(TypeSyntax element, String text) implements TypeSyntax {}

    /**
     * {@code [element; length]}.
     *
     * @param length as written, digits and whatever stands between them
     */
    record ArrayOf(TypeSyntax element, String length, String text) implements TypeSyntax {}

    /**
     * No type at all.
     *
     * @param problem what is wrong, and what would be right
     */
    record Malformed(String problem, String text) implements TypeSyntax {}
}
