package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.UInt256;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link ByteVectors} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class ByteVectorsFlyweight extends Flyweight<ByteVectors, ByteVectorsFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public ByteVectorsFlyweight() {
        super(ByteVectors.CODEC);
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
    public ByteVectorsFlyweight odd0(int value) {
        putU8(0, value, 0);
        zeroBytes(1, 1);
        return this;
    }

    /**
     * {@return how many elements {@code ones} has, 0 to 5}
     */
    public int onesCount() {
        return count(ByteVectorsCodec.ONES);
    }

    /**
     * Sets how many elements {@code ones} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 5
     * @return this
     */
    public ByteVectorsFlyweight setOnesCount(int count) {
        putCount(ByteVectorsCodec.ONES, 8, 1, count);
        return this;
    }

    /**
     * {@return an element of {@code ones}, {@code Vec<[u8; 1]>}, at most 5 elements, each exactly 1 byte}
     *
     * @param index of the element, from 0
     */
    public ByteString ones(int index) {
        return getBytes(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), 1);
    }

    /**
     * {@return one byte of an element of {@code ones}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte onesByte(int index, int at) {
        return byteOf(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), 1, at, 1);
    }

    /**
     * Copies an element of {@code ones} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 1 byte
     * @param dstOffset where they start
     */
    public void onesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), 1, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code ones} is these 1 byte}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean onesEquals(int index, byte[] bytes) {
        return bytes.length == 1 && holds(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), bytes);
    }

    /**
     * Writes an element of {@code ones}.
     *
     * @param index of the element, from 0
     * @param value exactly 1 byte
     * @return this
     */
    public ByteVectorsFlyweight ones(int index, ByteString value) {
        putBytes(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), 1, value, 1);
        return this;
    }

    /**
     * Writes an element of {@code ones}.
     *
     * @param index of the element, from 0
     * @param src has 1 byte
     * @param srcOffset where they start
     * @return this
     */
    public ByteVectorsFlyweight ones(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ByteVectorsCodec.ONES, 8, 1, index), 1, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code ones} to the caller's array.
     *
     * @param dst takes 1 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int onesAllTo(byte[] dst, int dstOffset) {
        return copyTo(ByteVectorsCodec.ONES, 1, dst, dstOffset);
    }

    /**
     * Writes {@code ones}.
     *
     * @param src has 1 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 5
     * @return this
     */
    public ByteVectorsFlyweight ones(byte[] src, int srcOffset, int count) {
        putElements(ByteVectorsCodec.ONES, 1, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd1() {
        return getU8(16);
    }

    /**
     * Writes {@code odd1}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd1(int value) {
        putU8(16, value, 2);
        zeroBytes(17, 1);
        return this;
    }

    /**
     * {@return how many elements {@code threes} has, 0 to 3}
     */
    public int threesCount() {
        return count(ByteVectorsCodec.THREES);
    }

    /**
     * Sets how many elements {@code threes} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public ByteVectorsFlyweight setThreesCount(int count) {
        putCount(ByteVectorsCodec.THREES, 8, 3, count);
        return this;
    }

    /**
     * {@return an element of {@code threes}, {@code Vec<[u8; 3]>}, at most 3 elements, each exactly 3 bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString threes(int index) {
        return getBytes(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), 3);
    }

    /**
     * {@return one byte of an element of {@code threes}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte threesByte(int index, int at) {
        return byteOf(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), 3, at, 3);
    }

    /**
     * Copies an element of {@code threes} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 3 bytes
     * @param dstOffset where they start
     */
    public void threesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), 3, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code threes} is these 3 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean threesEquals(int index, byte[] bytes) {
        return bytes.length == 3 && holds(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), bytes);
    }

    /**
     * Writes an element of {@code threes}.
     *
     * @param index of the element, from 0
     * @param value exactly 3 bytes
     * @return this
     */
    public ByteVectorsFlyweight threes(int index, ByteString value) {
        putBytes(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), 3, value, 3);
        return this;
    }

    /**
     * Writes an element of {@code threes}.
     *
     * @param index of the element, from 0
     * @param src has 3 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ByteVectorsFlyweight threes(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ByteVectorsCodec.THREES, 8, 3, index), 3, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code threes} to the caller's array.
     *
     * @param dst takes 3 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int threesAllTo(byte[] dst, int dstOffset) {
        return copyTo(ByteVectorsCodec.THREES, 3, dst, dstOffset);
    }

    /**
     * Writes {@code threes}.
     *
     * @param src has 3 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 3
     * @return this
     */
    public ByteVectorsFlyweight threes(byte[] src, int srcOffset, int count) {
        putElements(ByteVectorsCodec.THREES, 3, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd2() {
        return getU8(36);
    }

    /**
     * Writes {@code odd2}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd2(int value) {
        putU8(36, value, 4);
        zeroBytes(37, 1);
        return this;
    }

    /**
     * {@return how many elements {@code addresses} has, 0 to 2}
     */
    public int addressesCount() {
        return count(ByteVectorsCodec.ADDRESSES);
    }

    /**
     * Sets how many elements {@code addresses} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 2
     * @return this
     */
    public ByteVectorsFlyweight setAddressesCount(int count) {
        putCount(ByteVectorsCodec.ADDRESSES, 8, 20, count);
        return this;
    }

    /**
     * {@return an element of {@code addresses}, {@code Vec<[u8; 20]>}, at most 2 elements, each exactly 20
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString addresses(int index) {
        return getBytes(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), 20);
    }

    /**
     * {@return one byte of an element of {@code addresses}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte addressesByte(int index, int at) {
        return byteOf(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), 20, at, 5);
    }

    /**
     * Copies an element of {@code addresses} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 20 bytes
     * @param dstOffset where they start
     */
    public void addressesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), 20, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code addresses} is these 20 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean addressesEquals(int index, byte[] bytes) {
        return bytes.length == 20 && holds(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), bytes);
    }

    /**
     * Writes an element of {@code addresses}.
     *
     * @param index of the element, from 0
     * @param value exactly 20 bytes
     * @return this
     */
    public ByteVectorsFlyweight addresses(int index, ByteString value) {
        putBytes(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), 20, value, 5);
        return this;
    }

    /**
     * Writes an element of {@code addresses}.
     *
     * @param index of the element, from 0
     * @param src has 20 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ByteVectorsFlyweight addresses(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ByteVectorsCodec.ADDRESSES, 8, 20, index), 20, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code addresses} to the caller's array.
     *
     * @param dst takes 20 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int addressesAllTo(byte[] dst, int dstOffset) {
        return copyTo(ByteVectorsCodec.ADDRESSES, 20, dst, dstOffset);
    }

    /**
     * Writes {@code addresses}.
     *
     * @param src has 20 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 2
     * @return this
     */
    public ByteVectorsFlyweight addresses(byte[] src, int srcOffset, int count) {
        putElements(ByteVectorsCodec.ADDRESSES, 20, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd3() {
        return getU8(86);
    }

    /**
     * Writes {@code odd3}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd3(int value) {
        putU8(86, value, 6);
        zeroBytes(87, 1);
        return this;
    }

    /**
     * {@return how many elements {@code hashes} has, 0 to 1}
     */
    public int hashesCount() {
        return count(ByteVectorsCodec.HASHES);
    }

    /**
     * Sets how many elements {@code hashes} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 1
     * @return this
     */
    public ByteVectorsFlyweight setHashesCount(int count) {
        putCount(ByteVectorsCodec.HASHES, 8, 32, count);
        return this;
    }

    /**
     * {@return an element of {@code hashes}, {@code Vec<[u8; 32]>}, at most 1 element, each exactly 32
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString hashes(int index) {
        return getBytes(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), 32);
    }

    /**
     * {@return one byte of an element of {@code hashes}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte hashesByte(int index, int at) {
        return byteOf(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), 32, at, 7);
    }

    /**
     * Copies an element of {@code hashes} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 32 bytes
     * @param dstOffset where they start
     */
    public void hashesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), 32, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code hashes} is these 32 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean hashesEquals(int index, byte[] bytes) {
        return bytes.length == 32 && holds(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), bytes);
    }

    /**
     * Writes an element of {@code hashes}.
     *
     * @param index of the element, from 0
     * @param value exactly 32 bytes
     * @return this
     */
    public ByteVectorsFlyweight hashes(int index, ByteString value) {
        putBytes(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), 32, value, 7);
        return this;
    }

    /**
     * Writes an element of {@code hashes}.
     *
     * @param index of the element, from 0
     * @param src has 32 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ByteVectorsFlyweight hashes(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ByteVectorsCodec.HASHES, 8, 32, index), 32, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code hashes} to the caller's array.
     *
     * @param dst takes 32 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int hashesAllTo(byte[] dst, int dstOffset) {
        return copyTo(ByteVectorsCodec.HASHES, 32, dst, dstOffset);
    }

    /**
     * Writes {@code hashes}.
     *
     * @param src has 32 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 1
     * @return this
     */
    public ByteVectorsFlyweight hashes(byte[] src, int srcOffset, int count) {
        putElements(ByteVectorsCodec.HASHES, 32, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd4() {
        return getU8(128);
    }

    /**
     * Writes {@code odd4}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd4(int value) {
        putU8(128, value, 8);
        zeroBytes(129, 1);
        return this;
    }

    /**
     * {@return how many elements {@code amounts} has, 0 to 3}
     */
    public int amountsCount() {
        return count(ByteVectorsCodec.AMOUNTS);
    }

    /**
     * Sets how many elements {@code amounts} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 3
     * @return this
     */
    public ByteVectorsFlyweight setAmountsCount(int count) {
        putCount(ByteVectorsCodec.AMOUNTS, 8, 32, count);
        return this;
    }

    /**
     * {@return an element of {@code amounts}, {@code Vec<U256>}, at most 3 elements, each
     *     0..2<sup>256</sup>-1}
     *
     * @param index of the element, from 0
     */
    public UInt256 amounts(int index) {
        return getU256(elementOfVec(ByteVectorsCodec.AMOUNTS, 8, 32, index));
    }

    /**
     * {@return 64 bits of an element of {@code amounts}}
     *
     * @param index of the element, from 0
     * @param limb 0 for the lowest 64 bits, to 3 for the highest
     */
    public long amountsLimb(int index, int limb) {
        return getLimb(elementOfVec(ByteVectorsCodec.AMOUNTS, 8, 32, index), limb);
    }

    /**
     * Writes an element of {@code amounts}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>256</sup>-1
     * @return this
     */
    public ByteVectorsFlyweight amounts(int index, UInt256 value) {
        putU256(elementOfVec(ByteVectorsCodec.AMOUNTS, 8, 32, index), value);
        return this;
    }

    /**
     * Writes an element of {@code amounts}.
     *
     * @param index of the element, from 0
     * @param limb3 bits 192 to 255
     * @param limb2 bits 128 to 191
     * @param limb1 bits 64 to 127
     * @param limb0 bits 0 to 63
     * @return this
     */
    public ByteVectorsFlyweight amounts(int index, long limb3, long limb2, long limb1, long limb0) {
        putLimbs(elementOfVec(ByteVectorsCodec.AMOUNTS, 8, 32, index), limb3, limb2, limb1, limb0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd5() {
        return getU8(234);
    }

    /**
     * Writes {@code odd5}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd5(int value) {
        putU8(234, value, 10);
        zeroBytes(235, 1);
        return this;
    }

    /**
     * {@return how many elements {@code nothings} has, 0 to 7}
     */
    public int nothingsCount() {
        return count(ByteVectorsCodec.NOTHINGS);
    }

    /**
     * Sets how many elements {@code nothings} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 7
     * @return this
     */
    public ByteVectorsFlyweight setNothingsCount(int count) {
        putCount(ByteVectorsCodec.NOTHINGS, 8, 0, count);
        return this;
    }

    /**
     * {@return an element of {@code nothings}, {@code Vec<[u8; 0]>}, at most 7 elements, each exactly 0
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString nothings(int index) {
        return getBytes(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), 0);
    }

    /**
     * {@return one byte of an element of {@code nothings}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte nothingsByte(int index, int at) {
        return byteOf(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), 0, at, 11);
    }

    /**
     * Copies an element of {@code nothings} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 0 bytes
     * @param dstOffset where they start
     */
    public void nothingsTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), 0, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code nothings} is these 0 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean nothingsEquals(int index, byte[] bytes) {
        return bytes.length == 0 && holds(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), bytes);
    }

    /**
     * Writes an element of {@code nothings}.
     *
     * @param index of the element, from 0
     * @param value exactly 0 bytes
     * @return this
     */
    public ByteVectorsFlyweight nothings(int index, ByteString value) {
        putBytes(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), 0, value, 11);
        return this;
    }

    /**
     * Writes an element of {@code nothings}.
     *
     * @param index of the element, from 0
     * @param src has 0 bytes
     * @param srcOffset where they start
     * @return this
     */
    public ByteVectorsFlyweight nothings(int index, byte[] src, int srcOffset) {
        putBytes(elementOfVec(ByteVectorsCodec.NOTHINGS, 8, 0, index), 0, src, srcOffset);
        return this;
    }

    /**
     * Copies all elements of {@code nothings} to the caller's array.
     *
     * @param dst takes 0 bytes for each
     * @param dstOffset where they start
     * @return how many elements there are
     */
    public int nothingsAllTo(byte[] dst, int dstOffset) {
        return copyTo(ByteVectorsCodec.NOTHINGS, 0, dst, dstOffset);
    }

    /**
     * Writes {@code nothings}.
     *
     * @param src has 0 bytes for each element
     * @param srcOffset where they start
     * @param count of the elements, 0 to 7
     * @return this
     */
    public ByteVectorsFlyweight nothings(byte[] src, int srcOffset, int count) {
        putElements(ByteVectorsCodec.NOTHINGS, 0, src, srcOffset, count);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Pushes the next field off its alignment}
     */
    public int odd6() {
        return getU8(244);
    }

    /**
     * Writes {@code odd6}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight odd6(int value) {
        putU8(244, value, 12);
        zeroBytes(245, 3);
        return this;
    }

    /**
     * {@return how many elements {@code none} has, 0 to 0}
     */
    public int noneCount() {
        return count(ByteVectorsCodec.NONE);
    }

    /**
     * Sets how many elements {@code none} has: those that were there stay, new ones and unused capacity are zero.
     *
     * @param count 0 to 0
     * @return this
     */
    public ByteVectorsFlyweight setNoneCount(int count) {
        putCount(ByteVectorsCodec.NONE, 8, 8, count);
        return this;
    }

    /**
     * {@return an element of {@code none}, {@code Vec<u64>}, at most 0 elements, each 0..2<sup>64</sup>-1,
     *     the 64 bits of the long unsigned}
     *
     * @param index of the element, from 0
     */
    public long none(int index) {
        return get64(elementOfVec(ByteVectorsCodec.NONE, 8, 8, index));
    }

    /**
     * Writes an element of {@code none}.
     *
     * @param index of the element, from 0
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public ByteVectorsFlyweight none(int index, long value) {
        put64(elementOfVec(ByteVectorsCodec.NONE, 8, 8, index), value);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: Leaves room for padding at the tail}
     */
    public int last() {
        return getU8(256);
    }

    /**
     * Writes {@code last}.
     *
     * @param value 0..255
     * @return this
     */
    public ByteVectorsFlyweight last(int value) {
        putU8(256, value, 14);
        zeroBytes(257, 7);
        return this;
    }

    @Override
    protected ByteVectorsFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        count(ByteVectorsCodec.ONES);
        count(ByteVectorsCodec.THREES);
        count(ByteVectorsCodec.ADDRESSES);
        count(ByteVectorsCodec.HASHES);
        count(ByteVectorsCodec.AMOUNTS);
        count(ByteVectorsCodec.NOTHINGS);
        count(ByteVectorsCodec.NONE);
    }
}
