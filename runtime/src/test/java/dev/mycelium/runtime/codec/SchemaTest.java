package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SchemaTest {
    private static final SchemaDigest DIGEST = SchemaDigest.of(new byte[32]);

    @Test
    void findsTheCodecOfEachTypeAndNoOther() {
        List<Integer> ids = new ArrayList<>();
        for (int id = 0; id < 300 * 218; id += 218) {
            ids.add(id);
        }
        ids.add(65535);
        Collections.shuffle(ids, new Random(300));
        List<MessageCodec<? extends Probe>> codecs = new ArrayList<>();
        for (int id : ids) {
            codecs.add(Probe.codec(id));
        }
        Schema<Probe> schema = new Schema<>(DIGEST, 0, 0, 0, codecs);

        for (int id = -1; id <= 65536; id++) {
            MessageCodec<? extends Probe> found = schema.codecOrNull(id);
            int index = ids.indexOf(id);
            assertThat(found).isSameAs(index < 0 ? null : codecs.get(index));
        }
        assertThat(schema.codecOrNull(0)).isNotNull();
        assertThat(schema.codecOrNull(65535)).isNotNull();
        assertThat(schema.codecs()).hasSize(301).containsExactlyElementsOf(codecs);
    }

    @Test
    void anEmptyContractKnowsNothing() {
        Schema<Probe> schema = new Schema<>(DIGEST, 0, 0, 0, List.of());

        assertThat(schema.codecOrNull(0)).isNull();
        assertThat(schema.codecs()).isEmpty();
    }

    @Test
    void sameTypeIdTwiceIsRefused() {
        List<MessageCodec<? extends Probe>> codecs = Arrays.asList(Probe.codec(7), Probe.codec(9), Probe.codec(7));

        assertThatThrownBy(() -> new Schema<Probe>(DIGEST, 0, 0, 0, codecs))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema: Probe and Probe have the same type id 7");
    }

    @Test
    void keepsItsNumbers() {
        List<MessageCodec<? extends Probe>> codecs = new ArrayList<>(List.of(Probe.codec(7)));
        Schema<Probe> schema = new Schema<>(DIGEST, 0xFFFF_FFFFL, 65535, 65534, codecs);
        codecs.clear();

        assertThat(schema.digest()).isEqualTo(DIGEST);
        assertThat(schema.id()).isEqualTo(0xFFFF_FFFFL);
        assertThat(schema.version()).isEqualTo(65535);
        assertThat(schema.minCompatible()).isEqualTo(65534);
        assertThat(schema.codecs()).hasSize(1);
        assertThat(schema).hasToString("Schema[digest=" + "0".repeat(64) + ", messages=1]");
    }

    @Test
    void numbersOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Schema<Probe>(DIGEST, 1L << 32, 0, 0, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("schema id: 4294967296 is outside 0..4294967295");
        assertThatThrownBy(() -> new Schema<Probe>(DIGEST, 0, 65536, 0, List.of()))
                .hasMessage("schema version: 65536 is outside 0..65535");
        assertThatThrownBy(() -> new Schema<Probe>(DIGEST, 0, 0, -1, List.of()))
                .hasMessage("schema min_compatible: -1 is outside 0..65535");
    }
}
