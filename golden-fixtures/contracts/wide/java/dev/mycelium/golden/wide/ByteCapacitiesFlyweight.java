package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.ByteView;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link ByteCapacities} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ByteCapacitiesFlyweight extends Flyweight<ByteCapacities, ByteCapacitiesFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ByteCapacitiesFlyweight() {
        super(ByteCapacities.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd0() {
        return getU8(0);
    }

    /**
     * Writes {@code odd0}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd0(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 0 bytes: At most 0 bytes}
     */
    public ByteString bytes0() {
        return getByteVec(ByteCapacitiesCodec.BYTES0);
    }

    /**
     * {@return how many bytes {@code bytes0} has}
     */
    public int bytes0Length() {
        return count(ByteCapacitiesCodec.BYTES0);
    }

    /**
     * Copies {@code bytes0} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes0To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES0, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes0}, in place}
     */
    public ByteView bytes0View() {
        return viewOfBytes(1);
    }

    /**
     * Writes {@code bytes0}.
     *
     * @param value at most 0 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes0(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES0, value);
        return this;
    }

    /**
     * Writes {@code bytes0}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes0(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES0, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(10);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd1(int value) {
        putU8(10, value, 2);
        zeroBytes(11, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 1 byte: At most 1 bytes}
     */
    public ByteString bytes1() {
        return getByteVec(ByteCapacitiesCodec.BYTES1);
    }

    /**
     * {@return how many bytes {@code bytes1} has}
     */
    public int bytes1Length() {
        return count(ByteCapacitiesCodec.BYTES1);
    }

    /**
     * Copies {@code bytes1} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes1To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES1, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes1}, in place}
     */
    public ByteView bytes1View() {
        return viewOfBytes(3);
    }

    /**
     * Writes {@code bytes1}.
     *
     * @param value at most 1 byte
     * @return this
     */
    public ByteCapacitiesFlyweight bytes1(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES1, value);
        return this;
    }

    /**
     * Writes {@code bytes1}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes1(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES1, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(22);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd2(int value) {
        putU8(22, value, 4);
        zeroBytes(23, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 2 bytes: At most 2 bytes}
     */
    public ByteString bytes2() {
        return getByteVec(ByteCapacitiesCodec.BYTES2);
    }

    /**
     * {@return how many bytes {@code bytes2} has}
     */
    public int bytes2Length() {
        return count(ByteCapacitiesCodec.BYTES2);
    }

    /**
     * Copies {@code bytes2} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes2To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES2, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes2}, in place}
     */
    public ByteView bytes2View() {
        return viewOfBytes(5);
    }

    /**
     * Writes {@code bytes2}.
     *
     * @param value at most 2 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes2(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES2, value);
        return this;
    }

    /**
     * Writes {@code bytes2}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes2(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES2, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(34);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd3(int value) {
        putU8(34, value, 6);
        zeroBytes(35, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 3 bytes: At most 3 bytes}
     */
    public ByteString bytes3() {
        return getByteVec(ByteCapacitiesCodec.BYTES3);
    }

    /**
     * {@return how many bytes {@code bytes3} has}
     */
    public int bytes3Length() {
        return count(ByteCapacitiesCodec.BYTES3);
    }

    /**
     * Copies {@code bytes3} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes3To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES3, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes3}, in place}
     */
    public ByteView bytes3View() {
        return viewOfBytes(7);
    }

    /**
     * Writes {@code bytes3}.
     *
     * @param value at most 3 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes3(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES3, value);
        return this;
    }

    /**
     * Writes {@code bytes3}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes3(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES3, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(48);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd4(int value) {
        putU8(48, value, 8);
        zeroBytes(49, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 5 bytes: At most 5 bytes}
     */
    public ByteString bytes5() {
        return getByteVec(ByteCapacitiesCodec.BYTES5);
    }

    /**
     * {@return how many bytes {@code bytes5} has}
     */
    public int bytes5Length() {
        return count(ByteCapacitiesCodec.BYTES5);
    }

    /**
     * Copies {@code bytes5} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes5To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES5, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes5}, in place}
     */
    public ByteView bytes5View() {
        return viewOfBytes(9);
    }

    /**
     * Writes {@code bytes5}.
     *
     * @param value at most 5 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes5(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES5, value);
        return this;
    }

    /**
     * Writes {@code bytes5}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes5(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES5, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(64);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd5(int value) {
        putU8(64, value, 10);
        zeroBytes(65, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 15 bytes: At most 15 bytes}
     */
    public ByteString bytes15() {
        return getByteVec(ByteCapacitiesCodec.BYTES15);
    }

    /**
     * {@return how many bytes {@code bytes15} has}
     */
    public int bytes15Length() {
        return count(ByteCapacitiesCodec.BYTES15);
    }

    /**
     * Copies {@code bytes15} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes15To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES15, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes15}, in place}
     */
    public ByteView bytes15View() {
        return viewOfBytes(11);
    }

    /**
     * Writes {@code bytes15}.
     *
     * @param value at most 15 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes15(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES15, value);
        return this;
    }

    /**
     * Writes {@code bytes15}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes15(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES15, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(90);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd6(int value) {
        putU8(90, value, 12);
        zeroBytes(91, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 16 bytes: At most 16 bytes}
     */
    public ByteString bytes16() {
        return getByteVec(ByteCapacitiesCodec.BYTES16);
    }

    /**
     * {@return how many bytes {@code bytes16} has}
     */
    public int bytes16Length() {
        return count(ByteCapacitiesCodec.BYTES16);
    }

    /**
     * Copies {@code bytes16} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes16To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES16, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes16}, in place}
     */
    public ByteView bytes16View() {
        return viewOfBytes(13);
    }

    /**
     * Writes {@code bytes16}.
     *
     * @param value at most 16 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes16(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES16, value);
        return this;
    }

    /**
     * Writes {@code bytes16}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes16(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES16, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd7() {
        return getU8(116);
    }

    /**
     * Writes {@code odd7}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd7(int value) {
        putU8(116, value, 14);
        zeroBytes(117, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 31 bytes: At most 31 bytes}
     */
    public ByteString bytes31() {
        return getByteVec(ByteCapacitiesCodec.BYTES31);
    }

    /**
     * {@return how many bytes {@code bytes31} has}
     */
    public int bytes31Length() {
        return count(ByteCapacitiesCodec.BYTES31);
    }

    /**
     * Copies {@code bytes31} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes31To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES31, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes31}, in place}
     */
    public ByteView bytes31View() {
        return viewOfBytes(15);
    }

    /**
     * Writes {@code bytes31}.
     *
     * @param value at most 31 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes31(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES31, value);
        return this;
    }

    /**
     * Writes {@code bytes31}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes31(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES31, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd8() {
        return getU8(158);
    }

    /**
     * Writes {@code odd8}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd8(int value) {
        putU8(158, value, 16);
        zeroBytes(159, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 32 bytes: At most 32 bytes}
     */
    public ByteString bytes32() {
        return getByteVec(ByteCapacitiesCodec.BYTES32);
    }

    /**
     * {@return how many bytes {@code bytes32} has}
     */
    public int bytes32Length() {
        return count(ByteCapacitiesCodec.BYTES32);
    }

    /**
     * Copies {@code bytes32} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes32To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES32, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes32}, in place}
     */
    public ByteView bytes32View() {
        return viewOfBytes(17);
    }

    /**
     * Writes {@code bytes32}.
     *
     * @param value at most 32 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes32(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES32, value);
        return this;
    }

    /**
     * Writes {@code bytes32}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes32(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES32, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd9() {
        return getU8(200);
    }

    /**
     * Writes {@code odd9}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd9(int value) {
        putU8(200, value, 18);
        zeroBytes(201, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 33 bytes: At most 33 bytes}
     */
    public ByteString bytes33() {
        return getByteVec(ByteCapacitiesCodec.BYTES33);
    }

    /**
     * {@return how many bytes {@code bytes33} has}
     */
    public int bytes33Length() {
        return count(ByteCapacitiesCodec.BYTES33);
    }

    /**
     * Copies {@code bytes33} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes33To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES33, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes33}, in place}
     */
    public ByteView bytes33View() {
        return viewOfBytes(19);
    }

    /**
     * Writes {@code bytes33}.
     *
     * @param value at most 33 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes33(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES33, value);
        return this;
    }

    /**
     * Writes {@code bytes33}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes33(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES33, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd10() {
        return getU8(244);
    }

    /**
     * Writes {@code odd10}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd10(int value) {
        putU8(244, value, 20);
        zeroBytes(245, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 255 bytes: At most 255 bytes}
     */
    public ByteString bytes255() {
        return getByteVec(ByteCapacitiesCodec.BYTES255);
    }

    /**
     * {@return how many bytes {@code bytes255} has}
     */
    public int bytes255Length() {
        return count(ByteCapacitiesCodec.BYTES255);
    }

    /**
     * Copies {@code bytes255} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes255To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES255, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes255}, in place}
     */
    public ByteView bytes255View() {
        return viewOfBytes(21);
    }

    /**
     * Writes {@code bytes255}.
     *
     * @param value at most 255 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes255(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES255, value);
        return this;
    }

    /**
     * Writes {@code bytes255}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes255(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES255, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd11() {
        return getU8(510);
    }

    /**
     * Writes {@code odd11}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd11(int value) {
        putU8(510, value, 22);
        zeroBytes(511, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 256 bytes: At most 256 bytes}
     */
    public ByteString bytes256() {
        return getByteVec(ByteCapacitiesCodec.BYTES256);
    }

    /**
     * {@return how many bytes {@code bytes256} has}
     */
    public int bytes256Length() {
        return count(ByteCapacitiesCodec.BYTES256);
    }

    /**
     * Copies {@code bytes256} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes256To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES256, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes256}, in place}
     */
    public ByteView bytes256View() {
        return viewOfBytes(23);
    }

    /**
     * Writes {@code bytes256}.
     *
     * @param value at most 256 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes256(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES256, value);
        return this;
    }

    /**
     * Writes {@code bytes256}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes256(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES256, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd12() {
        return getU8(776);
    }

    /**
     * Writes {@code odd12}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight odd12(int value) {
        putU8(776, value, 24);
        zeroBytes(777, 1);
        return this;
    }

    /**
     * {@return {@code Vec<u8>}, at most 1000 bytes: At most 1000 bytes}
     */
    public ByteString bytes1000() {
        return getByteVec(ByteCapacitiesCodec.BYTES1000);
    }

    /**
     * {@return how many bytes {@code bytes1000} has}
     */
    public int bytes1000Length() {
        return count(ByteCapacitiesCodec.BYTES1000);
    }

    /**
     * Copies {@code bytes1000} to the caller's array.
     *
     * @param dst takes the bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int bytes1000To(byte[] dst, int dstOffset) {
        return copyTo(ByteCapacitiesCodec.BYTES1000, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code bytes1000}, in place}
     */
    public ByteView bytes1000View() {
        return viewOfBytes(25);
    }

    /**
     * Writes {@code bytes1000}.
     *
     * @param value at most 1000 bytes
     * @return this
     */
    public ByteCapacitiesFlyweight bytes1000(ByteString value) {
        putByteVec(ByteCapacitiesCodec.BYTES1000, value);
        return this;
    }

    /**
     * Writes {@code bytes1000}.
     *
     * @param src has the bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public ByteCapacitiesFlyweight bytes1000(byte[] src, int offset, int length) {
        putByteVec(ByteCapacitiesCodec.BYTES1000, src, offset, length);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(1786);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteCapacitiesFlyweight last(int value) {
        putU8(1786, value, 26);
        zeroBytes(1787, 1);
        return this;
    }

    @Override
    protected ByteCapacitiesFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(ByteCapacitiesCodec.BYTES0);
        count(ByteCapacitiesCodec.BYTES1);
        count(ByteCapacitiesCodec.BYTES2);
        count(ByteCapacitiesCodec.BYTES3);
        count(ByteCapacitiesCodec.BYTES5);
        count(ByteCapacitiesCodec.BYTES15);
        count(ByteCapacitiesCodec.BYTES16);
        count(ByteCapacitiesCodec.BYTES31);
        count(ByteCapacitiesCodec.BYTES32);
        count(ByteCapacitiesCodec.BYTES33);
        count(ByteCapacitiesCodec.BYTES255);
        count(ByteCapacitiesCodec.BYTES256);
        count(ByteCapacitiesCodec.BYTES1000);
    }
}
