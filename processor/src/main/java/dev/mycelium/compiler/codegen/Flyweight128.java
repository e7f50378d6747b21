package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A {@code u128} or {@code i128}: as a {@code BigInteger}, and as two halves that allocate nothing. */
record Flyweight128(NumberCode code) implements FlyweightElement {

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        return List.of(
                place.getter(code.type())
                        .addStatement("return get$L($L)", code.name(), place.at())
                        .build(),
                half(place, "High", "upper", 8),
                half(place, "Low", "lower", 0),
                FlyweightElement.setter(
                        place,
                        code,
                        CodeBlock.of(
                                "put$L($L, value, $L)",
                                code.name(),
                                place.at(),
                                place.field().layout())),
                place.field()
                        .done(place.setter()
                                .addJavadoc("@param high the upper 64 bits\n@param low the lower 64 bits\n")
                                .addParameter(TypeName.LONG, "high")
                                .addParameter(TypeName.LONG, "low")
                                .addStatement("put128($L, high, low)", place.at())));
    }

    private static MethodSpec half(FlyweightPlace place, String suffix, String word, int offset) {
        FlyweightField field = place.field();
        String doc = "Reads the " + word + " 64 bits of " + place.what() + ".";
        CodeBlock at = offset == 0 ? place.at() : CodeBlock.of("$L + $L", place.at(), offset);
        return place.index(field.withSuffix(suffix, doc))
                .addJavadoc("@return the bits\n")
                .returns(TypeName.LONG)
                .addStatement("return get64($L)", at)
                .build();
    }
}
