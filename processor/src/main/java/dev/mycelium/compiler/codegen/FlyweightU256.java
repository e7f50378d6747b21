package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A {@code U256}: as a {@code UInt256}, and as four limbs that allocate nothing. */
record FlyweightU256() implements FlyweightElement {

    @Override
    public List<MethodSpec> members(FlyweightPlace place) {
        FlyweightField field = place.field();
        AccessorMethod limbs = place.setter();
        for (int limb = 3; limb >= 0; limb--) {
            limbs.parameter(TypeName.LONG, "limb" + limb, "bits " + 64 * limb + " to " + (64 * limb + 63));
        }
        return List.of(
                place.getter(Abi.U_INT_256)
                        .statement("return getU256(" + place.at() + ")")
                        .build(),
                place.index(field.returning(TypeName.LONG, "Limb", "64 bits of " + place.what()))
                        .parameter(TypeName.INT, "limb", "0 for the lowest 64 bits, to 3 for the highest")
                        .statement("return getLimb(" + place.at() + ", limb)")
                        .build(),
                FlyweightElement.setter(place, new U256Code(), "putU256(" + place.at() + ", value)"),
                field.done(limbs.statement("putLimbs(" + place.at() + ", limb3, limb2, limb1, limb0)")));
    }
}
