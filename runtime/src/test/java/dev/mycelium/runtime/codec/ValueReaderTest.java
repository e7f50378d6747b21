package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueReaderTest {

    @Test
    void takesOneValueAfterTheOther() {
        List<Object> values = List.of(
                true,
                (byte) 1,
                (short) 2,
                3,
                4L,
                5f,
                6d,
                BigInteger.TEN,
                UInt256.ONE,
                ByteString.EMPTY,
                "t",
                List.of(7, 8));
        ValueReader reader = new ValueReader(layout(values.size()), values);

        assertThat(reader.nextBoolean()).isTrue();
        assertThat(reader.nextByte()).isEqualTo((byte) 1);
        assertThat(reader.nextShort()).isEqualTo((short) 2);
        assertThat(reader.nextInt()).isEqualTo(3);
        assertThat(reader.nextLong()).isEqualTo(4L);
        assertThat(reader.nextFloat()).isEqualTo(5f);
        assertThat(reader.nextDouble()).isEqualTo(6d);
        assertThat(reader.nextBigInteger()).isEqualTo(BigInteger.TEN);
        assertThat(reader.nextUInt256()).isEqualTo(UInt256.ONE);
        assertThat(reader.nextBytes()).isEqualTo(ByteString.EMPTY);
        assertThat(reader.nextText()).isEqualTo("t");
        assertThat(reader.nextList(Integer.class)).containsExactly(7, 8);
    }

    @Test
    void namesTheFieldOfAValueThatIsNone() {
        ValueReader reader = new ValueReader(layout(2), List.of(1, 2));
        reader.nextInt();
        assertThatThrownBy(reader::nextLong)
                .isInstanceOf(ClassCastException.class)
                .hasMessage("Probe.f1: java.lang.Integer, must be java.lang.Long");
        ValueReader ofNull = new ValueReader(layout(1), Collections.singletonList(null));
        assertThatThrownBy(ofNull::nextText)
                .isInstanceOf(NullPointerException.class)
                .hasMessage("Probe.f0 is null");
        ValueReader ofLists = new ValueReader(layout(2), List.of(List.of(1), List.of(1, "two")));
        ofLists.nextList(Integer.class);
        assertThatThrownBy(() -> ofLists.nextList(Integer.class))
                .isInstanceOf(ClassCastException.class)
                .hasMessage("Probe.f1[1]: java.lang.String, must be java.lang.Integer");
    }

    private static MessageLayout layout(int fields) {
        FieldLayout[] placed = new FieldLayout[fields];
        for (int i = 0; i < fields; i++) {
            placed[i] = new FieldLayout("Probe", false, "f" + i, FieldType.Scalar.U8, i, 1);
        }
        return MessageLayout.of("Probe", 1, "topic", false, fields, 1, placed);
    }
}
