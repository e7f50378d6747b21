package dev.mycelium.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mycelium.processor.JavacRun;
import dev.mycelium.runtime.codec.DecodeException;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.PaddingLayout;
import dev.mycelium.runtime.codec.Slot;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated codecs of every type, against bytes that {@link ReferenceBytes} writes in its own simple way. */
class GeneratedCodecTest {

    private static final int CASES = 20;

    @TempDir
    static Path root;

    private static final List<MessageCodec<?>> CODECS = new ArrayList<>();

    @BeforeAll
    static void compile() {
        JavacRun.Outcome outcome = Families.compileAll(root);
        assertThat(outcome.success()).isTrue();
        ClassLoader classes = outcome.load();
        for (String family : Families.NAMES) {
            CODECS.addAll(
                    Families.schema(classes, "dev.mycelium.golden." + family).codecs());
        }
    }

    static Stream<MessageCodec<?>> codecs() {
        return CODECS.stream();
    }

    @Test
    void every_type_of_a_field_and_of_an_element_is_among_them() {
        List<String> types = CODECS.stream()
                .flatMap(codec -> codec.layout().fields().stream())
                .map(field -> field.type().contractText())
                .toList();
        for (FieldType.Scalar scalar : FieldType.Scalar.values()) {
            assertThat(types).contains(scalar.contractText());
            if (scalar != FieldType.Scalar.U8) {
                assertThat(types).contains("Vec<" + scalar.contractText() + ">");
                assertThat(types).anyMatch(type -> type.startsWith("[" + scalar.contractText() + "; "));
            }
        }
        assertThat(types).contains("String", "Vec<u8>").anyMatch(type -> type.startsWith("[[u8; "));
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <T> void a_message_is_written_into_a_dirty_array_as_the_reference_writes_it(MessageCodec<T> codec) {
        Random random = new Random(codec.name().hashCode());
        for (int i = 0; i < CASES; i++) {
            List<Object> values = SampleValues.of(codec.layout(), random, i);
            byte[] dirty = new byte[codec.size() + 7];
            Arrays.fill(dirty, (byte) 0xa5);
            T message = codec.ofValues(values);

            assertThat(codec.encode(message, dirty, 3)).isEqualTo(codec.size());

            byte[] expected = new byte[codec.size() + 7];
            Arrays.fill(expected, (byte) 0xa5);
            byte[] payload = ReferenceBytes.of(codec.layout(), values);
            System.arraycopy(payload, 0, expected, 3, payload.length);
            assertThat(dirty).isEqualTo(expected);
            assertThat(codec.encode(message)).isEqualTo(payload);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    <T> void a_message_is_read_whatever_its_padding_holds(MessageCodec<T> codec) {
        Random random = new Random(codec.name().hashCode());
        for (int i = 0; i < CASES; i++) {
            List<Object> values = SampleValues.of(codec.layout(), random, i);
            T message = codec.ofValues(values);
            byte[] payload = ReferenceBytes.of(codec.layout(), values);
            for (Slot slot : codec.layout().slots()) {
                if (slot instanceof PaddingLayout) {
                    Arrays.fill(payload, slot.offset(), slot.offset() + slot.size(), (byte) 0x36);
                }
            }
            T back = codec.decode(payload);
            assertThat(codec.values(back)).isEqualTo(values);
            assertThat(back).isEqualTo(message).hasSameHashCodeAs(message);
            byte[] inTheMiddle = new byte[payload.length + 9];
            System.arraycopy(payload, 0, inTheMiddle, 5, payload.length);
            assertThat(codec.decode(inTheMiddle, 5)).isEqualTo(message);
            ByteBuffer direct = ByteBuffer.allocateDirect(payload.length).order(ByteOrder.LITTLE_ENDIAN);
            direct.put(payload).flip();
            assertThat(codec.decode(direct)).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void a_payload_of_another_size_is_refused(MessageCodec<?> codec) {
        for (int size : new int[] {codec.size() - 1, codec.size() + 1}) {
            if (size >= 0) {
                assertThatThrownBy(() -> codec.decode(new byte[size]))
                        .isInstanceOfSatisfying(DecodeException.class, e -> {
                            assertThat(e.reason()).isEqualTo(DecodeException.Reason.WRONG_SIZE);
                            assertThat(e.messageName()).isEqualTo(codec.name());
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void a_bad_byte_is_refused_with_message_field_and_offset(MessageCodec<?> codec) {
        for (FieldLayout field : codec.layout().fields()) {
            for (BadBytes bad : BadBytes.of(field)) {
                byte[] payload = new byte[codec.size()];
                bad.plant(payload);
                byte[] inTheMiddle = new byte[payload.length + 9];
                System.arraycopy(payload, 0, inTheMiddle, 5, payload.length);
                assertThatThrownBy(() -> codec.decode(inTheMiddle, 5))
                        .isInstanceOfSatisfying(DecodeException.class, e -> {
                            assertThat(e.reason()).isEqualTo(bad.reason());
                            assertThat(e.messageName()).isEqualTo(codec.name());
                            assertThat(e.fieldName()).isEqualTo(field.name());
                            assertThat(e.offset()).isEqualTo(bad.offset());
                        });
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void values_of_another_number_or_type_are_refused(MessageCodec<?> codec) {
        List<Object> values = new ArrayList<>(SampleValues.of(codec.layout(), new Random(1), 0));
        values.add(1);
        assertThatThrownBy(() -> codec.ofValues(values)).isInstanceOf(IllegalArgumentException.class);
        values.remove(values.size() - 1);
        for (int i = 0; i < values.size(); i++) {
            List<Object> wrong = new ArrayList<>(values);
            wrong.set(i, new Object());
            String field = codec.layout().fields().get(i).qualifiedName();
            assertThatThrownBy(() -> codec.ofValues(wrong))
                    .isInstanceOf(ClassCastException.class)
                    .hasMessageContaining(field);
        }
    }
}
