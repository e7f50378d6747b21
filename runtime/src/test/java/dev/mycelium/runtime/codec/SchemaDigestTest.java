package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaDigestTest {
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isWhatSha256Says() throws Exception {
        byte[] sha = MessageDigest.getInstance("SHA-256").digest("abc".getBytes(StandardCharsets.US_ASCII));
        SchemaDigest digest = SchemaDigest.of(sha);

        assertThat(digest).hasToString(ABC).isEqualTo(SchemaDigest.ofHex(ABC));
        assertThat(digest).isEqualTo(SchemaDigest.ofHex(ABC.toUpperCase(Locale.ROOT)));
        assertThat(digest).hasSameHashCodeAs(SchemaDigest.ofHex(ABC));
        assertThat(digest)
                .isNotEqualTo(SchemaDigest.ofHex(ABC.replace('b', 'c')))
                .isNotEqualTo(null);
    }

    @Test
    void neverChanges() {
        byte[] bytes = new byte[32];
        SchemaDigest digest = SchemaDigest.of(bytes);
        bytes[0] = 1;
        digest.toBytes()[1] = 1;

        assertThat(digest).hasToString("0".repeat(64));
        assertThat(digest.toBytes()).hasSize(SchemaDigest.SIZE).containsOnly(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33})
    void hasExactlyThirtyTwoBytes(int size) {
        assertThatThrownBy(() -> SchemaDigest.of(new byte[size]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema digest: " + size + " bytes, must be 32");
        assertThatThrownBy(() -> SchemaDigest.ofHex("00".repeat(size)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema digest: " + size + " bytes, must be 32");
    }

    @Test
    void isHexAndNothingElse() {
        assertThatThrownBy(() -> SchemaDigest.ofHex("0x" + ABC)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SchemaDigest.ofHex("g" + ABC.substring(1)))
                .hasMessage("hex text has no hexadecimal digit at index 0");
    }
}
