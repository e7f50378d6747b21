package dev.mycelium.golden.flyweight;

import java.nio.file.Path;

/**
 * Mistakes that code which reads and writes in place can make, each as a change of one place of the runtime's source or of a
 * generated one.
 */
enum FlyweightDefect {
    U8_SIGN_EXTENDED(Sources.NUMBERS, "return getByte(at) & 0xFF;", "return getByte(at);"),
    U16_SIGN_EXTENDED(Sources.NUMBERS, "return getShort(at) & 0xFFFF;", "return getShort(at);"),
    U32_SIGN_EXTENDED(Sources.NUMBERS, "return getInt(at) & 0xFFFF_FFFFL;", "return getInt(at);"),
    U128_HALVES_SWAPPED(Sources.NUMBERS, "putLong(at, low);", "putLong(at, high);"),
    U256_LITTLE_ENDIAN(
            Sources.NUMBERS,
            "return UInt256.ofBigEndian(readableBytes(at, UInt256.SIZE), readableIndex(at));",
            "return UInt256.of(getLong(at));"),
    NAN_MADE_CANONICAL(Sources.NUMBERS, "Double.doubleToRawLongBits(value)", "Double.doubleToLongBits(value)"),
    BOOL_ANYTHING_BUT_ZERO_IS_TRUE(Sources.NUMBERS, "!Bool.isBool(found)", "false"),
    BOOL_TRUE_WRITTEN_AS_FF(Sources.NUMBERS, "(value ? 1 : 0)", "(value ? -1 : 0)"),
    ERROR_NAMES_ANOTHER_FIELD(Sources.FLYWEIGHT, ".layout().field(field)", ".layout().field(0)"),
    COUNT_UNCHECKED(Sources.FIELDS, "if (count > capacity) {", "if (count > 0xFFFF) {"),
    COUNT_PADDING_LEFT_AS_IT_WAS(
            Sources.FIELDS,
            "putLong(field.offset(), count);\n        copyIn",
            "putShort(field.offset(), (short) count);\n        copyIn"),
    COUNT_BIG_ENDIAN(
            Sources.FIELDS,
            "putLong(field.offset(), count);",
            "putLong(field.offset(), Short.reverseBytes((short) count) & 0xFFFFL);"),
    UNUSED_CAPACITY_LEFT_AS_IT_WAS(
            Sources.FIELDS, "zeroBytes(data + length, field.size() - FixedVec.PREFIX - length);", "zeroBytes(0, 0);"),
    UNUSED_ELEMENTS_LEFT_AS_THEY_WERE(
            Sources.FIELDS, "zeroBytes(field.offset() + from, field.size() - from);", "zeroBytes(0, 0);"),
    GAP_BEFORE_ELEMENTS_LEFT_AS_IT_WAS(
            Sources.FIELDS,
            "zeroBytes(field.offset() + FixedVec.PREFIX, dataOffset - FixedVec.PREFIX);",
            "zeroBytes(0, 0);"),
    ELEMENT_OF_THE_NEXT_INDEX(
            Sources.FIELDS,
            "elementSize * requireElement(field, index, count(field))",
            "elementSize * (requireElement(field, index, count(field)) ^ 1)"),
    ARRAY_NEVER_ADVANCES(
            Sources.FIELDS,
            "elementSize * requireElement(field, index, length)",
            "0 * requireElement(field, index, length)"),
    MALFORMED_TEXT_PASSES_THE_CHECK(
            Sources.FIELDS,
            "if (malformed >= 0) {\n            throw DecodeException.",
            "if (malformed > 0) {\n            throw DecodeException."),
    VIEW_STARTS_AT_THE_COUNT(Sources.VIEW, "field.offset() + FixedVec.PREFIX);", "field.offset());"),
    VIEW_REMEMBERS_THE_LENGTH_OF_AN_EARLIER_MESSAGE(
            Sources.VIEW,
            "return payload.count(field);\n    }",
            "return first < 0 ? (first = payload.count(field)) : first;\n    }\n\n    private int first = -1;"),
    VIEW_OF_ANOTHER_FLYWEIGHT(Sources.VIEWS, "private @Nullable ByteView[]", "private static @Nullable ByteView[]"),
    VIEW_LEAVES_PADDING_AS_IT_WAS(Sources.FIXED_VIEW, "payload.zeroBytes(field.offset() + field.size(), padding);", ""),
    BUFFER_READ_FROM_ITS_START(Sources.BYTES, "buffer().get(base + at);", "buffer().get(at);"),
    BUFFER_BIG_ENDIAN(
            Sources.BYTES,
            "byteBufferViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN)",
            "byteBufferViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN)"),
    BUFFER_NOT_ZEROED_TO_THE_END(Sources.BYTES, "for (; index < end; index++) {", "for (; index < end - 1; index++) {"),
    FIELD_READ_FOR_ANOTHER(
            Sources.generated("chat", "TextMessage"),
            "return getText(TextMessageCodec.SENDER);",
            "return getText(TextMessageCodec.CONTENT);"),
    NUMBER_READ_BESIDE_ITS_PLACE(Sources.generated("chat", "TextMessage"), "return get64(304);", "return get64(296);"),
    PADDING_FORGOTTEN_BY_A_SETTER(Sources.generated("defi", "InstrumentMeta"), "zeroBytes(61, 3);", ""),
    FIELD_FORGOTTEN_BY_THE_CHECK(
            Sources.generated("game", "PlayerLogin"), "checkText(PlayerLoginCodec.DISPLAY_NAME);", "");

    private final Path source;
    private final String right;
    private final String wrong;

    FlyweightDefect(Path source, String right, String wrong) {
        this.source = source;
        this.right = right;
        this.wrong = wrong;
    }

    /** The file that has the place. */
    Path source() {
        return source;
    }

    /** The source with this defect; an error if the place is not there, since a defect that is none proves nothing. */
    String plantedInto(String text) {
        int at = text.indexOf(right);
        if (at < 0) {
            throw new IllegalStateException(this + ": " + source + " has no " + right);
        }
        return text.substring(0, at) + wrong + text.substring(at + right.length());
    }

    /** Where the sources are, seen from this module. */
    private static final class Sources {
        private static final Path CODEC = Path.of("../runtime/src/main/java/dev/mycelium/runtime/codec");
        static final Path FLYWEIGHT = CODEC.resolve("Flyweight.java");
        static final Path NUMBERS = CODEC.resolve("WrappedNumbers.java");
        static final Path FIELDS = CODEC.resolve("WrappedFields.java");
        static final Path VIEWS = CODEC.resolve("WrappedViews.java");
        static final Path VIEW = CODEC.resolve("ByteView.java");
        static final Path FIXED_VIEW = CODEC.resolve("FixedBytesView.java");
        static final Path BYTES = CODEC.resolve("WrappedBytes.java");

        static Path generated(String family, String message) {
            return Path.of("contracts", family, "java/dev/mycelium/golden", family, message + "Flyweight.java");
        }
    }
}
