package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import java.util.List;

/** A number of at most 8 bytes, or a {@code bool}. */
record FlyweightNumber(Scalar scalar) implements FlyweightElement {

    @Override
    public boolean refuses() {
        return scalar == Scalar.BOOL;
    }

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        ElementCode code = scalar == Scalar.BOOL ? new BoolCode() : NumberCode.of(scalar);
        int field = place.field().ordinal();
        String get = refuses() ? place.at() + ", " + field : place.at();
        boolean checked = scalar == Scalar.U8 || scalar == Scalar.U16 || scalar == Scalar.U32;
        String put = checked ? "value, " + field : "value";
        return List.of(
                place.getter(code.type())
                        .statement("return get" + word() + "(" + get + ")")
                        .build(),
                FlyweightElement.setter(place, code, "put" + word() + "(" + place.at() + ", " + put + ")"));
    }

    private String word() {
        return switch (scalar) {
            case U64, I64 -> "64";
            case BOOL -> "Bool";
            default -> scalar.name();
        };
    }
}
