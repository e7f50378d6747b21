package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.mycelium.runtime.codec.FieldType.Array;
import dev.mycelium.runtime.codec.FieldType.Bytes;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.FieldType.Vec;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequireListTest {
    private static final FieldLayout VEC = Fields.of(new Vec(Scalar.I32, 3));
    private static final FieldLayout ARRAY = Fields.of(new Array(Scalar.I32, 3));

    @Test
    void isAnImmutableCopy() {
        List<Integer> source = new ArrayList<>(List.of(1, 2, 3));

        List<Integer> copy = Require.list(source, VEC);
        source.set(0, 99);

        assertThat(copy).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> copy.set(0, 99)).isInstanceOf(UnsupportedOperationException.class);
        assertThat(Require.list(copy, VEC)).isSameAs(copy);
    }

    @Test
    void aVectorHoldsAtMostItsCapacity() {
        assertThat(Require.list(List.of(), VEC)).isEmpty();
        assertThat(Require.list(List.of(1, 2, 3), VEC)).hasSize(3);
        assertThatThrownBy(() -> Require.list(List.of(1, 2, 3, 4), VEC))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it: 4 elements, the capacity is 3");
    }

    @Test
    void anArrayHoldsExactlyItsLength() {
        assertThat(Require.list(List.of(1, 2, 3), ARRAY)).hasSize(3);
        assertThatThrownBy(() -> Require.list(List.of(1, 2), ARRAY)).hasMessage("Probe.it: 2 elements, must be 3");
        assertThatThrownBy(() -> Require.list(List.of(1, 2, 3, 4), ARRAY))
                .hasMessage("Probe.it: 4 elements, must be 3");
        assertThat(Require.list(List.of(), Fields.of(new Array(Scalar.I32, 0)))).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks does
    void nullIsNamed() {
        assertThatThrownBy(() -> Require.list(null, VEC))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it is null");
        assertThatThrownBy(() -> Require.list(Arrays.asList(1, 2, null), VEC))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it[2] is null");
        assertThatThrownBy(() -> Require.u16List(Collections.singletonList(null), VEC))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.it[0] is null");
    }

    @Test
    void numbersStayInTheirRange() {
        assertThat(Require.u16List(List.of(0, 50000, 65535), Fields.of(new Vec(Scalar.U16, 3))))
                .hasSize(3);
        assertThatThrownBy(() -> Require.u16List(List.of(0, 65536), Fields.of(new Vec(Scalar.U16, 3))))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("Probe.it[1]: 65536 is outside 0..65535");
        assertThat(Require.u32List(List.of(0L, 0xFFFF_FFFFL), Fields.of(new Vec(Scalar.U32, 3))))
                .hasSize(2);
        assertThatThrownBy(() -> Require.u32List(List.of(0L, 0L, 1L << 32), Fields.of(new Array(Scalar.U32, 3))))
                .hasMessage("Probe.it[2]: 4294967296 is outside 0..4294967295");
        assertThatThrownBy(() -> Require.u32List(List.of(-1L), Fields.of(new Vec(Scalar.U32, 3))))
                .hasMessage("Probe.it[0]: -1 is outside 0..4294967295");
        BigInteger max = BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE);
        BigInteger min = BigInteger.ONE.shiftLeft(127).negate();
        assertThat(Require.u128List(List.of(BigInteger.ZERO, max), Fields.of(new Vec(Scalar.U128, 3))))
                .hasSize(2);
        assertThatThrownBy(() -> Require.u128List(List.of(min), Fields.of(new Vec(Scalar.U128, 3))))
                .hasMessage("Probe.it[0]: " + min + " is outside 0..2^128-1");
        assertThat(Require.i128List(List.of(min, BigInteger.ZERO), Fields.of(new Vec(Scalar.I128, 3))))
                .hasSize(2);
        assertThatThrownBy(() -> Require.i128List(List.of(max), Fields.of(new Vec(Scalar.I128, 3))))
                .hasMessage("Probe.it[0]: " + max + " is outside -2^127..2^127-1");
    }

    @Test
    void everyNumberListIsBoundedToo() {
        assertThatThrownBy(() -> Require.u16List(List.of(1, 2), Fields.of(new Vec(Scalar.U16, 1))))
                .hasMessage("Probe.it: 2 elements, the capacity is 1");
        assertThatThrownBy(() -> Require.u32List(List.of(), Fields.of(new Array(Scalar.U32, 1))))
                .hasMessage("Probe.it: 0 elements, must be 1");
        assertThatThrownBy(() -> Require.u128List(List.of(), Fields.of(new Array(Scalar.U128, 1))))
                .hasMessage("Probe.it: 0 elements, must be 1");
        assertThatThrownBy(() -> Require.i128List(List.of(), Fields.of(new Array(Scalar.I128, 1))))
                .hasMessage("Probe.it: 0 elements, must be 1");
        assertThatThrownBy(() -> Require.bytesList(List.of(), Fields.of(new Array(new Bytes(2), 1))))
                .hasMessage("Probe.it: 0 elements, must be 1");
    }

    @Test
    void byteStringsHaveTheirLength() {
        FieldLayout path = new FieldLayout("X", false, "path", new Vec(new Bytes(20), 4), 0, 88);
        FieldLayout grid = Fields.of(new Array(new Bytes(2), 1));
        ByteString address = ByteString.ofZeros(20);

        assertThat(Require.bytesList(List.of(address, address), path)).hasSize(2);
        assertThat(Require.bytesList(List.of(ByteString.ofZeros(2)), grid)).hasSize(1);
        assertThatThrownBy(() -> Require.bytesList(List.of(address, address, ByteString.ofZeros(19)), path))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("X.path[2]: 19 bytes, must be 20");
        assertThatThrownBy(() -> Require.bytesList(List.of(address), grid))
                .hasMessage("Probe.it[0]: 20 bytes, must be 2");
        assertThatThrownBy(() -> Require.bytesList(List.of(address), VEC))
                .hasMessage("Probe.it: Vec<i32> holds no byte strings");
    }

    @Test
    void nothingIsMadeForAnErrorThatDoesNotHappen() {
        FieldLayout path = new FieldLayout("X", false, "path", new Vec(new Bytes(20), 4), 0, 88);
        List<ByteString> immutable = List.of(ByteString.ofZeros(20), ByteString.ofZeros(20));
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Require.bytesList(immutable, path); // the first time, classes are loaded

        long before = threads.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 1000; i++) {
            Require.bytesList(immutable, path);
        }

        // a text such as "[1]" for each element would be 48 bytes, 96,000 in all
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(16 << 10);
    }

    @Test
    void aRedactedElementIsNotShown() {
        assertThatThrownBy(() -> Require.u16List(List.of(77777), Fields.redacted(new Vec(Scalar.U16, 3))))
                .hasMessage("Probe.it[0]: the value is outside 0..65535");
    }
}
