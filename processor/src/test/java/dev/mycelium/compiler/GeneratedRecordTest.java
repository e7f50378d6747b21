package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.JavacRun;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code as its user sees it: the user's class is compiled with it and says what happened. */
class GeneratedRecordTest {

    private static final String CONTRACT = """
            schema: {id: 0x4D594345, version: 7, min_compatible: 3}
            messages:
              CounterUpdate:
                tlv_type: 1002
                domain: MarketData
                description: A counter.
                fields:
                  counter_id: {type: u64, description: d, validation: [{min: 2}, {max: 18446744073709551614}]}
                  value: {type: i32, description: d, validation: [{not_zero: true}]}
                  delta: {type: i32, description: d}
              Everything:
                tlv_type: 50000
                domain: D
                description: All rules.
                required_prior_messages: [CounterUpdate]
                fields:
                  text: {type: String, description: d, validation: [{max_length: 8}, {min_length: 3}, {no_0x_prefix: true}]}
                  other: {type: String, description: d, validation: [{not_empty: true}]}
                  ids: {type: "Vec<u64>", description: d, validation: [{max_length: 3}, {min_length: 1}]}
                  raw: {type: "Vec<u8>", description: d, validation: [{max_length: 4}, {not_empty: true}]}
                  hash: {type: "[u8; 2]", description: d, validation: [{not_zero: true}]}
                  amount: {type: U256, description: d, validation: [{not_zero: true}]}
                  wide: {type: u128, description: d, validation: [{max: 340282366920938463463374607431768211454}]}
                  ratio: {type: f32, description: d, validation: [{min: 0.1}, {max: 0.9}]}
                  price: {type: f64, description: d, validation: [{max: 1000.0}]}
              Secret:
                tlv_type: 3
                domain: D
                description: d
                log_payload: false
                fields:
                  key: {type: "[u8; 2]", description: d}
                  level: {type: u8, description: d, validation: [{min: 5}]}
              Ping:
                tlv_type: 4
                domain: D
                description: d
                fields: {}
            """;

    private static final String USE = """
            package app;

            import dev.mycelium.runtime.codec.ByteString;
            import dev.mycelium.runtime.codec.UInt256;
            import dev.mycelium.runtime.codec.ValidationException;
            import java.math.BigInteger;
            import java.nio.ByteBuffer;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.Map;
            import java.util.TreeMap;
            import java.util.function.Supplier;

            public final class Use implements Supplier<Map<String, Object>> {
                private final Map<String, Object> seen = new TreeMap<>();

                public Use() {}

                @Override
                public Map<String, Object> get() {
                    CounterUpdate counter = new CounterUpdate(1, -2, 2147483647);
                    seen.put("frame", ByteString.of(CounterUpdate.CODEC.encodeFrame(counter)).toHex());
                    seen.put("decoded", Contracts.decode(CounterUpdate.CODEC.encodeFrame(counter)));
                    seen.put("buffer", Contracts.decode(ByteBuffer.wrap(CounterUpdate.CODEC.encodeFrame(counter))));
                    seen.put("constants", List.of(CounterUpdate.TYPE_ID, CounterUpdate.TOPIC, CounterUpdate.SIZE));
                    seen.put("contract", List.of(Contracts.SCHEMA_ID, Contracts.SCHEMA_VERSION,
                            Contracts.MIN_COMPATIBLE, Contracts.CODECS.size()));
                    seen.put("lookup", Contracts.codecOrNull(50000) == Everything.CODEC
                            && Contracts.codecOrNull(1) == null && counter.codec() == CounterUpdate.CODEC);
                    seen.put("built", CounterUpdate.builder().counterId(-1).build().toBuilder().delta(3).build());
                    seen.put("all", good().build());
                    seen.put("zero", Everything.builder().build());
                    seen.put("secret", new Secret(ByteString.ofHex("beef"), 7));
                    seen.put("ping", new Ping().equals(Ping.builder().build().toBuilder().build())
                            ? new Ping().toString() : "differs");
                    List<Long> mine = new ArrayList<>(List.of(1L));
                    Everything copied = good().ids(mine).build();
                    mine.add(2L);
                    seen.put("copied", copied.ids());
                    check("valid", good().build());
                    check("min", new CounterUpdate(1, 1, 0));
                    check("max", new CounterUpdate(-1L, 1, 0));
                    check("max inside", new CounterUpdate(-2L, 1, 0));
                    check("not_zero", new CounterUpdate(2, 0, 0));
                    check("min_length", good().text("ab").build());
                    check("min_length counts bytes", good().text("\\u00e9b").build());
                    check("no_0x_prefix", good().text("0xab").build());
                    check("not_empty", good().other("").build());
                    check("list", good().ids(List.of()).build());
                    check("raw", good().raw(ByteString.EMPTY).build());
                    check("hash", good().hash(ByteString.ofZeros(2)).build());
                    check("amount", good().amount(UInt256.ZERO).build());
                    check("wide", good().wide(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE)).build());
                    check("f32 at its bound", good().ratio(0.1f).build());
                    check("f32 at its upper bound", good().ratio(0.9f).build());
                    check("f32 below", good().ratio(Math.nextDown(0.1f)).build());
                    check("NaN", good().ratio(Float.NaN).build());
                    check("NaN above", good().price(Double.NaN).build());
                    check("f64 above", good().price(1000.0000001).build());
                    check("secret rule", new Secret(ByteString.ofHex("beef"), 4));
                    refuse("null", () -> good().text(null).build());
                    refuse("too long", () -> good().text("123456789").build());
                    refuse("surrogate", () -> good().text("\\ud800").build());
                    refuse("u8", () -> new Secret(ByteString.ofHex("beef"), 256));
                    refuse("bytes", () -> new Secret(ByteString.ofHex("be"), 0));
                    refuse("elements", () -> good().ids(List.of(1L, 2L, 3L, 4L)).build());
                    return seen;
                }

                private static Everything.Builder good() {
                    return Everything.builder().text("abc").other("x").ids(List.of(-1L)).raw(ByteString.ofHex("01"))
                            .hash(ByteString.ofHex("0001")).amount(UInt256.ONE).wide(BigInteger.TEN).ratio(0.5f)
                            .price(12.5);
                }

                private void check(String name, Contracts.Message message) {
                    try {
                        message.validate();
                        seen.put("rule " + name, "kept");
                    } catch (ValidationException e) {
                        seen.put("rule " + name, e.fieldName() + " breaks " + e.rule() + " | " + e.getMessage());
                    }
                }

                private void refuse(String name, Supplier<Object> make) {
                    try {
                        seen.put("made " + name, make.get());
                    } catch (IllegalArgumentException | NullPointerException e) {
                        seen.put("made " + name, e.getClass().getSimpleName() + " " + e.getMessage());
                    }
                }
            }
            """;

    @TempDir
    static Path root;

    private static ClassLoader classes;
    private static Map<String, Object> seen;

    @BeforeAll
    @SuppressWarnings("unchecked") // the class above says what it is
    static void run() throws ReflectiveOperationException {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", CONTRACT)
                .file("src/app/Use.java", USE)
                .option("-Amycelium.wideTypes=allow")
                .compile();
        assertThat(outcome.said()).isEmpty();
        classes = outcome.load();
        Object use = classes.loadClass("app.Use").getConstructor().newInstance();
        seen = ((Supplier<Map<String, Object>>) use).get();
    }

    @Test
    void a_frame_is_the_bytes_that_rust_wrote() {
        assertThat(seen.get("frame")).isEqualTo("ea0310000000" + "0100000000000000" + "feffffff" + "ffffff7f");
        assertThat(seen.get("decoded"))
                .hasToString("CounterUpdate[counterId=1, value=-2, delta=2147483647]")
                .isEqualTo(seen.get("buffer"));
    }

    @Test
    void constants_say_what_the_contract_says() {
        assertThat(seen.get("constants")).isEqualTo(List.of(1002, "market-data", 16));
        assertThat(seen.get("contract")).isEqualTo(List.of(0x4D594345L, 7, 3, 4));
        assertThat(seen.get("lookup")).isEqualTo(true);
    }

    @Test
    void text_shows_unsigned_numbers_unsigned_bytes_as_hex_and_secrets_not_at_all() {
        assertThat(seen.get("built")).hasToString("CounterUpdate[counterId=18446744073709551615, value=0, delta=3]");
        assertThat(seen.get("all"))
                .hasToString("Everything[text=abc, other=x, ids=[18446744073709551615], raw=0x01, hash=0x0001,"
                        + " amount=1, wide=10, ratio=0.5, price=12.5]");
        assertThat(seen.get("secret")).hasToString("Secret[redacted]");
        assertThat(seen.get("ping")).isEqualTo("Ping[]");
    }

    @Test
    void a_builder_starts_with_zeros_that_fit() {
        assertThat(seen.get("zero"))
                .hasToString("Everything[text=, other=, ids=[], raw=0x, hash=0x0000, amount=0, wide=0, ratio=0.0,"
                        + " price=0.0]");
        assertThat(seen.get("copied")).isEqualTo(List.of(1L));
    }

    @Test
    void a_broken_rule_names_field_rule_and_value() {
        assertThat(seen)
                .containsEntry("rule valid", "kept")
                .containsEntry("rule max inside", "kept")
                .containsEntry("rule f32 at its bound", "kept")
                .containsEntry("rule f32 at its upper bound", "kept");
        assertBroken("min", "counter_id breaks min: 2");
        assertBroken("max", "counter_id breaks max: 18446744073709551614");
        assertBroken("not_zero", "value breaks not_zero: true");
        assertBroken("min_length", "text breaks min_length: 3");
        assertThat(seen).containsEntry("rule min_length counts bytes", "kept");
        assertBroken("no_0x_prefix", "text breaks no_0x_prefix: true");
        assertBroken("not_empty", "other breaks not_empty: true");
        assertBroken("list", "ids breaks min_length: 1");
        assertBroken("raw", "raw breaks not_empty: true");
        assertBroken("hash", "hash breaks not_zero: true");
        assertBroken("amount", "amount breaks not_zero: true");
        assertBroken("wide", "wide breaks max: 340282366920938463463374607431768211454");
        assertBroken("f32 below", "ratio breaks min: 0.1");
        assertBroken("NaN", "ratio breaks min: 0.1");
        assertBroken("NaN above", "price breaks max: 1000.0");
        assertBroken("f64 above", "price breaks max: 1000.0");
        assertThat(seen.get("rule max")).asString().contains("18446744073709551615");
        assertThat(seen.get("rule secret rule"))
                .asString()
                .startsWith("level breaks min: 5")
                .doesNotContain(": 4");
    }

    private static void assertBroken(String name, String start) {
        assertThat(seen.get("rule " + name)).asString().startsWith(start + " | ");
    }

    @Test
    void a_value_that_does_not_fit_makes_no_message() {
        assertThat(seen)
                .containsEntry("made null", "NullPointerException Everything.text is null")
                .containsEntry(
                        "made too long", "IllegalArgumentException Everything.text: 9 UTF-8 bytes, the capacity is 8")
                .containsEntry(
                        "made elements", "IllegalArgumentException Everything.ids: 4 elements, the capacity is 3");
        assertThat(seen.get("made surrogate")).asString().startsWith("IllegalArgumentException Everything.text: ");
        assertThat(seen.get("made bytes")).asString().startsWith("IllegalArgumentException Secret.key: 1 bytes");
        assertThat(seen.get("made u8")).asString().startsWith("IllegalArgumentException Secret.level: the value");
    }

    @Test
    void a_record_offers_what_was_promised_and_nothing_else() throws ReflectiveOperationException {
        Class<?> record = classes.loadClass("app.CounterUpdate");
        assertThat(publicMembers(record))
                .containsExactlyInAnyOrder(
                        "TYPE_ID",
                        "TOPIC",
                        "SIZE",
                        "CODEC",
                        "counterId",
                        "value",
                        "delta",
                        "codec",
                        "validate",
                        "builder",
                        "toBuilder",
                        "toString",
                        "equals",
                        "hashCode",
                        "Builder");
        assertThat(publicMembers(classes.loadClass("app.CounterUpdate$Builder")))
                .containsExactlyInAnyOrder("counterId", "value", "delta", "build");
        assertThat(publicMembers(classes.loadClass("app.Contracts")))
                .containsExactlyInAnyOrder(
                        "SCHEMA_DIGEST",
                        "SCHEMA_ID",
                        "SCHEMA_VERSION",
                        "MIN_COMPATIBLE",
                        "CODECS",
                        "SCHEMA",
                        "codecOrNull",
                        "decode",
                        "decode",
                        "Message");
        assertThat(Modifier.isPublic(classes.loadClass("app.CounterUpdateCodec").getModifiers()))
                .isFalse();
        Class<?> message = classes.loadClass("app.Contracts$Message");
        assertThat(message.isSealed()).isTrue();
        assertThat(message.getPermittedSubclasses()).hasSize(4);
    }

    private static List<String> publicMembers(Class<?> type) {
        Stream<java.lang.reflect.Member> members =
                Stream.of(type.getDeclaredFields(), type.getDeclaredMethods()).flatMap(Arrays::stream);
        return Stream.concat(
                        members.filter(member -> Modifier.isPublic(member.getModifiers()) && !member.isSynthetic())
                                .map(java.lang.reflect.Member::getName),
                        Arrays.stream(type.getDeclaredClasses()).map(Class::getSimpleName))
                .toList();
    }
}
