package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FixedBytesView;
import dev.mycelium.runtime.codec.Flyweight;
import dev.mycelium.runtime.codec.TextView;
import javax.annotation.processing.Generated;

/**
 * Reads and writes a {@link PlayerLogin} in place, without allocating.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
public final class PlayerLoginFlyweight extends Flyweight<PlayerLogin, PlayerLoginFlyweight> {
    /**
     * A flyweight around nothing: {@code wrap} comes first.
     */
    public PlayerLoginFlyweight() {
        super(PlayerLogin.CODEC);
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: The account, for ever.
     *     Checked by {@code validate()}: {@code not_zero: true}}
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
    public PlayerLoginFlyweight playerId(long value) {
        put64(0, value);
        return this;
    }

    /**
     * {@return {@code u64}, 0..2<sup>64</sup>-1, the 64 bits of the long unsigned: Milliseconds since
     *     1970-01-01T00:00:00Z}
     */
    public long loginAt() {
        return get64(8);
    }

    /**
     * Writes {@code login_at}.
     *
     * @param value 0..2<sup>64</sup>-1, the 64 bits of the long unsigned
     * @return this
     */
    public PlayerLoginFlyweight loginAt(long value) {
        put64(8, value);
        return this;
    }

    /**
     * {@return {@code [u8; 16]}, exactly 16 bytes: Secret of this session, 16 random bytes. Checked by
     *     {@code validate()}: {@code not_zero: true}}
     */
    public ByteString sessionToken() {
        return getBytes(16, 16);
    }

    /**
     * {@return the bytes of {@code session_token}, in place}
     */
    public FixedBytesView sessionTokenView() {
        return viewOfFixed(2, 0);
    }

    /**
     * Writes {@code session_token}.
     *
     * @param value exactly 16 bytes
     * @return this
     */
    public PlayerLoginFlyweight sessionToken(ByteString value) {
        putBytes(16, 16, value, 2);
        return this;
    }

    /**
     * {@return {@code String}, at most 24 UTF-8 bytes: Name above the player's head, in UTF-8 bytes.
     *     Checked by {@code validate()}: {@code min_length: 1}}
     */
    public String displayName() {
        return getText(PlayerLoginCodec.DISPLAY_NAME);
    }

    /**
     * {@return how many UTF-8 bytes {@code display_name} has}
     */
    public int displayNameLength() {
        return count(PlayerLoginCodec.DISPLAY_NAME);
    }

    /**
     * Copies {@code display_name} to the caller's array.
     *
     * @param dst takes the UTF-8 bytes
     * @param dstOffset where they start
     * @return their number
     */
    public int displayNameTo(byte[] dst, int dstOffset) {
        return copyTo(PlayerLoginCodec.DISPLAY_NAME, dst, dstOffset);
    }

    /**
     * {@return the bytes of {@code display_name}, in place}
     */
    public TextView displayNameView() {
        return viewOfText(3);
    }

    /**
     * Writes {@code display_name}.
     *
     * @param value at most 24 UTF-8 bytes
     * @return this
     */
    public PlayerLoginFlyweight displayName(String value) {
        putText(PlayerLoginCodec.DISPLAY_NAME, value);
        return this;
    }

    /**
     * Writes {@code display_name}.
     *
     * @param utf8 has the UTF-8 bytes
     * @param offset where they start
     * @param length their number, at most the capacity
     * @return this
     */
    public PlayerLoginFlyweight displayName(byte[] utf8, int offset, int length) {
        putText(PlayerLoginCodec.DISPLAY_NAME, utf8, offset, length);
        return this;
    }

    @Override
    protected PlayerLoginFlyweight self() {
        return this;
    }

    @Override
    protected void checkFields() {
        checkText(PlayerLoginCodec.DISPLAY_NAME);
    }
}
