package dev.mycelium.golden.differential;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FieldType.Scalar;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.PaddingLayout;
import dev.mycelium.runtime.codec.Slot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;

/** Mistakes that codecs make, each planted into an otherwise correct one. The run must find every single one. */
enum PlantedDefect {
    COUNT_IS_SIGNED(layout -> new ReferenceCodec(layout) {
        @Override
        int readCount(byte[] payload, int at) {
            return Math.max(0, (short) super.readCount(payload, at));
        }
    }),
    COUNT_IS_ONE_BYTE(layout -> new ReferenceCodec(layout) {
        @Override
        int readCount(byte[] payload, int at) {
            return payload[at] & 0xff;
        }
    }),
    COUNT_IS_BIG_ENDIAN(layout -> new ReferenceCodec(layout) {
        @Override
        void writeCount(byte[] payload, int at, int count) {
            super.writeCount(payload, at, Short.reverseBytes((short) count));
        }
    }),
    COUNT_IS_FOUR_BYTES(layout -> new ReferenceCodec(layout) {
        @Override
        int readCount(byte[] payload, int at) {
            int more = super.readCount(payload, at + 2);
            return more == 0 ? super.readCount(payload, at) : Integer.MAX_VALUE;
        }
    }),
    FULL_IS_REFUSED(layout -> new ReferenceCodec(layout) {
        @Override
        boolean overCapacity(int count, int capacity) {
            return count >= capacity && count > 0;
        }
    }),
    ONE_OVER_CAPACITY_IS_CUT(layout -> new ReferenceCodec(layout) {
        @Override
        boolean overCapacity(int count, int capacity) {
            return count > capacity + 1;
        }

        @Override
        int usedCount(FieldType type, byte[] payload, int at, int count, int capacity) {
            return Math.min(count, capacity);
        }
    }),
    LAST_ELEMENT_IS_LOST(layout -> new ReferenceCodec(layout) {
        @Override
        int writtenElements(FieldType type, int count) {
            return type instanceof FieldType.Vec ? Math.max(0, count - 1) : count;
        }
    }),
    TEXT_ENDS_AT_ZERO(layout -> new ReferenceCodec(layout) {
        @Override
        int usedCount(FieldType type, byte[] payload, int at, int count, int capacity) {
            int length = 0;
            while (type instanceof FieldType.Text && length < count && payload[at + length] != 0) {
                length++;
            }
            return type instanceof FieldType.Text ? length : count;
        }
    }),
    UTF8_IS_NOT_CHECKED(layout -> new ReferenceCodec(layout) {
        @Override
        boolean isText(byte[] payload, int at, int length) {
            return true;
        }
    }),
    SURROGATES_ARE_TEXT(layout -> new ReferenceCodec(layout) {
        @Override
        boolean isText(byte[] payload, int at, int length) {
            byte[] text = Arrays.copyOfRange(payload, at, at + length);
            for (int i = 0; i + 2 < length; i++) {
                if (text[i] == (byte) 0xed && (text[i + 1] & 0xe0) == 0xa0 && (text[i + 2] & 0xc0) == 0x80) {
                    Arrays.fill(text, i, i + 3, (byte) 'x');
                }
            }
            return super.isText(text, 0, length);
        }
    }),
    CUT_CHARACTER_IS_TEXT(layout -> new ReferenceCodec(layout) {
        @Override
        boolean isText(byte[] payload, int at, int length) {
            String lenient = new String(payload, at, length, StandardCharsets.UTF_8);
            boolean onlyTheEnd = lenient.indexOf('\ufffd') == lenient.length() - 1 && !lenient.isEmpty();
            return onlyTheEnd || super.isText(payload, at, length);
        }
    }),
    ANY_BYTE_BUT_ZERO_IS_TRUE(layout -> new ReferenceCodec(layout) {
        @Override
        boolean isBool(byte value) {
            return true;
        }

        @Override
        void readElement(FieldType.Element element, byte[] payload, int from, byte[] neutral, int to) {
            super.readElement(element, payload, from, neutral, to);
            if (element == Scalar.BOOL && neutral[to] != 0) {
                neutral[to] = 1;
            }
        }
    }),
    TRAILING_BYTES_ARE_ACCEPTED(layout -> new ReferenceCodec(layout) {
        @Override
        boolean sizeIsRight(int size) {
            return size >= layout.size();
        }
    }),
    VERDICT_NAMES_THE_NEXT_FIELD(layout -> new ReferenceCodec(layout) {
        @Override
        int reportedField(int index) {
            return index + 1;
        }
    }),
    LAYOUT_IS_PACKED(layout -> new ReferenceCodec(layout) {
        @Override
        int offset(FieldLayout field) {
            return field.offset() - paddingBefore(field.offset());
        }

        @Override
        int encodedSize() {
            return layout.size() - paddingBefore(layout.size());
        }

        private int paddingBefore(int end) {
            return layout.slots().stream()
                    .filter(slot -> slot instanceof PaddingLayout && slot.offset() < end)
                    .mapToInt(Slot::size)
                    .sum();
        }
    }),
    DATA_FOLLOWS_THE_COUNT(layout -> new ReferenceCodec(layout) {
        @Override
        int dataOffset(FieldType type) {
            return NeutralForm.isCounted(type) ? 2 : 0;
        }
    }),
    ELEMENTS_ARE_NOT_ALIGNED(layout -> new ReferenceCodec(layout) {
        @Override
        int dataOffset(FieldType type) {
            return NeutralForm.isCounted(type) ? PREFIX : 0;
        }
    }),
    PADDING_IS_COPIED_THROUGH(layout -> new ReferenceCodec(layout) {
        @Override
        void afterWrite(FieldLayout field, int count, byte[] payload) {
            for (Slot slot : layout.slots()) {
                if (slot instanceof PaddingLayout && slot.offset() == field.offset() + field.size()) {
                    payload[slot.offset()] = 0x36;
                }
            }
        }
    }),
    UNUSED_CAPACITY_KEEPS_OLD_CONTENT(layout -> new ReferenceCodec(layout) {
        @Override
        void afterWrite(FieldLayout field, int count, byte[] payload) {
            int width = NeutralForm.width(NeutralForm.element(field.type()));
            int unused = field.offset() + dataOffset(field.type()) + count * width;
            Arrays.fill(payload, unused, Math.max(unused, field.offset() + field.size()), (byte) 0x2f);
        }
    }),
    U64_IS_SIGN_EXTENDED(layout -> ofElements(layout, Scalar.U64, (in, at) -> in.putLong(at, in.getInt(at)))),
    U16_IS_SIGNED(layout ->
            ofElements(layout, Scalar.U16, (in, at) -> in.putShort(at, (short) Math.abs(in.getShort(at))))),
    I32_IS_BIG_ENDIAN(layout ->
            ofElements(layout, Scalar.I32, (in, at) -> in.putInt(at, Integer.reverseBytes(in.getInt(at))))),
    U256_IS_LITTLE_ENDIAN(layout -> ofElements(layout, Scalar.U256, (in, at) -> {
        for (int i = 0; i < 16; i++) {
            byte high = in.get(at + i);
            in.put(at + i, in.get(at + 31 - i));
            in.put(at + 31 - i, high);
        }
    })),
    NANS_ARE_ALL_THE_SAME(layout ->
            ofElements(layout, Scalar.F64, (in, at) -> in.putLong(at, Double.doubleToLongBits(in.getDouble(at))))),
    MINUS_ZERO_LOSES_ITS_SIGN(layout ->
            ofElements(layout, Scalar.F32, (in, at) -> in.putFloat(at, in.getFloat(at) == 0 ? 0 : in.getFloat(at))));

    @SuppressWarnings("ImmutableEnumChecker") // the lambdas above hold nothing
    private final Function<MessageLayout, ReferenceCodec> codec;

    PlantedDefect(Function<MessageLayout, ReferenceCodec> codec) {
        this.codec = codec;
    }

    /** A codec that has this defect and no other. */
    ReferenceCodec in(MessageLayout layout) {
        return codec.apply(layout);
    }

    /** What happens to an element at an index, little-endian. */
    private interface Spoil {
        void at(ByteBuffer bytes, int index);
    }

    /** Spoils the elements of one type as they are written. */
    private static ReferenceCodec ofElements(MessageLayout layout, Scalar spoiled, Spoil spoil) {
        return new ReferenceCodec(layout) {
            @Override
            void writeElement(FieldType.Element element, byte[] neutral, int from, byte[] payload, int to) {
                super.writeElement(element, neutral, from, payload, to);
                if (element == spoiled) {
                    spoil.at(NeutralForm.littleEndian(payload), to);
                }
            }
        };
    }
}
