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
 * The bytes of {@link PlayerPosition}: where each field lies, and what writes, reads and checks it.
 */
@Generated("dev.mycelium.processor.MyceliumProcessor")
final class PlayerPositionCodec extends MessageCodec<PlayerPosition> {
    static final FieldLayout PLAYER_ID = new FieldLayout(
            "PlayerPosition", false, "player_id", FieldType.Scalar.U64, 0, 8);

    static final FieldLayout X = new FieldLayout(
            "PlayerPosition", false, "x", FieldType.Scalar.F64, 8, 8);

    static final FieldLayout Y = new FieldLayout(
            "PlayerPosition", false, "y", FieldType.Scalar.F64, 16, 8);

    static final FieldLayout Z = new FieldLayout(
            "PlayerPosition", false, "z", FieldType.Scalar.F64, 24, 8);

    static final FieldLayout HEADING = new FieldLayout(
            "PlayerPosition", false, "heading", FieldType.Scalar.I32, 32, 4);

    static final FieldLayout ZONE_ID = new FieldLayout(
            "PlayerPosition", false, "zone_id", FieldType.Scalar.U32, 36, 4);

    static final FieldLayout TIMESTAMP = new FieldLayout(
            "PlayerPosition", false, "timestamp", FieldType.Scalar.U64, 40, 8);

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
        LittleEndian.putLong(dst, offset, message.playerId());
        LittleEndian.putDouble(dst, offset + 8, message.x());
        LittleEndian.putDouble(dst, offset + 16, message.y());
        LittleEndian.putDouble(dst, offset + 24, message.z());
        LittleEndian.putInt(dst, offset + 32, message.heading());
        LittleEndian.putInt(dst, offset + 36, (int) message.zoneId());
        LittleEndian.putLong(dst, offset + 40, message.timestamp());
    }

    @Override
    protected PlayerPosition read(byte[] src, int offset) {
        return new PlayerPosition(
                LittleEndian.getLong(src, offset),
                LittleEndian.getDouble(src, offset + 8),
                LittleEndian.getDouble(src, offset + 16),
                LittleEndian.getDouble(src, offset + 24),
                LittleEndian.getInt(src, offset + 32),
                LittleEndian.getU32(src, offset + 36),
                LittleEndian.getLong(src, offset + 40));
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
