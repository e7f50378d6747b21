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
 * The bytes of {@link PlayerLogin}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerLoginCodec extends MessageCodec<PlayerLogin> {
    private static final int PLAYER_ID_AT = 0;

    private static final int LOGIN_AT_AT = 8;

    private static final int SESSION_TOKEN_AT = 16;

    private static final int DISPLAY_NAME_AT = 32;

    static final FieldLayout PLAYER_ID = new FieldLayout(
            "PlayerLogin", true, "player_id", FieldType.Scalar.U64, PLAYER_ID_AT, 8);

    static final FieldLayout LOGIN_AT = new FieldLayout(
            "PlayerLogin", true, "login_at", FieldType.Scalar.U64, LOGIN_AT_AT, 8);

    static final FieldLayout SESSION_TOKEN = new FieldLayout(
            "PlayerLogin", true, "session_token", new FieldType.Bytes(16), SESSION_TOKEN_AT, 16);

    static final FieldLayout DISPLAY_NAME = new FieldLayout(
            "PlayerLogin", true, "display_name", new FieldType.Text(24), DISPLAY_NAME_AT, 32);

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
        LittleEndian.putLong(dst, offset + PLAYER_ID_AT, message.playerId());
        LittleEndian.putLong(dst, offset + LOGIN_AT_AT, message.loginAt());
        message.sessionToken().copyTo(dst, offset + SESSION_TOKEN_AT);
        FixedText.write(message.displayName(), dst, offset + DISPLAY_NAME_AT, DISPLAY_NAME);
    }

    @Override
    protected PlayerLogin read(byte[] src, int offset) {
        return new PlayerLogin(
                LittleEndian.getLong(src, offset + PLAYER_ID_AT),
                LittleEndian.getLong(src, offset + LOGIN_AT_AT),
                ByteString.copyOf(src, offset + SESSION_TOKEN_AT, 16),
                FixedText.read(src, offset + DISPLAY_NAME_AT, DISPLAY_NAME));
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
