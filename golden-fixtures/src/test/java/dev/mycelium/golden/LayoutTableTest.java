package dev.mycelium.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.mycelium.golden.chat.BatchOperation;
import dev.mycelium.golden.chat.CounterUpdate;
import dev.mycelium.golden.chat.TextMessage;
import dev.mycelium.golden.defi.ArbitrageSignal;
import dev.mycelium.golden.defi.InstrumentMeta;
import dev.mycelium.golden.defi.PoolStateUpdate;
import dev.mycelium.golden.game.ChatMessage;
import dev.mycelium.golden.wide.ByteCapacities;
import dev.mycelium.golden.wide.Empty;
import dev.mycelium.golden.wide.NumberVectors;
import dev.mycelium.golden.wide.SmallText;
import dev.mycelium.golden.wide.TextCapacities;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageCodec;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sizes and offsets that rustc 1.95 printed for structs written by hand, against the generated codecs. */
class LayoutTableTest {

    static Stream<Arguments> table() {
        return Stream.of(
                arguments(TextMessage.CODEC, "0/40 40/264 304/8", 312, 8),
                arguments(CounterUpdate.CODEC, "0/8 8/4 12/4", 16, 8),
                arguments(BatchOperation.CODEC, "0/8 8/208 216/4", 224, 8),
                arguments(ChatMessage.CODEC, "0/8 8/4 16/8 24/8", 32, 8),
                arguments(InstrumentMeta.CODEC, "0/20 20/40 60/1 64/4", 68, 4),
                arguments(PoolStateUpdate.CODEC, "0/20 20/2 22/32 54/32 86/32 118/32 152/4 160/8", 168, 8),
                arguments(ArbitrageSignal.CODEC, "0/8 8/88 96/8 104/32 136/8", 144, 8),
                arguments(SmallText.CODEC, "0/1 2/14 16/1", 18, 2),
                arguments(Empty.CODEC, "", 0, 1));
    }

    @ParameterizedTest
    @MethodSource("table")
    void isLaidOutAsRustcDoes(MessageCodec<?> codec, String offsetsAndSizes, int size, int alignment) {
        List<String> slots = codec.layout().fields().stream()
                .map(field -> field.offset() + "/" + field.size())
                .toList();

        assertThat(String.join(" ", slots)).isEqualTo(offsetsAndSizes);
        assertThat(codec.layout().alignment()).isEqualTo(alignment);
        assertThat(codec.size()).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8",
        "1, 10",
        "2, 10",
        "3, 12",
        "5, 14",
        "15, 24",
        "16, 24",
        "31, 40",
        "32, 40",
        "33, 42",
        "255, 264",
        "256, 264",
        "1000, 1008",
    })
    void textsAndByteVectorsHaveTheSizeOfTheirCapacity(int capacity, int size) {
        assertThat(sizeOf(TextCapacities.CODEC, new FieldType.Text(capacity))).isEqualTo(size);
        assertThat(sizeOf(ByteCapacities.CODEC, new FieldType.ByteVec(capacity)))
                .isEqualTo(size);
    }

    @Test
    void vectorsOfNumbersStartAtTheirAlignment() {
        assertThat(sizeOf(NumberVectors.CODEC, new FieldType.Vec(Scalar.U64, 4)))
                .isEqualTo(40);
        assertThat(sizeOf(NumberVectors.CODEC, new FieldType.Vec(Scalar.U128, 2)))
                .isEqualTo(48);
    }

    private static int sizeOf(MessageCodec<?> codec, FieldType type) {
        return codec.layout().fields().stream()
                .filter(field -> field.type().equals(type))
                .mapToInt(FieldLayout::size)
                .findFirst()
                .orElseThrow();
    }
}
