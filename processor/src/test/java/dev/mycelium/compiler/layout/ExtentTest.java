package dev.mycelium.compiler.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The two operations, for every alignment and every size that can differ: not by example. */
class ExtentTest {
    private static final int[] ALIGNMENTS = {1, 2, 4, 8, 16};

    /** Beyond twice the largest alignment, sizes repeat themselves. */
    private static final int SIZES = 48;

    @Test
    void a_field_starts_at_the_first_multiple_of_its_alignment() {
        int checked = 0;
        for (int soFar : ALIGNMENTS) {
            for (int end = 0; end < SIZES; end++) {
                for (int alignment : ALIGNMENTS) {
                    long offset = new Extent(end, soFar).offsetOf(alignment);
                    assertThat(offset).isEqualTo(firstMultiple(alignment, end));
                    checked++;
                }
            }
        }
        assertThat(checked).isEqualTo(5 * 48 * 5);
    }

    @Test
    void extending_ends_behind_the_field_and_keeps_the_largest_alignment() {
        for (int soFar : ALIGNMENTS) {
            for (int end = 0; end < SIZES; end++) {
                for (int alignment : ALIGNMENTS) {
                    for (int size = 0; size < SIZES; size++) {
                        Extent extended = new Extent(end, soFar).extend(size, alignment);
                        assertThat(extended.end()).isEqualTo(firstMultiple(alignment, end) + size);
                        assertThat(extended.alignment()).isEqualTo(Math.max(soFar, alignment));
                    }
                }
            }
        }
    }

    @Test
    void padding_ends_at_the_first_multiple_of_the_alignment_and_a_second_time_changes_nothing() {
        for (int alignment : ALIGNMENTS) {
            for (int end = 0; end < SIZES; end++) {
                Extent padded = new Extent(end, alignment).padToAlignment();
                assertThat(padded).isEqualTo(new Extent(firstMultiple(alignment, end), alignment));
                assertThat(padded.padToAlignment()).isEqualTo(padded);
            }
        }
    }

    @Test
    void a_struct_without_fields_has_no_bytes() {
        assertThat(Extent.EMPTY.padToAlignment()).isEqualTo(new Extent(0, 1));
    }

    @Test
    void the_largest_field_that_a_contract_can_write_does_not_overflow() {
        long largest = (long) Integer.MAX_VALUE * Integer.MAX_VALUE;
        assertThat(new Extent(16 << 20, 16).extend(largest, 16).padToAlignment().end())
                .isGreaterThan(largest);
    }

    /** Counts instead of computing, so that it cannot repeat a mistake of the code. */
    private static long firstMultiple(int alignment, long from) {
        long offset = from;
        while (offset % alignment != 0) {
            offset++;
        }
        return offset;
    }
}
