package dev.mycelium.compiler.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mycelium.compiler.schema.FieldType.Array;
import dev.mycelium.compiler.schema.FieldType.ByteVec;
import dev.mycelium.compiler.schema.FieldType.Bytes;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.FieldType.Text;
import dev.mycelium.compiler.schema.FieldType.U256;
import dev.mycelium.compiler.schema.FieldType.Vec;
import dev.mycelium.compiler.text.Diagnostic;
import dev.mycelium.compiler.text.Rule;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeResolverTest {

    private static final String FIVE = ", validation: [max_length: 5]";

    static Stream<Arguments> types() {
        return Stream.of(
                arguments("String", "", new Text(32)),
                arguments("String", FIVE, new Text(5)),
                arguments("String", ", validation: [max_length: 0]", new Text(0)),
                arguments("String", ", validation: [max_length: 0xffff]", new Text(65535)),
                arguments("Vec<u8>", "", new ByteVec(16)),
                arguments("Vec<u8>", FIVE, new ByteVec(5)),
                arguments("Vec<[u8; 20]>", "", new Vec(new Bytes(20), 4)),
                arguments("Vec<[u8; 3]>", "", new Vec(new Bytes(3), 4)),
                arguments("Vec<[u8; 20]>", FIVE, new Vec(new Bytes(20), 5)),
                arguments("Vec<U256>", FIVE, new Vec(new U256(), 5)),
                arguments("U256", "", new U256()),
                arguments("[U256; 2]", "", new Array(new U256(), 2)),
                arguments("[u8; 0]", "", new Bytes(0)),
                arguments("[u8; 20]", "", new Bytes(20)),
                arguments(" [ u8 ;20 ] ", "", new Bytes(20)),
                arguments("[u8; 16777216]", "", new Bytes(16777216)),
                arguments("[u16; 7]", "", new Array(Scalar.U16, 7)),
                arguments("[bool; 1]", "", new Array(Scalar.BOOL, 1)),
                arguments("[[u8; 32]; 256]", "", new Array(new Bytes(32), 256)),
                arguments("[[u8; 0]; 0]", "", new Array(new Bytes(0), 0)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void resolves_a_type_with_its_capacity(String type, String rules, FieldType expected) {
        assertThat(Contracts.field("type: \"" + type + "\"" + rules).type()).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Scalar.class)
    void resolves_every_scalar_alone_and_as_an_element(Scalar scalar) {
        String name = scalar.name().toLowerCase(Locale.ROOT);
        assertThat(Contracts.field("type: " + name).type()).isEqualTo(scalar);
        if (scalar != Scalar.U8) {
            assertThat(Contracts.field("type: Vec<" + name + ">" + FIVE).type()).isEqualTo(new Vec(scalar, 5));
            assertThat(Contracts.field("type: \"[" + name + "; 3]\"").type()).isEqualTo(new Array(scalar, 3));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "u8",
                "u16",
                "u32",
                "u64",
                "i32",
                "f64",
                "[u8; 6]",
                "[u8; 16]",
                "[u8; 20]",
                "[u8; 32]",
                "U256",
                "String",
                "Vec<u8>",
                "Vec<[u8; 20]>",
                "Vec<[u8; 32]>",
                "[[u8; 32]; 256]",
                "[[u8; 32]; 6]",
                "[[u8; 20]; 6]"
            })
    void is_silent_about_what_rust_accepts(String type) {
        assertThat(Contracts.read(Contracts.withField("type: \"" + type + "\"")).diagnostics())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i8",
                "i16",
                "i64",
                "f32",
                "bool",
                "u128",
                "i128",
                "[u8; 21]",
                "[u8; 0]",
                "Vec<[u8; 21]>",
                "[[u8; 20]; 7]",
                "[[u8; 6]; 6]",
                "[u16; 6]",
                "[U256; 6]"
            })
    void warns_about_the_wide_set(String type) {
        assertThat(Contracts.read(Contracts.withField("type: \"" + type + "\"")).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly(Rule.WIDE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "]",
                "[]",
                "<",
                "Vec<",
                "Vec<>",
                "Vec<u8>>",
                "[u8;]",
                "[u8; 20",
                "[;]",
                "u8 u8",
                "[u8, 20]",
                "[u8; -1]",
                "[u8; 0x14]",
                "[u8; 99999999999999999999]",
                "String<5>",
                "Vec<Vec<u64>>",
                "[String; 2]",
                "[[u8; 2]]",
                "[Vec<u8>; 2]",
                "Vec<[[u8; 2]; 2]>",
                "é",
                "u8\\u0000",
                "u256",
                "U8",
                "string",
                "vec<u8>",
                "[[[[[[[[[[[[[[[[[[[[u8; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]"
            })
    void refuses_everything_else_with_one_error(String type) {
        ContractReading reading = Contracts.read(Contracts.withField("type: \"" + type + "\""));
        assertThat(reading.contract()).isEmpty();
        assertThat(reading.diagnostics()).hasSize(1);
    }
}
