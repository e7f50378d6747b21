package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageLayoutTest {
    private static final FieldLayout A = field("a", 0, 1);
    private static final FieldLayout B = field("b", 4, 4);
    private static final FieldLayout C = field("c", 8, 2);

    @Test
    void whatNoFieldFillsIsPadding() {
        MessageLayout layout = MessageLayout.of("M", 50000, "topic", false, 12, 4, A, B, C);

        assertThat(layout.slots()).containsExactly(A, new PaddingLayout(1, 3), B, C, new PaddingLayout(10, 2));
        assertThat(layout.fields()).containsExactly(A, B, C);
        assertThat(layout.typeId()).isEqualTo(50000);
        assertThat(layout.size()).isEqualTo(12);
        assertThat(layout.alignment()).isEqualTo(4);
        assertThat(layout.topic()).isEqualTo("topic");
    }

    @Test
    void aMessageMayBeEmptyAndAFieldToo() {
        assertThat(MessageLayout.of("M", 0, "t", false, 0, 1).slots()).isEmpty();
        FieldLayout empty = field("e", 1, 0);
        assertThat(MessageLayout.of("M", 0, "t", false, 4, 4, A, empty).slots())
                .containsExactly(A, empty, new PaddingLayout(1, 3));
    }

    @Test
    void fieldsThatDoNotLieInOrderAreRefused() {
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", false, 12, 4, A, C, B))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: 4 bytes at offset 4 do not follow byte 10");
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", false, 12, 4, A, field("b", 0, 4)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: 4 bytes at offset 0 do not follow byte 1");
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", false, 9, 4, A, B, C))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: the slots fill 10 of 9 bytes");
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", false, 8, 4, field("a", 0, -1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyByteHasASlot() {
        assertThatThrownBy(() -> new MessageLayout("M", 1, "t", false, 8, 4, List.of(A, B)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: 4 bytes at offset 4 do not follow byte 1");
        assertThatThrownBy(() -> new MessageLayout("M", 1, "t", false, 8, 4, List.of(A)))
                .hasMessage("M: the slots fill 1 of 8 bytes");
        List<Slot> slots = new ArrayList<>(List.of(A));
        MessageLayout layout = new MessageLayout("M", 1, "t", false, 1, 1, slots);
        slots.clear();
        assertThat(layout.slots()).containsExactly(A);
    }

    @Test
    void aFieldOfAnotherMessageIsRefused() {
        FieldLayout other = new FieldLayout("N", false, "a", FieldType.Scalar.U8, 0, 1);
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", false, 1, 1, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: the field N.a is of another message");
        // One that would print what the message must not print.
        assertThatThrownBy(() -> MessageLayout.of("M", 1, "t", true, 1, 1, A))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("M: the field M.a is of another message");
    }

    @Test
    void aTypeIdIsAU16() {
        assertThat(MessageLayout.of("M", 65535, "t", false, 0, 1).typeId()).isEqualTo(65535);
        for (int typeId : new int[] {-1, 65536}) {
            assertThatThrownBy(() -> MessageLayout.of("M", typeId, "t", false, 0, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("M: type id " + typeId + " is outside 0..65535");
        }
    }

    @Test
    void typesReadAsTheContractWritesThem() {
        assertThat(new FieldType.Vec(new FieldType.Bytes(20), 4).contractText()).isEqualTo("Vec<[u8; 20]>");
        assertThat(new FieldType.Array(new FieldType.Bytes(32), 6).contractText())
                .isEqualTo("[[u8; 32]; 6]");
        assertThat(new FieldType.Array(FieldType.Scalar.I128, 2).contractText()).isEqualTo("[i128; 2]");
        assertThat(new FieldType.ByteVec(9).contractText()).isEqualTo("Vec<u8>");
        assertThat(new FieldType.Text(9).contractText()).isEqualTo("String");
        assertThat(FieldType.Scalar.values())
                .extracting(FieldType.Scalar::contractText)
                .containsExactly(
                        "u8", "u16", "u32", "u64", "u128", "i8", "i16", "i32", "i64", "i128", "f32", "f64", "bool",
                        "U256");
        assertThat(A.qualifiedName()).isEqualTo("M.a");
    }

    private static FieldLayout field(String name, int offset, int size) {
        return new FieldLayout("M", false, name, FieldType.Scalar.U8, offset, size);
    }
}
