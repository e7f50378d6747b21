package dev.mycelium.golden.wide;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link Words} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class WordsFlyweight extends Flyweight<Words, WordsFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public WordsFlyweight() {
        super(Words.CODEC);
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int class_() {
        return getU8(0);
    }

    /**
     * Writes {@code class}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight class_(int value) {
        putU8(0, value, 0);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int int_() {
        return getU8(1);
    }

    /**
     * Writes {@code int}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight int_(int value) {
        putU8(1, value, 1);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int enum_() {
        return getU8(2);
    }

    /**
     * Writes {@code enum}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight enum_(int value) {
        putU8(2, value, 2);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int assert_() {
        return getU8(3);
    }

    /**
     * Writes {@code assert}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight assert_(int value) {
        putU8(3, value, 3);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int default_() {
        return getU8(4);
    }

    /**
     * Writes {@code default}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight default_(int value) {
        putU8(4, value, 4);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int goto_() {
        return getU8(5);
    }

    /**
     * Writes {@code goto}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight goto_(int value) {
        putU8(5, value, 5);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int native_() {
        return getU8(6);
    }

    /**
     * Writes {@code native}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight native_(int value) {
        putU8(6, value, 6);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int package_() {
        return getU8(7);
    }

    /**
     * Writes {@code package}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight package_(int value) {
        putU8(7, value, 7);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int record() {
        return getU8(8);
    }

    /**
     * Writes {@code record}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight record(int value) {
        putU8(8, value, 8);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int sealed() {
        return getU8(9);
    }

    /**
     * Writes {@code sealed}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight sealed(int value) {
        putU8(9, value, 9);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int var() {
        return getU8(10);
    }

    /**
     * Writes {@code var}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight var(int value) {
        putU8(10, value, 10);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int case_() {
        return getU8(11);
    }

    /**
     * Writes {@code case}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight case_(int value) {
        putU8(11, value, 11);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int yield_() {
        return getU8(12);
    }

    /**
     * Writes {@code yield}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight yield_(int value) {
        putU8(12, value, 12);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int when() {
        return getU8(13);
    }

    /**
     * Writes {@code when}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight when(int value) {
        putU8(13, value, 13);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int u() {
        return getU8(14);
    }

    /**
     * Writes {@code _u}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight u(int value) {
        putU8(14, value, 14);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int permits() {
        return getU8(15);
    }

    /**
     * Writes {@code permits}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight permits(int value) {
        putU8(15, value, 15);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int strictfp_() {
        return getU8(16);
    }

    /**
     * Writes {@code strictfp}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight strictfp_(int value) {
        putU8(16, value, 16);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int true_() {
        return getU8(17);
    }

    /**
     * Writes {@code true}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight true_(int value) {
        putU8(17, value, 17);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int false_() {
        return getU8(18);
    }

    /**
     * Writes {@code false}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight false_(int value) {
        putU8(18, value, 18);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int null_() {
        return getU8(19);
    }

    /**
     * Writes {@code null}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight null_(int value) {
        putU8(19, value, 19);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int no() {
        return getU8(20);
    }

    /**
     * Writes {@code no}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight no(int value) {
        putU8(20, value, 20);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int yes() {
        return getU8(21);
    }

    /**
     * Writes {@code yes}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight yes(int value) {
        putU8(21, value, 21);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int on() {
        return getU8(22);
    }

    /**
     * Writes {@code on}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight on(int value) {
        putU8(22, value, 22);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int naN() {
        return getU8(23);
    }

    /**
     * Writes {@code NaN}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight naN(int value) {
        putU8(23, value, 23);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int fn() {
        return getU8(24);
    }

    /**
     * Writes {@code fn}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight fn(int value) {
        putU8(24, value, 24);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int type() {
        return getU8(25);
    }

    /**
     * Writes {@code type}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight type(int value) {
        putU8(25, value, 25);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int impl() {
        return getU8(26);
    }

    /**
     * Writes {@code impl}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight impl(int value) {
        putU8(26, value, 26);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int match() {
        return getU8(27);
    }

    /**
     * Writes {@code match}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight match(int value) {
        putU8(27, value, 27);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int mod() {
        return getU8(28);
    }

    /**
     * Writes {@code mod}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight mod(int value) {
        putU8(28, value, 28);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int move() {
        return getU8(29);
    }

    /**
     * Writes {@code move}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight move(int value) {
        putU8(29, value, 29);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int ref() {
        return getU8(30);
    }

    /**
     * Writes {@code ref}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight ref(int value) {
        putU8(30, value, 30);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int where() {
        return getU8(31);
    }

    /**
     * Writes {@code where}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight where(int value) {
        putU8(31, value, 31);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int async() {
        return getU8(32);
    }

    /**
     * Writes {@code async}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight async(int value) {
        putU8(32, value, 32);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int await() {
        return getU8(33);
    }

    /**
     * Writes {@code await}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight await(int value) {
        putU8(33, value, 33);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int dyn() {
        return getU8(34);
    }

    /**
     * Writes {@code dyn}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight dyn(int value) {
        putU8(34, value, 34);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int try_() {
        return getU8(35);
    }

    /**
     * Writes {@code try}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight try_(int value) {
        putU8(35, value, 35);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int union() {
        return getU8(36);
    }

    /**
     * Writes {@code union}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight union(int value) {
        putU8(36, value, 36);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int macro() {
        return getU8(37);
    }

    /**
     * Writes {@code macro}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight macro(int value) {
        putU8(37, value, 37);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int box() {
        return getU8(38);
    }

    /**
     * Writes {@code box}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight box(int value) {
        putU8(38, value, 38);
        return this;
    }

    /**
     * {@return {@code u8}, 0..255: A word of Java or Rust}
     */
    public int in() {
        return getU8(39);
    }

    /**
     * Writes {@code in}.
     *
     * @param value 0..255
     * @return this
     */
    public WordsFlyweight in(int value) {
        putU8(39, value, 39);
        return this;
    }

    @Override
    protected WordsFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
