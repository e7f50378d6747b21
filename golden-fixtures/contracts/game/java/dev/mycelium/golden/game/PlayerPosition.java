package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * Where a player is and looks, sent 20 times a second.
 *
 * <p>Topic <code>game</code>, type id 1001, 48 bytes.
 *
 * <p>Comes after {@link PlayerLogin}.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>player_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>8</td><td>x</td><td>{@code f64}</td></tr>
 * <tr><td>16</td><td>8</td><td>y</td><td>{@code f64}</td></tr>
 * <tr><td>24</td><td>8</td><td>z</td><td>{@code f64}</td></tr>
 * <tr><td>32</td><td>4</td><td>heading</td><td>{@code i32}</td></tr>
 * <tr><td>36</td><td>4</td><td>zone_id</td><td>{@code u32}</td></tr>
 * <tr><td>40</td><td>8</td><td>timestamp</td><td>{@code u64}</td></tr>
 * </tbody>
 * </table>
 *
 * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who moved.
 * @param x {@code f64}: Metres east of the centre of the zone.
 * @param y {@code f64}: Metres above the ground of the zone.
 * @param z {@code f64}: Metres south of the centre of the zone.
 * @param heading {@code i32}: Direction of view in hundredths of a degree, clockwise from north.
 *     Checked by {@code validate()}: {@code min: -18000}, {@code max: 18000}.
 * @param zoneId {@code u32}, 0..4294967295: Zone whose centre the coordinates count from.
 * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
 *     since 1970-01-01T00:00:00Z.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record PlayerPosition(long playerId, double x, double y, double z, int heading, long zoneId,
        long timestamp) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1001;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "game";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 48;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<PlayerPosition> CODEC = new PlayerPositionCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param x {@code f64}
     * @param y {@code f64}
     * @param z {@code f64}
     * @param heading {@code i32}
     * @param zoneId {@code u32}, 0..4294967295
     * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public PlayerPosition {
        Require.u32(zoneId, CODEC, 5);
    }

    @Override
    public MessageCodec<PlayerPosition> codec() {
        return CODEC;
    }

    @Override
    public void validate() {
        CODEC.validate(this);
    }

    /**
     * Starts a message whose components are all zero, empty or false.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a message from the components of this one.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder()
                .playerId(playerId)
                .x(x)
                .y(y)
                .z(z)
                .heading(heading)
                .zoneId(zoneId)
                .timestamp(timestamp);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "playerId, x, y, z, heading, zoneId, timestamp");
    }

    /**
     * Collects the components of a {@link PlayerPosition}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long playerId;

        private double x;

        private double y;

        private double z;

        private int heading;

        private long zoneId;

        private long timestamp;

        private Builder() {
        }

        /**
         * Sets {@code player_id}.
         *
         * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Who moved.
         * @return this builder
         */
        public Builder playerId(long playerId) {
            this.playerId = playerId;
            return this;
        }

        /**
         * Sets {@code x}.
         *
         * @param x {@code f64}: Metres east of the centre of the zone.
         * @return this builder
         */
        public Builder x(double x) {
            this.x = x;
            return this;
        }

        /**
         * Sets {@code y}.
         *
         * @param y {@code f64}: Metres above the ground of the zone.
         * @return this builder
         */
        public Builder y(double y) {
            this.y = y;
            return this;
        }

        /**
         * Sets {@code z}.
         *
         * @param z {@code f64}: Metres south of the centre of the zone.
         * @return this builder
         */
        public Builder z(double z) {
            this.z = z;
            return this;
        }

        /**
         * Sets {@code heading}.
         *
         * @param heading {@code i32}: Direction of view in hundredths of a degree, clockwise from north.
         *     Checked by {@code validate()}: {@code min: -18000}, {@code max: 18000}.
         * @return this builder
         */
        public Builder heading(int heading) {
            this.heading = heading;
            return this;
        }

        /**
         * Sets {@code zone_id}.
         *
         * @param zoneId {@code u32}, 0..4294967295: Zone whose centre the coordinates count from.
         * @return this builder
         */
        public Builder zoneId(long zoneId) {
            this.zoneId = zoneId;
            return this;
        }

        /**
         * Sets {@code timestamp}.
         *
         * @param timestamp {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
         *     since 1970-01-01T00:00:00Z.
         * @return this builder
         */
        public Builder timestamp(long timestamp) {
            this.timestamp = timestamp;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public PlayerPosition build() {
            return new PlayerPosition(
                    playerId,
                    x,
                    y,
                    z,
                    heading,
                    zoneId,
                    timestamp);
        }
    }
}
