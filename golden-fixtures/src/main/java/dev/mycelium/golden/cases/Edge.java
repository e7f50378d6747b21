package dev.mycelium.golden.cases;

import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Element;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import java.util.Locale;
import java.util.function.Predicate;

/** What a case does to the fields that it speaks of; the others get seeded values. */
enum Edge {
    ZERO,
    MIN,
    MAX,
    EMPTY,
    FULL,
    ONE_UNDER_FULL,
    MULTIBYTE_FULL,
    NAN,
    NEGATIVE_ZERO,
    ALTERNATING_55,
    ALTERNATING_AA,
    SEEDED;

    /** The name of the case that has this edge. */
    String caseName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the case would differ from a seeded one. */
    boolean appliesTo(MessageLayout layout) {
        return switch (this) {
            case ZERO -> true;
            case MIN, MAX, ALTERNATING_55, ALTERNATING_AA, SEEDED -> layout.size() > 0;
            case EMPTY, FULL, ONE_UNDER_FULL -> any(layout, type -> capacity(type) > 0);
            case MULTIBYTE_FULL -> any(layout, type -> type instanceof FieldType.Text && capacity(type) > 1);
            case NAN, NEGATIVE_ZERO -> any(layout, type -> isFloat(element(type)));
        };
    }

    private static boolean any(MessageLayout layout, Predicate<FieldType> holds) {
        return layout.fields().stream().anyMatch(field -> holds.test(field.type()));
    }

    /** The capacity of a text or vector; -1 for what has no count. */
    static int capacity(FieldType type) {
        if (type instanceof FieldType.Text text) {
            return text.capacity();
        }
        if (type instanceof FieldType.ByteVec vec) {
            return vec.capacity();
        }
        return type instanceof FieldType.Vec vec ? vec.capacity() : -1;
    }

    /** What a field holds one or many of; texts and byte vectors hold bytes. */
    static Element element(FieldType type) {
        if (type instanceof FieldType.Vec vec) {
            return vec.element();
        }
        if (type instanceof FieldType.Array array) {
            return array.element();
        }
        return type instanceof Element one ? one : Scalar.U8;
    }

    static boolean isFloat(Element element) {
        return element == Scalar.F32 || element == Scalar.F64;
    }
}
