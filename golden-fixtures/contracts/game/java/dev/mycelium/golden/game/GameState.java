package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.RecordText;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * State of a match, sent once a second and at every change of phase.
 *
 * <p>Topic <code>game</code>, type id 1002, 56 bytes.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>match_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>8</td><td>tick</td><td>{@code u64}</td></tr>
 * <tr><td>16</td><td>4</td><td>phase</td><td>{@code u32}</td></tr>
 * <tr><td>20</td><td>2</td><td>players_alive</td><td>{@code u16}</td></tr>
 * <tr><td>22</td><td>2</td><td>players_total</td><td>{@code u16}</td></tr>
 * <tr><td>24</td><td>32</td><td>world_seed</td><td>{@code [u8; 32]}</td></tr>
 * </tbody>
 * </table>
 *
 * @param matchId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which match.
 * @param tick {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Steps of the
 *     simulation since the match began, 60 a second.
 * @param phase {@code u32}, 0..4294967295: 0 = lobby, 1 = countdown, 2 = running, 3 = over. Checked by
 *     {@code validate()}: {@code max: 3}.
 * @param playersAlive {@code u16}, 0..65535: Players who can still act. Checked by {@code validate()}:
 *     {@code max: 100}.
 * @param playersTotal {@code u16}, 0..65535: Players who joined. Checked by {@code validate()}:
 *     {@code min: 1}, {@code max: 100}.
 * @param worldSeed {@code [u8; 32]}, exactly 32 bytes: Seed from which every client builds the same
 *     world.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record GameState(long matchId, long tick, long phase, int playersAlive, int playersTotal,
        ByteString worldSeed) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1002;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "game";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 56;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<GameState> CODEC = new GameStateCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param matchId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param tick {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param phase {@code u32}, 0..4294967295
     * @param playersAlive {@code u16}, 0..65535
     * @param playersTotal {@code u16}, 0..65535
     * @param worldSeed {@code [u8; 32]}, exactly 32 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public GameState {
        Require.u32(phase, CODEC, 2);
        Require.u16(playersAlive, CODEC, 3);
        Require.u16(playersTotal, CODEC, 4);
        Require.bytes(worldSeed, 32, CODEC, 5);
    }

    @Override
    public MessageCodec<GameState> codec() {
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
                .matchId(matchId)
                .tick(tick)
                .phase(phase)
                .playersAlive(playersAlive)
                .playersTotal(playersTotal)
                .worldSeed(worldSeed);
    }

    @Override
    public String toString() {
        return RecordText.of(CODEC, this, "matchId, tick, phase, playersAlive, playersTotal, worldSeed");
    }

    /**
     * Collects the components of a {@link GameState}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long matchId;

        private long tick;

        private long phase;

        private int playersAlive;

        private int playersTotal;

        private ByteString worldSeed = ByteString.ofZeros(32);

        private Builder() {
        }

        /**
         * Sets {@code match_id}.
         *
         * @param matchId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Which match.
         * @return this builder
         */
        public Builder matchId(long matchId) {
            this.matchId = matchId;
            return this;
        }

        /**
         * Sets {@code tick}.
         *
         * @param tick {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Steps of the
         *     simulation since the match began, 60 a second.
         * @return this builder
         */
        public Builder tick(long tick) {
            this.tick = tick;
            return this;
        }

        /**
         * Sets {@code phase}.
         *
         * @param phase {@code u32}, 0..4294967295: 0 = lobby, 1 = countdown, 2 = running, 3 = over. Checked by
         *     {@code validate()}: {@code max: 3}.
         * @return this builder
         */
        public Builder phase(long phase) {
            this.phase = phase;
            return this;
        }

        /**
         * Sets {@code players_alive}.
         *
         * @param playersAlive {@code u16}, 0..65535: Players who can still act. Checked by {@code validate()}:
         *     {@code max: 100}.
         * @return this builder
         */
        public Builder playersAlive(int playersAlive) {
            this.playersAlive = playersAlive;
            return this;
        }

        /**
         * Sets {@code players_total}.
         *
         * @param playersTotal {@code u16}, 0..65535: Players who joined. Checked by {@code validate()}:
         *     {@code min: 1}, {@code max: 100}.
         * @return this builder
         */
        public Builder playersTotal(int playersTotal) {
            this.playersTotal = playersTotal;
            return this;
        }

        /**
         * Sets {@code world_seed}.
         *
         * @param worldSeed {@code [u8; 32]}, exactly 32 bytes: Seed from which every client builds the same
         *     world.
         * @return this builder
         */
        public Builder worldSeed(ByteString worldSeed) {
            this.worldSeed = worldSeed;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public GameState build() {
            return new GameState(
                    matchId,
                    tick,
                    phase,
                    playersAlive,
                    playersTotal,
                    worldSeed);
        }
    }
}
