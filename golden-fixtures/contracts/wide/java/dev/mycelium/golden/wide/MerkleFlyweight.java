package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link Merkle} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class MerkleFlyweight extends Flyweight<Merkle, MerkleFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public MerkleFlyweight() {
        super(Merkle.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: Levels that are used}
     */
    public int depth() {
        return getU8(0);
    }

    /**
     * Writes {@code depth}.
     *
     * @param value 0..255
     * @return this
     */
    public MerkleFlyweight depth(int value) {
        putU8(0, value, 0);
        return this;
    }

    /**
     * {@return an element of {@code leaves}, {@code [[u8; 32]; 256]}, exactly 256 elements, each exactly 32
     *     bytes}
     *
     * @param index of the element, from 0
     */
    public ByteString leaves(int index) {
        return getBytes(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), 32);
    }

    /**
     * {@return one byte of an element of {@code leaves}}
     *
     * @param index of the element, from 0
     * @param at which byte, from 0
     */
    public byte leavesByte(int index, int at) {
        return byteOf(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), 32, at, 1);
    }

    /**
     * Copies an element of {@code leaves} to the caller's array.
     *
     * @param index of the element, from 0
     * @param dst takes 32 bytes
     * @param dstOffset where they start
     */
    public void leavesTo(int index, byte[] dst, int dstOffset) {
        copyTo(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), 32, dst, dstOffset);
    }

    /**
     * {@return whether an element of {@code leaves} is these 32 bytes}
     *
     * @param index of the element, from 0
     * @param bytes to compare with
     */
    public boolean leavesEquals(int index, byte[] bytes) {
        return bytes.length == 32 && holds(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), bytes);
    }

    /**
     * Writes an element of {@code leaves}.
     *
     * @param index of the element, from 0
     * @param value exactly 32 bytes
     * @return this
     */
    public MerkleFlyweight leaves(int index, ByteString value) {
        putBytes(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), 32, value, 1);
        return this;
    }

    /**
     * Writes an element of {@code leaves}.
     *
     * @param index of the element, from 0
     * @param src has 32 bytes
     * @param srcOffset where they start
     * @return this
     */
    public MerkleFlyweight leaves(int index, byte[] src, int srcOffset) {
        putBytes(elementOfArray(MerkleCodec.LEAVES, 256, 32, index), 32, src, srcOffset);
        return this;
    }

    /**
     * {@return {@code bool}: Whether every leaf is set}
     */
    public boolean complete() {
        return getBool(8193, 2);
    }

    /**
     * Writes {@code complete}.
     *
     * @param value what is written
     * @return this
     */
    public MerkleFlyweight complete(boolean value) {
        putBool(8193, value);
        return this;
    }

    @Override
    protected MerkleFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkBools(8193, 1, 2);
    }
}
