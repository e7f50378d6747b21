package dev.mycelium.runtime.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacedFieldsTest {

    @Test
    void everyNumberHasTheBytesOfItsType() {
        MessageLayout layout = all();

        assertThat(layout.fields())
                .extracting(field ->
                        field.name() + " " + field.type().contractText() + " " + field.offset() + "+" + field.size())
                .containsExactly(
                        "a u8 0+1",
                        "b u16 1+2",
                        "c u32 3+4",
                        "d u64 7+8",
                        "e u128 15+16",
                        "f i8 31+1",
                        "g i16 32+2",
                        "h i32 34+4",
                        "i i64 38+8",
                        "j i128 46+16",
                        "k f32 62+4",
                        "l f64 66+8",
                        "m bool 74+1",
                        "n U256 75+32",
                        "o [u8; 3] 107+3",
                        "p String 110+14",
                        "q Vec<u16> 124+12");
        assertThat(layout.slots()).hasSize(17);
        assertThat(layout.fields()).allMatch(field -> field.messageName().equals("Every") && field.redacted());
    }

    private static MessageLayout all() {
        return GeneratedCodec.layout(
                "Every",
                1,
                "topic",
                true,
                136,
                1,
                GeneratedCodec.u8("a", 0),
                GeneratedCodec.u16("b", 1),
                GeneratedCodec.u32("c", 3),
                GeneratedCodec.u64("d", 7),
                GeneratedCodec.u128("e", 15),
                GeneratedCodec.i8("f", 31),
                GeneratedCodec.i16("g", 32),
                GeneratedCodec.i32("h", 34),
                GeneratedCodec.i64("i", 38),
                GeneratedCodec.i128("j", 46),
                GeneratedCodec.f32("k", 62),
                GeneratedCodec.f64("l", 66),
                GeneratedCodec.bool("m", 74),
                GeneratedCodec.u256("n", 75),
                GeneratedCodec.bytes("o", 3, 107),
                GeneratedCodec.text("p", 6, 110, 14),
                GeneratedCodec.field("q", new FieldType.Vec(FieldType.Scalar.U16, 2), 124, 12));
    }
}
