package dev.mycelium.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mycelium.compiler.schema.FieldType;
import dev.mycelium.compiler.schema.FieldType.Scalar;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes and alignments; the numbers were printed by rustc. */
class TypeSizesTest {

    @ParameterizedTest
    @CsvSource({
        "U8, 1",
        "I8, 1",
        "BOOL, 1",
        "U16, 2",
        "I16, 2",
        "U32, 4",
        "I32, 4",
        "F32, 4",
        "U64, 8",
        "I64, 8",
        "F64, 8",
        "U128, 16",
        "I128, 16"
    })
    void a_scalar_is_aligned_to_its_size(Scalar scalar, int bytes) {
        assertThat(TypeSizes.of(scalar)).isEqualTo(new TypeSize(bytes, bytes, 0, 0));
    }

    @Test
    void u256_has_no_alignment() {
        assertThat(TypeSizes.of(new FieldType.U256())).isEqualTo(new TypeSize(32, 1, 0, 0));
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
        "65535, 65544"
    })
    void text_and_bytes_have_a_prefix_and_an_even_size(int capacity, int size) {
        assertThat(TypeSizes.of(new FieldType.Text(capacity))).isEqualTo(new TypeSize(size, 2, 8, 1));
        assertThat(TypeSizes.of(new FieldType.ByteVec(capacity))).isEqualTo(new TypeSize(size, 2, 8, 1));
    }

    @Test
    void an_array_of_any_length_keeps_its_elements_alignment() {
        for (FieldType.Element element : elements()) {
            TypeSize one = TypeSizes.of(element);
            for (int length : new int[] {0, 1, 2, 3, 300}) {
                assertThat(TypeSizes.of(new FieldType.Array(element, length)))
                        .isEqualTo(new TypeSize(length * one.size(), one.alignment(), 0, one.size()));
            }
        }
    }

    @Test
    void a_vector_of_any_capacity_is_the_struct_of_count_gap_and_elements() {
        int checked = 0;
        for (FieldType.Element element : elements()) {
            TypeSize one = TypeSizes.of(element);
            for (int capacity = 0; capacity <= 300; capacity++) {
                long dataOffset = one.alignment() == 16 ? 16 : 8;
                int alignment = Math.max(2, one.alignment());
                long end = dataOffset + capacity * one.size();
                while (end % alignment != 0) {
                    end++;
                }
                assertThat(TypeSizes.of(new FieldType.Vec(element, capacity)))
                        .isEqualTo(new TypeSize(end, alignment, (int) dataOffset, one.size()));
                checked++;
            }
        }
        assertThat(checked).isEqualTo(elements().size() * 301);
    }

    @Test
    void vectors_that_rustc_measured() {
        assertThat(TypeSizes.of(new FieldType.Vec(Scalar.U64, 4)).size()).isEqualTo(40);
        assertThat(TypeSizes.of(new FieldType.Vec(Scalar.U128, 2))).isEqualTo(new TypeSize(48, 16, 16, 16));
        assertThat(TypeSizes.of(new FieldType.Vec(new FieldType.Bytes(20), 10)).size())
                .isEqualTo(208);
    }

    private static List<FieldType.Element> elements() {
        List<FieldType.Element> elements = new ArrayList<>(List.of(Scalar.values()));
        elements.add(new FieldType.U256());
        for (int length : new int[] {0, 1, 3, 20, 32}) {
            elements.add(new FieldType.Bytes(length));
        }
        return elements;
    }
}
