package dev.mycelium.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.schema.Contract;
import dev.mycelium.compiler.schema.Field;
import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import dev.mycelium.compiler.schema.Message;
import dev.mycelium.compiler.text.Diagnostics;
import dev.mycelium.compiler.text.Location;
import dev.mycelium.compiler.text.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructLayoutTest {
    private static final FieldType U256 = new FieldType.U256();
    private static final FieldType BYTES_20 = new FieldType.Bytes(20);

    private final Diagnostics diagnostics = new Diagnostics(new Source("contracts.yaml", new byte[0]));

    /** Offsets, sizes and totals as rustc printed them ({@code offset_of!}, {@code size_of}, {@code align_of}). */
    static Stream<Arguments> measured() {
        return Stream.of(
                layout("TextMessage", "0/40 40/264 304/8 = 312/8", text(32), text(256), Scalar.U64),
                layout("CounterUpdate", "0/8 8/4 12/4 = 16/8", Scalar.U64, Scalar.I32, Scalar.I32),
                layout(
                        "BatchOperation",
                        "0/8 8/208 216/4 pad 220/4 = 224/8",
                        Scalar.U64,
                        new FieldType.Vec(new FieldType.Bytes(20), 10),
                        Scalar.U32),
                layout(
                        "ChatMessage",
                        "0/8 8/4 pad 12/4 16/8 24/8 = 32/8",
                        Scalar.U64,
                        Scalar.U32,
                        Scalar.U64,
                        Scalar.U64),
                layout(
                        "InstrumentMeta",
                        "0/20 20/40 60/1 pad 61/3 64/4 = 68/4",
                        BYTES_20,
                        text(32),
                        Scalar.U8,
                        Scalar.U32),
                layout(
                        "PoolStateUpdate",
                        "0/20 20/2 22/32 54/32 86/32 118/32 pad 150/2 152/4 pad 156/4 160/8 = 168/8",
                        BYTES_20,
                        Scalar.U16,
                        U256,
                        U256,
                        U256,
                        U256,
                        Scalar.I32,
                        Scalar.U64),
                layout(
                        "ArbitrageSignal",
                        "0/8 8/88 96/8 104/32 136/8 = 144/8",
                        Scalar.U64,
                        new FieldType.Vec(new FieldType.Bytes(20), 4),
                        Scalar.F64,
                        U256,
                        Scalar.U64),
                layout("Odd", "0/1 pad 1/1 2/14 16/1 pad 17/1 = 18/2", Scalar.U8, text(5), Scalar.U8),
                layout("AlignedByNothing", "0/1 pad 1/7 8/0 = 8/8", Scalar.U8, new FieldType.Array(Scalar.U64, 0)),
                layout("Empty", "= 0/1"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("measured")
    void every_byte_lies_where_rustc_puts_it(String name, String expected, List<FieldType> types) {
        MessageLayout layout = layOut(message(name, types)).get(0);
        assertThat(print(layout)).isEqualTo(expected);
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    @Test
    void the_slots_cover_every_byte_once_whatever_the_order_of_fields() {
        FieldType[] types = {Scalar.U8, Scalar.U16, Scalar.U32, Scalar.U64, Scalar.U128, text(3), U256};
        for (int order = 0; order < 7 * 7 * 7 * 7; order++) {
            List<FieldType> fields =
                    List.of(types[order % 7], types[order / 7 % 7], types[order / 49 % 7], types[order / 343]);
            MessageLayout layout = layOut(message("M", fields)).get(0);
            int next = 0;
            for (Slot slot : layout.slots()) {
                assertThat(slot.offset()).isEqualTo(next);
                next += slot.size();
            }
            assertThat(layout.size()).isEqualTo(next);
            assertThat(layout.size() % layout.alignment()).isZero();
        }
    }

    @Test
    void a_payload_that_no_bus_accepts_is_an_error_and_the_others_are_still_laid_out() {
        int tooLong = (16 << 20) + 1;
        List<MessageLayout> layouts =
                layOut(message("Big", List.of(new FieldType.Bytes(tooLong))), message("Small", List.of(Scalar.U8)));
        assertThat(layouts).extracting(layout -> layout.message().name()).containsExactly("Small");
        assertThat(diagnostics.hasErrors()).isTrue();
        assertThat(diagnostics.inFileOrder())
                .extracting(diagnostic -> diagnostic.firstLine())
                .containsExactly("contracts.yaml:2:5: [MYC195] field Big.f0 ends at byte 16777217 of the payload;"
                        + " no bus accepts more than 16777216 (16 MiB)");
    }

    @Test
    void fields_as_long_as_numbers_go_are_an_error_not_an_overflow() {
        FieldType huge = new FieldType.Array(new FieldType.Bytes(Integer.MAX_VALUE), Integer.MAX_VALUE);
        assertThat(layOut(message("Huge", List.of(huge, huge, huge, huge, huge))))
                .isEmpty();
        assertThat(diagnostics.inFileOrder()).hasSize(1);
    }

    @Test
    void exactly_the_limit_is_accepted() {
        assertThat(layOut(message("Full", List.of(new FieldType.Bytes(16 << 20)))))
                .hasSize(1);
        assertThat(diagnostics.hasErrors()).isFalse();
    }

    @Test
    void a_payload_that_only_rust_accepts_is_a_warning() {
        assertThat(layOut(message("Long", List.of(new FieldType.Bytes((4 << 20) + 1)))))
                .hasSize(1);
        assertThat(diagnostics.inFileOrder())
                .extracting(diagnostic -> diagnostic.firstLine())
                .containsExactly("contracts.yaml:1:3: [MYC196] message Long takes 4194305 bytes;"
                        + " a Rust bus accepts it, other bindings no more than 4194304 (4 MiB)");
    }

    @Test
    void four_mebibytes_are_no_warning() {
        assertThat(layOut(message("Fits", List.of(new FieldType.Bytes(4 << 20)))))
                .hasSize(1);
        assertThat(diagnostics.inFileOrder()).isEmpty();
    }

    private List<MessageLayout> layOut(Message... messages) {
        Contract contract = new Contract("contracts.yaml", "0".repeat(64), Optional.empty(), List.of(messages));
        return StructLayout.of(contract, diagnostics);
    }

    private static Arguments layout(String name, String expected, FieldType... types) {
        return Arguments.of(name, expected, Arrays.asList(types));
    }

    private static FieldType text(int capacity) {
        return new FieldType.Text(capacity);
    }

    private static Message message(String name, List<FieldType> types) {
        List<Field> fields = new ArrayList<>();
        for (FieldType type : types) {
            Location location = new Location("contracts.yaml", 2, 5);
            fields.add(new Field("f" + fields.size(), type, "", false, List.of(), List.of(), location));
        }
        return new Message(name, 1, "D", "d", "", false, List.of(), fields, new Location("contracts.yaml", 1, 3));
    }

    private static String print(MessageLayout layout) {
        String slots = layout.slots().stream()
                .map(slot -> (slot instanceof Slot.PaddingSlot ? "pad " : "") + slot.offset() + "/" + slot.size() + " ")
                .collect(Collectors.joining());
        return slots + "= " + layout.size() + "/" + layout.alignment();
    }
}
