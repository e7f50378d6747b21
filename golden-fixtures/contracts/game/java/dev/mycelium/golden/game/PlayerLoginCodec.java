package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.GeneratedCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValueReader;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link PlayerLogin}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerLoginCodec extends GeneratedCodec<PlayerLogin> {
    static final MessageLayout LAYOUT = layout(
            "PlayerLogin",
            PlayerLogin.TYPE_ID,
            PlayerLogin.TOPIC,
            true,
            PlayerLogin.SIZE,
            8,
            u64("player_id", 0),
            u64("login_at", 8),
            bytes("session_token", 16, 16),
            text("display_name", 24, 32, 32));

    static final FieldLayout DISPLAY_NAME = LAYOUT.field(3);

    PlayerLoginCodec() {
        super(PlayerLogin.class, LAYOUT);
    }

    @Override
    protected void write(PlayerLogin message, byte[] dst, int offset) {
        put64(dst, offset, 0, message.playerId());
        put64(dst, offset, 8, message.loginAt());
        putBytes(dst, offset, 16, message.sessionToken());
        putText(dst, offset, 32, message.displayName(), DISPLAY_NAME);
    }

    @Override
    protected PlayerLogin read(byte[] src, int offset) {
        return new PlayerLogin(
                get64(src, offset, 0),
                get64(src, offset, 8),
                getBytes(src, offset, 16, 16),
                getText(src, offset, 32, DISPLAY_NAME));
    }

    @Override
    public void validate(PlayerLogin message) {
        if (message.playerId() == 0) {
            throw broken(0, "not_zero: true", message.playerId());
        }
        if (message.sessionToken().equals(ByteString.ofZeros(16))) {
            throw broken(2, "not_zero: true", message.sessionToken());
        }
        if (FixedText.utf8Length(message.displayName()) < 1) {
            throw broken(3, "min_length: 1", message.displayName());
        }
    }

    @Override
    public List<Object> values(PlayerLogin message) {
        return List.of(
                message.playerId(),
                message.loginAt(),
                message.sessionToken(),
                message.displayName());
    }

    @Override
    protected PlayerLogin make(ValueReader values) {
        return new PlayerLogin(
                values.nextLong(),
                values.nextLong(),
                values.nextBytes(),
                values.nextText());
    }
}
