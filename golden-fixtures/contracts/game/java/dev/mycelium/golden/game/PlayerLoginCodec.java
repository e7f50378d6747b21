package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.ByteString;
import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.FixedText;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link PlayerLogin}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerLoginCodec extends MessageCodec<PlayerLogin> {
    static final FieldLayout PLAYER_ID = new FieldLayout(
            "PlayerLogin", true, "player_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout LOGIN_AT = new FieldLayout(
            "PlayerLogin", true, "login_at", FieldType.Scalar.U64, 8, 8);

    static final FieldLayout SESSION_TOKEN = new FieldLayout(
            "PlayerLogin", true, "session_token", new FieldType.Bytes(16), 16, 16);

    static final FieldLayout DISPLAY_NAME = new FieldLayout(
            "PlayerLogin", true, "display_name", new FieldType.Text(24), 32, 32);

    PlayerLoginCodec() {
        super(PlayerLogin.class, MessageLayout.of(
                "PlayerLogin",
                PlayerLogin.TYPE_ID,
                PlayerLogin.TOPIC,
                true,
                PlayerLogin.SIZE,
                8,
                PLAYER_ID,
                LOGIN_AT,
                SESSION_TOKEN,
                DISPLAY_NAME));
    }

    @Override
    protected void write(PlayerLogin message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset, message.playerId());
        LittleEndian.putLong(dst, offset + 8, message.loginAt());
        message.sessionToken().copyTo(dst, offset + 16);
        FixedText.write(message.displayName(), dst, offset + 32, DISPLAY_NAME);
    }

    @Override
    protected PlayerLogin read(byte[] src, int offset) {
        return new PlayerLogin(
                LittleEndian.getLong(src, offset),
                LittleEndian.getLong(src, offset + 8),
                ByteString.copyOf(src, offset + 16, 16),
                FixedText.read(src, offset + 32, DISPLAY_NAME));
    }

    @Override
    public void validate(PlayerLogin message) {
        if (message.playerId() == 0) {
            throw new ValidationException(PLAYER_ID, "not_zero: true", message.playerId());
        }
        if (message.sessionToken().equals(ByteString.ofZeros(16))) {
            throw new ValidationException(SESSION_TOKEN, "not_zero: true", message.sessionToken());
        }
        if (FixedText.utf8Length(message.displayName()) < 1) {
            throw new ValidationException(DISPLAY_NAME, "min_length: 1", message.displayName());
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
    public PlayerLogin ofValues(List<?> values) {
        requireCount(values);
        return new PlayerLogin(
                Values.get(values, 0, Long.class, PLAYER_ID),
                Values.get(values, 1, Long.class, LOGIN_AT),
                Values.get(values, 2, ByteString.class, SESSION_TOKEN),
                Values.get(values, 3, String.class, DISPLAY_NAME));
    }
}
