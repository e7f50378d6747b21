package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ByteStringTest {
    @Test
    void neverChanges() {
        byte[] source = {1, 2, 3};
        ByteString of = ByteString.of(source);
        ByteString copy = ByteString.copyOf(source, 1, 2);
        source[1] = 99;
        of.toByteArray()[0] = 99;

        assertThat(of.toByteArray()).containsExactly(1, 2, 3);
        assertThat(copy.toByteArray()).containsExactly(2, 3);
        ByteBuffer view = of.asReadOnlyBuffer();
        assertThat(view.isReadOnly()).isTrue();
        assertThat(view.hasArray()).isFalse();
        assertThatThrownBy(() -> view.put(0, (byte) 1)).isInstanceOf(ReadOnlyBufferException.class);
        assertThat(view.remaining()).isEqualTo(3);
        assertThat(view.get(2)).isEqualTo((byte) 3);
    }

    @Test
    void isEqualByContent() {
        ByteString a = ByteString.ofHex("0xABcd");

        assertThat(a).isEqualTo(ByteString.of((byte) 0xAB, (byte) 0xCD)).hasSameHashCodeAs(ByteString.ofHex("abCD"));
        assertThat(a)
                .isNotEqualTo(ByteString.ofHex("abce"))
                .isNotEqualTo(ByteString.ofHex("ab"))
                .isNotEqualTo(null);
        assertThat(a.equals((Object) "0xabcd")).isFalse();
        assertThat(ByteString.ofZeros(3)).isEqualTo(ByteString.ofHex("000000"));
    }

    @Test
    void isOrderedAsUnsignedBytesAre() {
        List<String> ascending = List.of("", "00", "0000", "01", "7f", "7fff", "80", "80ff", "ff", "ff00");
        for (int i = 0; i < ascending.size(); i++) {
            for (int j = 0; j < ascending.size(); j++) {
                ByteString a = ByteString.ofHex(ascending.get(i));
                ByteString b = ByteString.ofHex(ascending.get(j));
                assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Test
    void printsHex() {
        ByteString bytes = ByteString.of((byte) 0, (byte) 0x7F, (byte) 0x80, (byte) 0xFF);

        assertThat(bytes.toHex()).isEqualTo("007f80ff");
        assertThat(bytes).hasToString("0x007f80ff");
        assertThat(ByteString.EMPTY).hasToString("0x");
        assertThat(ByteString.ofHex(bytes.toString())).isEqualTo(bytes);
        assertThat(ByteString.ofHex("0x")).isEqualTo(ByteString.EMPTY);
    }

    @Test
    void givesItsBytes() {
        ByteString bytes = ByteString.ofHex("0102ff");
        byte[] dst = {9, 9, 9, 9, 9};
        bytes.copyTo(dst, 1);

        assertThat(dst).containsExactly(9, 1, 2, -1, 9);
        assertThat(bytes.size()).isEqualTo(3);
        assertThat(bytes.byteAt(2)).isEqualTo((byte) -1);
        assertThatThrownBy(() -> bytes.byteAt(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> bytes.copyTo(dst, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ByteString.copyOf(dst, 3, 3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> ByteString.copyOf(dst, 3, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesWhatIsNoHex() {
        assertThatThrownBy(() -> ByteString.ofHex("abc"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("hex text has an odd number of digits: 3");
        assertThatThrownBy(() -> ByteString.ofHex("0xaG"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessage("hex text has no hexadecimal digit at index 3");
        assertThatThrownBy(() -> ByteString.ofHex("\uFF11\uFF11")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ByteString.ofZeros(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("size -1 is negative");
    }
}
