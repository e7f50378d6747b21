package dev.mycelium.compiler.codegen;

import com.palantir.javapoet.MethodSpec;
import dev.mycelium.compiler.schema.FieldType;
import java.util.List;

/** How one element is read and written in place. */
interface FlyweightElement {

    List<MethodSpec> members(FlyweightPlace place);

    /** Whether some bytes are refused. */
    default boolean refuses() {
        return false;
    }

    static FlyweightElement of(FieldType.Element element) {
        if (element instanceof FieldType.U256) {
            return new FlyweightU256();
        }
        if (element instanceof FieldType.Bytes bytes) {
            return new FlyweightBytes(bytes.length());
        }
        FieldType.Scalar scalar = (FieldType.Scalar) element;
        return scalar == FieldType.Scalar.U128 || scalar == FieldType.Scalar.I128
                ? new Flyweight128(NumberCode.of(scalar))
                : new FlyweightNumber(scalar);
    }

    /** The setter that has one parameter, {@code value}. */
    static MethodSpec setter(FlyweightPlace place, ElementCode code, String statement) {
        String range = code.range().isEmpty() ? "what is written" : code.range();
        return place.field()
                .done(place.setter().parameter(code.type(), "value", range).statement(statement));
    }
}
