package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A {@code U256}: as a {@code UInt256}, and as four limbs that allocate nothing. */
record FlyweightU256() implements FlyweightElement {

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        FlyweightField field = place.field();
        MethodSpec.Builder limbs = place.setter();
        for (int limb = 3; limb >= 0; limb--) {
            limbs.addJavadoc("@param limb$L bits $L to $L\n", limb, 64 * limb, 64 * limb + 63)
                    .addParameter(TypeName.LONG, "limb" + limb);
        }
        String doc = "Reads 64 bits of " + place.what() + ".";
        return List.of(
                place.getter(Abi.U_INT_256)
                        .addStatement("return getU256($L)", place.at())
                        .build(),
                place.index(field.withSuffix("Limb", doc))
                        .addJavadoc("@param limb 0 for the lowest 64 bits, to 3 for the highest\n")
                        .addJavadoc("@return the bits\n")
                        .returns(TypeName.LONG)
                        .addParameter(TypeName.INT, "limb")
                        .addStatement("return getLimb($L, limb)", place.at())
                        .build(),
                FlyweightElement.setter(place, new U256Code(), CodeBlock.of("putU256($L, value)", place.at())),
                field.done(limbs.addStatement("putLimbs($L, limb3, limb2, limb1, limb0)", place.at())));
    }
}
