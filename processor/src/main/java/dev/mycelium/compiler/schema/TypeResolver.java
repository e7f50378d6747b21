package dev.mycelium.compiler.schema;

import dev.mycelium.compiler.schema.FieldType.Array;
import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Element;
import dev.mycelium.compiler.schema.FieldType.Text;
import dev.mycelium.compiler.schema.FieldType.Vec;
import dev.mycelium.compiler.syntax.Scalar;
import dev.mycelium.compiler.syntax.TypeParser;
import dev.mycelium.compiler.syntax.TypeSyntax;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Rule;
import java.util.Optional;

/** The type of one field, its capacity filled in. */
record TypeResolver(Scalar written, String path, FieldRules rules, Diagnostics diagnostics) {

    /** Capacities that Rust takes where the contract gives none; other vectors have none. */
    private static final int TEXT_CAPACITY = 32;

    private static final int BYTE_VEC_CAPACITY = 16;
    private static final int BYTES_VEC_CAPACITY = 4;

    /** No frame can be larger than 16 MiB, so no array can be longer. */
    private static final int LONGEST_ARRAY = 1 << 24;

    /** Returns the type; nothing after a diagnostic. */
    Optional<FieldType> resolve() {
        TypeSyntax syntax = TypeParser.parse(written.text());
        if (syntax instanceof TypeSyntax.VecOf vec) {
            return element(vec.element(), vec).flatMap(this::vector);
        }
        if (syntax instanceof TypeSyntax.ArrayOf array) {
            Optional<Element> element = element(array.element(), array);
            Optional<Integer> length = length(array);
            return element.flatMap(of -> length.map(n -> array(of, n)));
        }
        if (syntax instanceof TypeSyntax.Malformed malformed) {
            return report(Rule.TYPE_MALFORMED, malformed.text(), path, malformed.problem());
        }
        String name = syntax.text();
        if (name.equals("String")) {
            return Optional.of(new Text(capacityOr(TEXT_CAPACITY)));
        }
        if (name.equals("Vec")) {
            return report(Rule.TYPE_MALFORMED, name, path, "a vector is written 'Vec<u8>', with its element type");
        }
        return named(name).map(FieldType.class::cast);
    }

    private Optional<FieldType> vector(Element element) {
        if (element == FieldType.Scalar.U8) {
            return Optional.of(new ByteVec(capacityOr(BYTE_VEC_CAPACITY)));
        }
        if (element instanceof Bytes || rules.has(RuleKind.MAX_LENGTH)) {
            return Optional.of(new Vec(element, capacityOr(BYTES_VEC_CAPACITY)));
        }
        return report(Rule.CAPACITY_MISSING, path, "Vec<" + TypeName.of(element) + ">");
    }

    private static FieldType array(Element element, int length) {
        return element == FieldType.Scalar.U8 ? new Bytes(length) : new Array(element, length);
    }

    /** What an array or a vector holds: a number, bool, U256 or {@code [u8; N]}. */
    private Optional<Element> element(TypeSyntax syntax, TypeSyntax outer) {
        if (syntax instanceof TypeSyntax.ArrayOf array) {
            if (!(array.element() instanceof TypeSyntax.Named)) {
                return report(Rule.TYPE_NESTED, outer.text(), path);
            }
            if (!array.element().text().equals("u8")) {
                return report(Rule.NOT_AN_ELEMENT, array.text(), outer.text(), path);
            }
            return length(array).map(Bytes::new);
        }
        if (syntax instanceof TypeSyntax.VecOf
                || syntax.text().equals("String")
                || syntax.text().equals("Vec")) {
            return report(Rule.NOT_AN_ELEMENT, syntax.text(), outer.text(), path);
        }
        return named(syntax.text());
    }

    private Optional<Element> named(String name) {
        Optional<Element> element = TypeNames.element(name);
        if (element.isEmpty()) {
            diagnostics.add(Rule.UNKNOWN_TYPE, written.location(), () -> TypeNames.nearest(name), name, path);
        }
        return element;
    }

    private Optional<Integer> length(TypeSyntax.ArrayOf array) {
        String text = array.length();
        boolean number = text.matches("0|[1-9][0-9]*");
        if (!number) {
            String problem = "its length '" + text + "' is not a decimal number";
            return report(Rule.TYPE_MALFORMED, array.text(), path, problem);
        }
        if (text.length() > 9 || Integer.parseInt(text) > LONGEST_ARRAY) {
            return report(Rule.ARRAY_LENGTH, text, path, LONGEST_ARRAY);
        }
        return Optional.of(Integer.valueOf(text));
    }

    private int capacityOr(int usual) {
        return rules.capacity().orElse(usual);
    }

    private <T> Optional<T> report(Rule rule, Object... facts) {
        diagnostics.add(rule, written.location(), facts);
        return Optional.empty();
    }
}
