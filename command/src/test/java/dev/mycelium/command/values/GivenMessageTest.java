package dev.mycelium.command.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.command.interpret.ContractSchema;
import dev.mycelium.command.interpret.FieldValues;
import dev.mycelium.command.interpret.InterpretedCodec;
import dev.mycelium.compiler.LaidOut;
import dev.mycelium.compiler.text.Source;
import dev.mycelium.runtime.codec.Schema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenMessageTest {
    private static final Schema<FieldValues> SCHEMA = schema("""
            messages:
              A:
                tlv_type: 1
                domain: D
                description: d
                fields:
                  t: { type: String, description: d, validation: [ max_length: 4 ] }
                  v: { type: "Vec<u8>", description: d, validation: [ max_length: 2 ] }
                  i: { type: i32, description: d, validation: [ max: 7 ] }
                  u: { type: u64, description: d }
                  w: { type: U256, description: d }
                  q: { type: u128, description: d }
                  p: { type: i128, description: d }
                  b: { type: "[u8; 2]", description: d }
                  f: { type: f32, description: d }
                  z: { type: bool, description: d }
                  l: { type: "Vec<u16>", description: d, validation: [ max_length: 3 ] }
                  m: { type: "[[u8; 1]; 2]", description: d }
              Secret:
                tlv_type: 2
                domain: D
                description: d
                log_payload: false
                fields:
                  n: { type: u8, description: d, validation: [ max: 10 ] }
                  t: { type: String, description: d, validation: [ max_length: 2 ] }
              None: { tlv_type: 3, domain: D, description: d, fields: {} }
            """);
    private static final InterpretedCodec A = JsonLine.named(SCHEMA, "A");

    private static final List<String> GOOD = List.of(
            "t=a=b",
            "v=0xFf",
            "i=-1",
            "u=0xffffffffffffffff",
            "w=0x10",
            "q=340282366920938463463374607431768211455",
            "p=-170141183460469231731687303715884105728",
            "b=0102",
            "f=-1.5e2",
            "z=true",
            "l=[1,65535]",
            "m=[0x01,0x02]");

    @Test
    void pairsAndJsonSayTheSame() {
        byte[] pairs = encoded(GivenMessage.ofPairs(A, GOOD));
        byte[] json = encoded(GivenMessage.ofJson(A, """
                {"m": ["01", "0x02"], "l": [1, "65535"], "z": true, "f": -150, "b": "0x0102",
                 "p": -170141183460469231731687303715884105728, "q": "340282366920938463463374607431768211455",
                 "w": 16, "u": 18446744073709551615, "i": "-1", "v": "ff", "t": "a=b"}
                """));
        assertThat(json).isEqualTo(pairs);
        assertThat(A.values(A.decode(pairs)).subList(0, 4).toString()).isEqualTo("[a=b, 0xff, -1, -1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t=aaaaa | A.t: 5 UTF-8 bytes, the capacity is 4",
                "v=000000 | A.v: 3 bytes, the capacity is 2",
                "v=abc | A.v: \"abc\" is no bytes: write 0x and pairs of hexadecimal digits",
                "i=8 | A.i: breaks rule 'max: 7': 8",
                "i=2147483648 | A.i: \"2147483648\" is outside -2147483648..2147483647",
                "i=1.0 | A.i: \"1.0\" is no whole number: write digits",
                "i=0x1 | A.i: \"0x1\" is no whole number: write digits",
                "i= | A.i: \"\" is no whole number: write digits",
                "u=01 | A.u: \"01\" is no whole number: write digits, or 0x and hexadecimal digits",
                "u=-1 | A.u: \"-1\" is outside 0..18446744073709551615",
                "w=-1 | A.w: \"-1\" is outside 0..2^256-1",
                "q=-1 | A.q: \"-1\" is outside 0..2^128-1",
                "p=170141183460469231731687303715884105728"
                        + " | A.p: \"170141183460469231731687303715884105728\" is outside -2^127..2^127-1",
                "b=01 | A.b: 1 bytes, must be 2",
                "f=1e39 | A.f: \"1e39\" is beyond every f32",
                "f=1d | A.f: \"1d\" is no number: write 1.5, 2e9, NaN, Infinity or -Infinity",
                "f=NaN bits 0x3f800000 | A.f: \"NaN bits 0x3f800000\" are not the bits of a NaN",
                "z=1 | A.z: \"1\" is neither true nor false",
                "l=1 | A.l: a number, must be a list",
                "l=[1,70000] | A.l[1]: \"70000\" is outside 0..65535",
                "l=[1 | A.l: no list: write [1,2]",
                "l=[1,2,3,4] | A.l: 4 elements, the capacity is 3",
                "m=[01] | A.m: 1 elements, must be 2",
                "m=[01,0203] | A.m[1]: 2 bytes, must be 1",
                "xxxxxx=1 | 'A has no field \"xxxxxx\"; there are t, v, i, u, w, q, p, b, f, z, l, m'",
                "t | \"t\" is no FIELD=VALUE",
            })
    void whatDoesNotFitIsNamedWithItsField(String pair, String text) {
        List<String> pairs = GOOD.stream()
                .map(each -> each.charAt(0) == pair.charAt(0) ? pair : each)
                .toList();
        List<String> all = pair.startsWith("x") ? List.of(pair) : pairs;
        assertThatThrownBy(() -> GivenMessage.ofPairs(A, all))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"message\":\"A\",\"values\":{\"t\":1}}' | A.t: a number, must be text in quotes",
                "'{\"message\":\"A\",\"values\":{\"b\":1}}' | A.b: a number, must be text: 0x and pairs of hexadecimal digits",
                "'{\"message\":\"A\",\"values\":{\"z\":0}}' | A.z: \"0\" is neither true nor false",
                "'{\"message\":\"A\",\"values\":{\"z\":null}}' | A.z: null, must be true or false",
                "'{\"message\":\"A\",\"values\":{\"i\":[1]}}' | A.i: a list, must be a number",
                "'{\"message\":\"A\",\"values\":{\"l\":[{}]}}' | A.l[0]: an object, must be a number",
                "'{\"message\":\"A\",\"values\":{\"i\":1,\"i\":2}}' | A.i is given twice",
                "'{\"message\":\"A\",\"values\":[]}' | A is a list, must be an object",
                "'{\"message\":\"a\",\"values\":{}}' | the contract has no message \"a\"; did you mean \"A\"?",
                "'{\"message\":\"A\"}' | there is no \"values\": write {\"message\":\"...\",\"values\":{...}}",
                "'{\"values\":{}}' | there is no \"message\": write {\"message\":\"...\",\"values\":{...}}",
                "[] | a line is a list, must be an object",
                "{ | the JSON ends too early",
                "'{\"message\":\"None\",\"values\":{}} 1' | this is no JSON at column 33",
                "{a:1} | this is no JSON at column 3",
            })
    void whatIsWrongWithALineIsNamed(String line, String text) {
        assertThatThrownBy(() -> JsonLine.read(SCHEMA, line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(text);
    }

    @Test
    void everyFieldIsNeeded() {
        assertThatThrownBy(() -> GivenMessage.ofPairs(A, GOOD.subList(2, GOOD.size())))
                .hasMessage("A also needs t, v");
        assertThat(encoded(GivenMessage.ofPairs(JsonLine.named(SCHEMA, "None"), List.of())))
                .isEmpty();
    }

    /** What must not be printed is not printed because it is wrong either. */
    @ParameterizedTest
    @CsvSource({"4242,aa", "11,aa", "-42,aa", "4x2,aa", "1,4242"})
    void nothingOfARedactedMessageIsShown(String number, String text) {
        assertThatThrownBy(() ->
                        GivenMessage.ofPairs(JsonLine.named(SCHEMA, "Secret"), List.of("n=" + number, "t=" + text)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Secret.")
                .hasMessageNotContaining(number.equals("1") ? text : number);
    }

    private static byte[] encoded(GivenMessage given) {
        return given.codec().encode(given.values());
    }

    private static Schema<FieldValues> schema(String contract) {
        return ContractSchema.of(LaidOut.of(new Source("a.yaml", contract.getBytes(StandardCharsets.UTF_8)), false));
    }
}
