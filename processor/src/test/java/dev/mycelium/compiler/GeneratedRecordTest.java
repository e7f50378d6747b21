package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code as its user sees it: the user's class is compiled with it and says what happened. */
class GeneratedRecordTest {

    @TempDir
    static Path root;

    private static ClassLoader classes;
    private static Map<String, Object> seen;

    @BeforeAll
    static void run() throws ReflectiveOperationException {
        RecordUser user = RecordUser.run(root);
        classes = user.classes();
        seen = user.seen();
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
