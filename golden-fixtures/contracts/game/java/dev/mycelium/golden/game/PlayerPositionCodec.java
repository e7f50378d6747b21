package dev.mycelium.golden.game;

import dev.mycelium.runtime.codec.FieldLayout;
import dev.mycelium.runtime.codec.FieldType;
import dev.mycelium.runtime.codec.LittleEndian;
import dev.mycelium.runtime.codec.MessageCodec;
import dev.mycelium.runtime.codec.MessageLayout;
import dev.mycelium.runtime.codec.ValidationException;
import dev.mycelium.runtime.codec.Values;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * The bytes of {@link PlayerPosition}: every offset stands here, once.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerPositionCodec extends MessageCodec<PlayerPosition> {
    private static final int PLAYER_ID_AT = 0;

    private static final int X_AT = 8;

    private static final int Y_AT = 16;

    private static final int Z_AT = 24;

    private static final int HEADING_AT = 32;

    private static final int ZONE_ID_AT = 36;

    private static final int TIMESTAMP_AT = 40;

    static final FieldLayout PLAYER_ID = new FieldLayout(
            "PlayerPosition", false, "player_id", FieldType.Scalar.U64, PLAYER_ID_AT, 8);

    static final FieldLayout X = new FieldLayout(
            "PlayerPosition", false, "x", FieldType.Scalar.F64, X_AT, 8);

    static final FieldLayout Y = new FieldLayout(
            "PlayerPosition", false, "y", FieldType.Scalar.F64, Y_AT, 8);

    static final FieldLayout Z = new FieldLayout(
            "PlayerPosition", false, "z", FieldType.Scalar.F64, Z_AT, 8);

    static final FieldLayout HEADING = new FieldLayout(
            "PlayerPosition", false, "heading", FieldType.Scalar.I32, HEADING_AT, 4);

    static final FieldLayout ZONE_ID = new FieldLayout(
            "PlayerPosition", false, "zone_id", FieldType.Scalar.U32, ZONE_ID_AT, 4);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "PlayerPosition", false, "timestamp", FieldType.Scalar.U64, TIMESTAMP_AT, 8);

    PlayerPositionCodec() {
        super(PlayerPosition.class, MessageLayout.of(
                "PlayerPosition",
                PlayerPosition.TYPE_ID,
                PlayerPosition.TOPIC,
                false,
                PlayerPosition.SIZE,
                8,
                PLAYER_ID,
                X,
                Y,
                Z,
                HEADING,
                ZONE_ID,
                TIMESTAMP));
    }

    @Override
    protected void write(PlayerPosition message, byte[] dst, int offset) {
        LittleEndian.putLong(dst, offset + PLAYER_ID_AT, message.playerId());
        LittleEndian.putDouble(dst, offset + X_AT, message.x());
        LittleEndian.putDouble(dst, offset + Y_AT, message.y());
        LittleEndian.putDouble(dst, offset + Z_AT, message.z());
        LittleEndian.putInt(dst, offset + HEADING_AT, message.heading());
        LittleEndian.putInt(dst, offset + ZONE_ID_AT, (int) message.zoneId());
        LittleEndian.putLong(dst, offset + TIMESTAMP_AT, message.timestamp());
    }

    @Override
    protected PlayerPosition read(byte[] src, int offset) {
        return new PlayerPosition(
                LittleEndian.getLong(src, offset + PLAYER_ID_AT),
                LittleEndian.getDouble(src, offset + X_AT),
                LittleEndian.getDouble(src, offset + Y_AT),
                LittleEndian.getDouble(src, offset + Z_AT),
                LittleEndian.getInt(src, offset + HEADING_AT),
                LittleEndian.getU32(src, offset + ZONE_ID_AT),
                LittleEndian.getLong(src, offset + TIMESTAMP_AT));
    }

    @Override
    public void validate(PlayerPosition message) {
        if (message.heading() < -18000) {
            throw new ValidationException(HEADING, "min: -18000", message.heading());
        }
        if (message.heading() > 18000) {
            throw new ValidationException(HEADING, "max: 18000", message.heading());
        }
    }

    @Override
    public List<Object> values(PlayerPosition message) {
        return List.of(
                message.playerId(),
                message.x(),
                message.y(),
                message.z(),
                message.heading(),
                message.zoneId(),
                message.timestamp());
    }

    @Override
    public PlayerPosition ofValues(List<?> values) {
        requireCount(values);
        return new PlayerPosition(
                Values.get(values, 0, Long.class, PLAYER_ID),
                Values.get(values, 1, Double.class, X),
                Values.get(values, 2, Double.class, Y),
                Values.get(values, 3, Double.class, Z),
                Values.get(values, 4, Integer.class, HEADING),
                Values.get(values, 5, Long.class, ZONE_ID),
                Values.get(values, 6, Long.class, TIMESTAMP));
    }
}
