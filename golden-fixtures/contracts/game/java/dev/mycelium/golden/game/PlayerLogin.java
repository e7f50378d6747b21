package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.Require;
import javax.annotation.processing.Generated;

/**
 * A player entered the world.
 *
 * <p>Topic <code>game</code>, type id 1000, 64 bytes. The contract forbids printing the payload:
 * {@link #toString()} shows the name only.
 *
 * <table class="striped">
 * <caption>The payload, byte by byte</caption>
 * <thead><tr><th>offset</th><th>size</th><th>field</th><th>type</th></tr></thead>
 * <tbody>
 * <tr><td>0</td><td>8</td><td>player_id</td><td>{@code u64}</td></tr>
 * <tr><td>8</td><td>8</td><td>login_at</td><td>{@code u64}</td></tr>
 * <tr><td>16</td><td>16</td><td>session_token</td><td>{@code [u8; 16]}</td></tr>
 * <tr><td>32</td><td>32</td><td>display_name</td><td>{@code String}</td></tr>
 * </tbody>
 * </table>
 *
 * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: The account, for
 *     ever. Checked by {@code validate()}: {@code not_zero: true}.
 * @param loginAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
 *     since 1970-01-01T00:00:00Z.
 * @param sessionToken {@code [u8; 16]}, exactly 16 bytes: Secret of this session, 16 random bytes.
 *     Checked by {@code validate()}: {@code not_zero: true}.
 * @param displayName {@code String}, at most 24 UTF-8 bytes: Name above the player's head, in UTF-8
 *     bytes. Checked by {@code validate()}: {@code min_length: 1}.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public record PlayerLogin(long playerId, long loginAt, ByteString sessionToken,
        String displayName) implements Contracts.Message {
    /**
     * The type id on the wire.
     */
    public static final int TYPE_ID = 1000;

    /**
     * The topic, made from the contract's domain.
     */
    public static final String TOPIC = "game";

    /**
     * The payload's bytes, padding included.
     */
    public static final int SIZE = 64;

    /**
     * Encodes and decodes this message.
     */
    public static final MessageCodec<PlayerLogin> CODEC = new PlayerLoginCodec();

    /**
     * Checks range, capacity and length of the components, so that a message that exists can be encoded.
     *
     * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param loginAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @param sessionToken {@code [u8; 16]}, exactly 16 bytes
     * @param displayName {@code String}, at most 24 UTF-8 bytes
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a component does not fit its field
     */
    public PlayerLogin {
        Require.bytes(sessionToken, 16, CODEC, 2);
        Require.text(displayName, PlayerLoginCodec.DISPLAY_NAME);
    }

    @Override
    public MessageCodec<PlayerLogin> codec() {
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
                .loginAt(loginAt)
                .sessionToken(sessionToken)
                .displayName(displayName);
    }

    @Override
    public String toString() {
        return "PlayerLogin[redacted]";
    }

    /**
     * Collects the components of a {@link PlayerLogin}; {@link #build()} checks them.
     */
    public static final class Builder {
        private long playerId;

        private long loginAt;

        private ByteString sessionToken = ByteString.ofZeros(16);

        private String displayName = "";

        private Builder() {
        }

        /**
         * Sets {@code player_id}.
         *
         * @param playerId {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: The account, for
         *     ever. Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder playerId(long playerId) {
            this.playerId = playerId;
            return this;
        }

        /**
         * Sets {@code login_at}.
         *
         * @param loginAt {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds
         *     since 1970-01-01T00:00:00Z.
         * @return this builder
         */
        public Builder loginAt(long loginAt) {
            this.loginAt = loginAt;
            return this;
        }

        /**
         * Sets {@code session_token}.
         *
         * @param sessionToken {@code [u8; 16]}, exactly 16 bytes: Secret of this session, 16 random bytes.
         *     Checked by {@code validate()}: {@code not_zero: true}.
         * @return this builder
         */
        public Builder sessionToken(ByteString sessionToken) {
            this.sessionToken = sessionToken;
            return this;
        }

        /**
         * Sets {@code display_name}.
         *
         * @param displayName {@code String}, at most 24 UTF-8 bytes: Name above the player's head, in UTF-8
         *     bytes. Checked by {@code validate()}: {@code min_length: 1}.
         * @return this builder
         */
        public Builder displayName(String displayName) {
            this.displayName = displayName;
            return this;
        }

        /**
         * Makes the message.
         *
         * @return a new message
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a component does not fit its field
         */
        public PlayerLogin build() {
            return new PlayerLogin(
                    playerId,
                    loginAt,
                    sessionToken,
                    displayName);
        }
    }
}
