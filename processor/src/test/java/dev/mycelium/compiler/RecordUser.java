package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.processor.JavacRun;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A user's class, compiled with what is generated of a contract, and what it said when it ran.
 *
 * @param classes both as they were compiled
 * @param seen what happened, by the name of what was tried
 */
record RecordUser(ClassLoader classes, Map<String, Object> seen) {

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

    @SuppressWarnings("unchecked") // the class above says what it is
    static RecordUser run(Path root) throws ReflectiveOperationException {
        JavacRun.Outcome outcome = new JavacRun(root)
                .annotated("app", "\"contracts.yaml\"")
                .file("resources/contracts.yaml", CONTRACT)
                .file("src/app/Use.java", USE)
                .option("-Amycelium.wideTypes=allow")
                .compile();
        assertThat(outcome.said()).isEmpty();
        ClassLoader classes = outcome.load();
        Object use = classes.loadClass("app.Use").getConstructor().newInstance();
        return new RecordUser(classes, ((Supplier<Map<String, Object>>) use).get());
    }
}
