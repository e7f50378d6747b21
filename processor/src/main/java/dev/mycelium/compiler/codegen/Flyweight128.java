package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A {@code u128} or {@code i128}: as a {@code BigInteger}, and as two halves that allocate nothing. */
record Flyweight128(NumberCode code) implements FlyweightElement {

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        return List.of(
                place.getter(code.type())
                        .statement("return get" + code.name() + "(" + place.at() + ")")
                        .build(),
                half(place, "High", "upper", 8),
                half(place, "Low", "lower", 0),
                FlyweightElement.setter(
                        place,
                        code,
                        "put" + code.name() + "(" + place.at() + ", value, "
                                + place.field().ordinal() + ")"),
                place.field()
                        .done(place.setter()
                                .parameter(TypeName.LONG, "high", "the upper 64 bits")
                                .parameter(TypeName.LONG, "low", "the lower 64 bits")
                                .statement("put128(" + place.at() + ", high, low)")));
    }

    private static MethodSpec half(FlyweightPlace place, String suffix, String word, int offset) {
        FlyweightField field = place.field();
        return place.index(field.returning(TypeName.LONG, suffix, "the " + word + " 64 bits of " + place.what()))
                .statement("return get64(" + place.at(offset) + ")")
                .build();
    }
}
