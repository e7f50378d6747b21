package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.Flyweight;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link PlayerPosition} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class PlayerPositionFlyweight extends Flyweight<PlayerPosition, PlayerPositionFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public PlayerPositionFlyweight() {
        super(PlayerPosition.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who moved}
     */
    public long playerId() {
        return get64(0);
    }

    /**
     * Writes {@code player_id}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public PlayerPositionFlyweight playerId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code f64}: Metres east of the centre of the zone}
     */
    public double x() {
        return getF64(8);
    }

    /**
     * Writes {@code x}.
     *
     * @param value what is written
     * @return this
     */
    public PlayerPositionFlyweight x(double value) {
        putF64(8, value);
        return this;
    }

    /**
     * {@return {@code f64}: Metres above the ground of the zone}
     */
    public double y() {
        return getF64(16);
    }

    /**
     * Writes {@code y}.
     *
     * @param value what is written
     * @return this
     */
    public PlayerPositionFlyweight y(double value) {
        putF64(16, value);
        return this;
    }

    /**
     * {@return {@code f64}: Metres south of the centre of the zone}
     */
    public double z() {
        return getF64(24);
    }

    /**
     * Writes {@code z}.
     *
     * @param value what is written
     * @return this
     */
    public PlayerPositionFlyweight z(double value) {
        putF64(24, value);
        return this;
    }

    /**
     * {@return {@code i32}: Direction of view in hundredths of a degree, clockwise from north. Checked by
     *     {@code validate()}: {@code min: -18000}, {@code max: 18000}}
     */
    public int heading() {
        return getI32(32);
    }

    /**
     * Writes {@code heading}.
     *
     * @param value what is written
     * @return this
     */
    public PlayerPositionFlyweight heading(int value) {
        putI32(32, value);
        return this;
    }

    /**
     * {@return {@code u32}, 0..4294967295: Zone whose centre the coordinates count from}
     */
    public long zoneId() {
        return getU32(36);
    }

    /**
     * Writes {@code zone_id}.
     *
     * @param value 0..4294967295
     * @return this
     */
    public PlayerPositionFlyweight zoneId(long value) {
        putU32(36, value, 5);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds since
     *     1970-01-01T00:00:00Z}
     */
    public long timestamp() {
        return get64(40);
    }

    /**
     * Writes {@code timestamp}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public PlayerPositionFlyweight timestamp(long value) {
        put64(40, value);
        return this;
    }

    @Override
    protected PlayerPositionFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
    }
}
